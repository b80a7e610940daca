import type { Board, Light } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../shell/place.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type BoardAddress, itemsBehind } from './board-address.ts';

const lightOrder = ['red', 'yellow', 'hollow', 'green', 'blue', 'grey'] as const satisfies Light[];
const wordOrder = ['done', 'ahead', 'on', 'behind', 'other'] as const;

/** How many rows have each light, and what offices count: the five words. */
export function BoardTotals(props: { readonly board: Board; readonly address: BoardAddress }) {
  const { t } = useTranslation('board');
  const { t: sayOfItems } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const { board, address } = props;
  const behind = (more: Record<string, string>) => ({
    to: '/j/$jurisdictionId/r/$reportId/items' as const,
    params: place,
    search: itemsBehind(address, more),
  });
  return (
    <section className="board-totals" aria-label={t('totals')}>
      <Link {...behind({})} className="board-total">
        <b>{board.total}</b>
        <span>{t('items')}</span>
      </Link>
      {lightOrder.map((light) => (
        <Link key={light} {...behind({ light })} className={`board-total light-${light}`}>
          <b>
            <i aria-hidden="true" className="light-shape">
              {lightTokens[light].mark}
            </i>
            {board.lights[light]}
          </b>
          <span>{words.light[light][language]}</span>
        </Link>
      ))}
      <dl className="board-words" aria-label={t('words')}>
        {wordOrder.map((word) => (
          <div key={word}>
            <dt>{sayOfItems(`word-${word}`)}</dt>
            <dd>
              <Link {...behind({ word })}>{board.words[word]}</Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
