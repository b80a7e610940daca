import type { Commitment } from '@jiannuo/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asking } from '../api/ask.ts';
import { say } from '../shell/notices.ts';
import type { Place } from '../shell/place.ts';
import './commitment-panel.css';
import { CommitmentFacts } from './CommitmentFacts.tsx';
import { CommitmentHistory } from './CommitmentHistory.tsx';
import type { EditField } from './SelectionBar.tsx';
import { useReason } from './use-reason.ts';

const panelId = 'commitment-panel';

/** Takes the keys into the panel. */
export const focusPanel = (): void => document.getElementById(panelId)?.focus();

export interface PanelActs {
  readonly onClose: () => void;
  readonly onEdit: (field: EditField, row: Commitment) => void;
  readonly onConfirm: (row: Commitment) => void;
}

/** One row with where it comes from: its words in the text, its figures, who leads and why, its history. */
export function CommitmentPanel(props: {
  readonly place: Place;
  readonly rowId: string;
  readonly canEdit: boolean;
  readonly acts: PanelActs;
}) {
  const { t } = useTranslation('ledger');
  const { place, rowId, acts } = props;
  const { jurisdictionId } = place;
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...asking('readCommitment', { params: { jurisdictionId, commitmentId: rowId } }),
    placeholderData: (previous) => previous,
  });
  const reasonOf = useReason();
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is read from its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [rowId]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    acts.onClose();
  };
  const row = data?.commitment;
  return (
    <aside
      className="commitment-panel"
      id={panelId}
      tabIndex={-1}
      aria-label={t('detail')}
      aria-busy={isPlaceholderData}
      onKeyDown={closeOnEscape}
    >
      <header>
        <h2 className="figures">
          {row ? t('detailOf', { number: row.number, code: row.code }) : t('detail')}
        </h2>
        <button
          type="button"
          className="quiet"
          aria-label={t('detailClose')}
          title={t('detailClose')}
          onClick={acts.onClose}
        >
          ×
        </button>
      </header>
      {error ? (
        <div className="panel-state" role="alert">
          <p>{t('detailFailed')}</p>
          <p className="faint">{reasonOf(error)}</p>
          <button type="button" className="secondary" onClick={() => void refetch()}>
            {t('retry')}
          </button>
        </div>
      ) : data === undefined ? (
        <p className="panel-state faint">{t('detailLoading')}</p>
      ) : (
        <>
          <div className="panel-body" ref={body}>
            <CommitmentFacts detail={data} />
            <CommitmentHistory history={data.history} />
          </div>
          <PanelButtons {...props} row={data.commitment} isOff={isPlaceholderData} />
        </>
      )}
    </aside>
  );
}

function PanelButtons(props: {
  readonly place: Place;
  readonly row: Commitment;
  readonly canEdit: boolean;
  readonly isOff: boolean;
  readonly acts: PanelActs;
}) {
  const { t } = useTranslation('ledger');
  const { row, acts } = props;
  const isOff = props.isOff || !props.canEdit || row.state !== 'active';
  const copy = () => {
    navigator.clipboard?.writeText(location.href).then(
      () => say(t('copied')),
      () => say(t('copyFailed'), 'bad'),
    );
  };
  return (
    <footer>
      <Link
        className="panel-link"
        to="/j/$jurisdictionId/r/$reportId"
        params={props.place}
        search={{ p: `${row.from}-${row.to}` }}
      >
        {t('inReport')}
      </Link>
      <button type="button" className="quiet" onClick={copy}>
        {t('copyLink')}
      </button>
      <span className="panel-acts">
        <button
          type="button"
          className="secondary"
          disabled={isOff}
          onClick={() => acts.onEdit('lead', row)}
        >
          {t('editLead')}
        </button>
        <button
          type="button"
          className="secondary"
          disabled={isOff}
          onClick={() => acts.onEdit('deadline', row)}
        >
          {t('editDeadline')}
        </button>
        {row.check === 'unchecked' && (
          <button
            type="button"
            className="primary"
            disabled={isOff}
            onClick={() => acts.onConfirm(row)}
          >
            {t('confirm')}
          </button>
        )}
      </span>
    </footer>
  );
}
