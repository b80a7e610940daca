import type { Item } from '@jiannuo/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { LightMark } from '../ledger/LightMark.tsx';
import { targetText } from '../ledger/target-text.ts';
import { usePlace } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { itemTitle } from './item-title.ts';
import { shortPeriodText } from './period-text.ts';

/** Items in the columns offices use. */
export function ItemsTable(props: {
  readonly items: readonly Item[];
  readonly asOf: string | null;
  readonly isStale: boolean;
}) {
  const { t } = useTranslation('items');
  return (
    <table className="items-table" aria-busy={props.isStale}>
      <thead>
        <tr>
          <th scope="col">{t('code')}</th>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('goal')}</th>
          <th scope="col">{t('lead')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('light')}</th>
          <th scope="col">{t('stateName')}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <ItemLine key={item.id} item={item} asOf={props.asOf} />
        ))}
      </tbody>
    </table>
  );
}

function ItemLine({ item, asOf }: { readonly item: Item; readonly asOf: string | null }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const place = usePlace();
  const joint = item.parties.length;
  return (
    <tr>
      <td className="figures">{item.code}</td>
      <td>
        <Link
          to="/j/$jurisdictionId/r/$reportId/items/$itemId"
          params={{ ...place, itemId: item.id }}
          search={{ asOf: asOf ?? undefined }}
          lang="zh-CN"
        >
          {itemTitle(item)}
        </Link>
        <small>{item.sectionTitle}</small>
      </td>
      <td className="figures">
        {item.goals.map((goal) => (
          <div key={goal.id}>
            {goal.measure} {targetText(goal, language)}
          </div>
        ))}
      </td>
      <td>
        {item.unit === '' ? <span className="faint">{t('noLead')}</span> : item.unit}
        {joint > 0 && <small>{t('jointCount', { n: joint })}</small>}
      </td>
      <td className="figures">{item.due === null ? '' : dateText(item.due, language)}</td>
      <td>
        <LightMark light={item.light} />
        {item.lightPeriod !== null && <small>{shortPeriodText(item.lightPeriod, language)}</small>}
      </td>
      <td>{t(`state-${item.state}`)}</td>
    </tr>
  );
}
