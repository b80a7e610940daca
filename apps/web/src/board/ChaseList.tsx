import type { Board } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { BoardAddress } from './board-address.ts';
import { chaseLines } from './chase-lines.ts';

/** What to chase or decide today: a number, what it is, and who. */
export function ChaseList(props: { readonly board: Board; readonly address: BoardAddress }) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const place = usePlace();
  const lines = chaseLines(props.board, props.address);
  return (
    <ul className="chase">
      {lines.map(({ key, count, to, search, first }) => (
        <li key={key} className={count === 0 ? 'is-none' : undefined}>
          <b>{count}</b>
          {count === 0 ? (
            <span>{t(`chase-${key}`)}</span>
          ) : (
            <Link to={to} params={place} search={search}>
              {t(`chase-${key}`)}
            </Link>
          )}
          <small lang="zh-CN" title={first.join('、')}>
            {first.length > 0 ? first.join(language === 'zh' ? '、' : ', ') : t(`hint-${key}`)}
          </small>
        </li>
      ))}
    </ul>
  );
}
