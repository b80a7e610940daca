import type { Commitment } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { figureParts } from '../ledger/target-text.ts';
import { leadOf } from '../ledger/units-of.ts';
import { useWordColumn } from '../words/i18n.ts';
import { RowsLink } from './RowsLink.tsx';

/** The year's main expected targets, figures under each other. */
export function HeadlineTargets(props: {
  readonly rows: readonly Commitment[];
  /** Rows that there is room for. */
  readonly most: number;
  readonly sectionKey: string | undefined;
}) {
  const { t } = useTranslation('overview');
  const { rows, most } = props;
  if (rows.length === 0) return <p className="faint overview-none">{t('headlineNone')}</p>;
  const left = rows.length - most;
  return (
    <>
      <table className="headline">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('measure')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('lead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <HeadlineRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <p className="headline-more">
          <RowsLink filter={props.sectionKey === undefined ? {} : { section: props.sectionKey }}>
            {t('headlineMore', { n: left })}
          </RowsLink>
        </p>
      )}
    </>
  );
}

function HeadlineRow({ row }: { row: Commitment }) {
  const language = useWordColumn();
  const target = row.targets[0];
  const lead = leadOf(row)?.unit ?? '—';
  if (target === undefined && row.condition !== null) {
    return (
      <tr>
        <th scope="row">
          <RowsLink filter={{ row: row.id }}>{row.condition.measure}</RowsLink>
        </th>
        <td className="headline-figure headline-words">{row.condition.words}</td>
        <td>{lead}</td>
      </tr>
    );
  }
  if (target === undefined) {
    return (
      <tr>
        <th scope="row" colSpan={2}>
          <RowsLink filter={{ row: row.id }}>{row.quote}</RowsLink>
        </th>
        <td>{lead}</td>
      </tr>
    );
  }
  const { before, figure, after } = figureParts({ ...target, per: null }, language);
  return (
    <tr>
      <th scope="row">
        <RowsLink filter={{ row: row.id }}>{target.measure}</RowsLink>
      </th>
      <td className="headline-figure">
        <small>{before}</small>
        {figure}
        <small>{after}</small>
      </td>
      <td>{lead}</td>
    </tr>
  );
}
