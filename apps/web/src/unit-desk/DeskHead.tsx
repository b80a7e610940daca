import type { UnitDesk } from '@jiannuo/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../dispatch/today.ts';
import { dateText } from '../ledger/deadline-text.ts';
import { useSearchState } from '../shell/search-state.ts';
import { useWordColumn } from '../words/i18n.ts';
import { countStands } from './duty-order.ts';
import { daysBetween, periodText } from './duty-period.ts';
import { UnitSelect } from './UnitSelect.tsx';

/** Whose desk, which period, how long is left, and how much the unit is asked for. */
export function DeskHead(props: {
  readonly jurisdictionId: string;
  readonly desk: UnitDesk;
  readonly show: string;
  /** Why nothing was sent; stays in sight while one scrolls. */
  readonly failure: string | null;
  readonly children: ReactNode;
  /** Stands under the bars and stays in sight with them. */
  readonly below: ReactNode;
}) {
  const { t } = useTranslation('unitDesk');
  const { desk, show } = props;
  const column = useWordColumn();
  const [, patch] = useSearchState();
  const counts = countStands(desk.duties);
  const left = daysBetween(today(), desk.due);
  const kinds = [
    { name: '', label: t('showAll', { n: desk.duties.length }) },
    { name: 'open', label: t('showOpen', { n: counts.open + counts.returned }) },
    { name: 'returned', label: t('showReturned', { n: counts.returned }) },
    { name: 'sent', label: t('showSent', { n: counts.checking + counts.sent }) },
  ];
  return (
    <header className="desk-head">
      <h1 className="unseen">{t('title')}</h1>
      <div className="desk-bar">
        <UnitSelect jurisdictionId={props.jurisdictionId} unit={desk.unit} />
        <select
          aria-label={t('period')}
          value={desk.period}
          onChange={(event) => patch({ period: event.target.value }, { keepBack: true })}
        >
          {desk.periods.map((one) => (
            <option key={one.period} value={one.period}>
              {periodText(one, column)}
            </option>
          ))}
        </select>
        <p className={left < 0 ? 'desk-due is-short' : 'desk-due'}>
          {t('due', { day: dateText(desk.due, column) })}
          <strong className="figures">
            {left < 0
              ? t('daysPast', { n: -left })
              : left === 0
                ? t('dueToday')
                : t('daysLeft', { n: left })}
          </strong>
        </p>
        <p className="faint figures">
          {t('requests', { now: desk.requests.thisMonth, last: desk.requests.lastMonth })}
        </p>
      </div>
      <div className="desk-bar">
        <nav className="desk-kinds" aria-label={t('show')}>
          {kinds.map(({ name, label }) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === show}
              onClick={() => patch({ show: name })}
            >
              {label}
            </button>
          ))}
        </nav>
        {props.children}
      </div>
      {props.failure !== null && (
        <p className="desk-failure" role="alert">
          {props.failure}
        </p>
      )}
      {props.below}
    </header>
  );
}
