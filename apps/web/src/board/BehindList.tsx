import type { Board } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../shell/place.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type BoardAddress, itemsBehind } from './board-address.ts';

/** What is red or yellow, why, and for how many periods running. */
export function BehindList(props: { readonly board: Board; readonly address: BoardAddress }) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const place = usePlace();
  const { board, address } = props;
  const all = board.lights.red + board.lights.yellow;
  if (all === 0) return <p className="faint board-none">{t('behindNone')}</p>;
  const asOf = address.asOf ?? undefined;
  return (
    <ul className="behind">
      {board.behind.map(({ item, because, running }) => (
        <li key={item.id} className={`light-${item.light}`}>
          <span className="light-shape" title={words.light[item.light][language]}>
            <span aria-hidden="true">{lightTokens[item.light].mark}</span>
            <span className="unseen">{words.light[item.light][language]}</span>
          </span>
          <div>
            <Link
              to="/j/$jurisdictionId/r/$reportId/items/$itemId"
              params={{ ...place, itemId: item.id }}
              search={{ asOf }}
              lang="zh-CN"
            >
              {item.title}
            </Link>
            <p lang="zh-CN">{because}</p>
          </div>
          <span className="behind-unit">
            {item.unit}
            {running > 1 && <small>{t('running', { n: running })}</small>}
          </span>
        </li>
      ))}
      {all > board.behind.length && (
        <li className="behind-more">
          <Link
            to="/j/$jurisdictionId/r/$reportId/items"
            params={place}
            search={itemsBehind(address, { word: 'behind' })}
          >
            {t('behindMore', { n: all })}
          </Link>
        </li>
      )}
    </ul>
  );
}
