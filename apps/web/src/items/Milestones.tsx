import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { dayOf } from './period-text.ts';

/** Steps on the way, each with its day and whether it is done. */
export function Milestones(props: {
  readonly milestones: Item['milestones'];
  readonly asOf: string | null;
}) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const today = props.asOf ?? dayOf(new Date().toISOString());
  return (
    <ol className="item-milestones">
      {props.milestones.map(({ id, title, due, done }) => (
        <li key={id}>
          <span lang="zh-CN">{title}</span>
          <small className={done === null && due < today ? 'is-returned' : undefined}>
            {dateText(due, language)}{' '}
            {done !== null
              ? t('milestoneDone', { day: dateText(done, language) })
              : due < today
                ? t('milestoneLate')
                : t('milestoneOpen')}
          </small>
        </li>
      ))}
    </ol>
  );
}
