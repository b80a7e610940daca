import { useTranslation } from 'react-i18next';
import { itemTitle } from '../items/item-title.ts';
import { doubtsOf, type Entry } from './queue.ts';

/** An entry in the list: what, who, its first figure, and what to look at twice. */
export function ReviewRow(props: {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  /** Null where entries are not picked. */
  readonly isPicked: boolean | null;
  readonly onGo: () => void;
  readonly onPick: () => void;
}) {
  const { t } = useTranslation('review');
  const { entry, isPicked } = props;
  const { item, progress, figures } = entry;
  const [figure] = figures;
  const goal = item.goals.find(({ id }) => id === figure?.goalId);
  const doubts = doubtsOf(entry);
  return (
    <li className={props.isCurrent ? 'is-current' : undefined}>
      {isPicked !== null && (
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('pick', { title: itemTitle(item) })}
          checked={isPicked}
          onChange={props.onPick}
        />
      )}
      <button
        type="button"
        aria-current={props.isCurrent ? 'true' : undefined}
        tabIndex={props.isCurrent ? 0 : -1}
        onClick={props.onGo}
      >
        <span className="review-title" lang="zh-CN">
          {itemTitle(item)}
        </span>
        <span className="review-facts">
          {item.code} {progress.unit}
          {figure?.value != null && goal !== undefined && (
            <b className="figures">
              {figure.value}
              {goal.unit}
            </b>
          )}
          {doubts.map((doubt) => (
            <em key={doubt}>{t(`doubt-${doubt}`)}</em>
          ))}
        </span>
      </button>
    </li>
  );
}
