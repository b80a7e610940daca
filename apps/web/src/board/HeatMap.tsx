import type { Board } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortPeriodText } from '../items/period-text.ts';
import { usePlace } from '../shell/place.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import { type BoardAddress, itemsBehind } from './board-address.ts';
import { stepIn } from './grid-steps.ts';

type HeatRow = Board['heat'][number];

/**
 * Units by months: each cell has the worst light's mark and how many rows have it. One stop of the Tab
 * key; arrows go from cell to cell, Enter to the rows behind.
 */
export function HeatMap(props: { readonly heat: Board['heat']; readonly address: BoardAddress }) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const { heat, address } = props;
  const months = heat[0]?.cells ?? [];
  const [at, setAt] = useState({ row: 0, column: Math.max(0, months.length - 1) });
  const step = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = stepIn(event.key, at, { rows: heat.length, columns: months.length });
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const cell = `[data-row="${next.row}"][data-column="${next.column}"]`;
    event.currentTarget.querySelector<HTMLElement>(cell)?.focus();
  };
  return (
    <div className="heat-scroll">
      <table className="heat" onKeyDown={step}>
        <caption className="unseen">{t('heatCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {months.map(({ period }) => (
              <th scope="col" key={period}>
                {shortPeriodText(period, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heat.map((row, index) => (
            <HeatLine
              key={row.unit}
              row={row}
              index={index}
              address={address}
              stop={at.row === index ? at.column : null}
              onStop={(column) => setAt({ row: index, column })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatLine(props: {
  readonly row: HeatRow;
  readonly index: number;
  readonly address: BoardAddress;
  /** The column that takes the Tab key, if it is in this line. */
  readonly stop: number | null;
  readonly onStop: (column: number) => void;
}) {
  const { t } = useTranslation('board');
  const language = useWordColumn();
  const place = usePlace();
  const { row, index, address, stop } = props;
  const unit = row.unit === '' ? t('noUnit') : row.unit;
  return (
    <tr>
      <th scope="row" title={t('unitItems', { unit, items: row.items })}>
        <Link
          to="/j/$jurisdictionId/r/$reportId/items"
          params={place}
          search={itemsBehind(address, { lead: row.unit })}
          tabIndex={-1}
        >
          {unit}
        </Link>
      </th>
      {row.cells.map(({ period, light, count }, column) => (
        <td key={period} className={`light-${light}`}>
          <Link
            to="/j/$jurisdictionId/r/$reportId/items"
            params={place}
            search={itemsBehind(address, { lead: row.unit, light, period })}
            tabIndex={stop === column ? 0 : -1}
            data-row={index}
            data-column={column}
            onFocus={() => props.onStop(column)}
            aria-label={t('heatCell', {
              unit,
              month: shortPeriodText(period, language),
              light: words.light[light][language],
              count,
            })}
          >
            <span aria-hidden="true">{lightTokens[light].mark}</span>
            {light === 'grey' ? '' : count}
          </Link>
        </td>
      ))}
    </tr>
  );
}
