import type { Commitment } from '@jiannuo/contract';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../accounts/use-session.ts';
import { useAsk } from '../api/ask.ts';
import { usePlace } from '../shell/place.ts';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { CommitmentPanel, focusPanel } from './CommitmentPanel.tsx';
import { shownColumns } from './chosen-columns.ts';
import { EditRowsDialog } from './EditRowsDialog.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterSentence, useFilterText } from './FilterSentence.tsx';
import { useFilterChoices } from './filter-choices.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { LedgerTail } from './LedgerTail.tsx';
import { LedgerToolbar } from './LedgerToolbar.tsx';
import './ledger-page.css';
import { PrintButton } from './PrintButton.tsx';
import { reportName } from './report-name.ts';
import { type EditField, SelectionBar } from './SelectionBar.tsx';
import { useLedgerRows } from './use-ledger-rows.ts';
import { useLedgerView } from './use-ledger-view.ts';
import { useRowActs } from './use-row-acts.ts';
import { useSelection } from './use-selection.ts';
import { ViewsMenu } from './ViewsMenu.tsx';
import { queryOf } from './view.ts';
import { addressOfView } from './view-address.ts';

interface Editing {
  readonly field: EditField;
  readonly rows: readonly Commitment[];
  /** Whether the rows are the selection, so that those that fail stay selected. */
  readonly isBulk: boolean;
}

/** 台账: every commitment of the report as the table offices expect. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const place = usePlace();
  useArrowsToTable();
  const { view, columns, openRow, change, goTo, chooseColumns, open, close } = useLedgerView();
  const { data: report } = useAsk('readReport', { params: place });
  const { data: session } = useAsk('readSession', {});
  const choices = useFilterChoices(place);
  const query = queryOf(view, place.reportId);
  const rows = useLedgerRows(place.jurisdictionId, query);
  const selection = useSelection(rows.rows);
  const acts = useRowActs(place);
  const [editing, setEditing] = useState<Editing | null>(null);
  const filterText = useFilterText(view.filter, choices);
  const shown = shownColumns(columns, view.group);
  const canEdit = mayDo(session, place.jurisdictionId, 'edit-commitment');
  const title = report === undefined ? '' : reportName(report);

  // The table of another query is another table: keys go on where they went.
  const asked = JSON.stringify(query);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the table is replaced
  useEffect(() => {
    if (document.activeElement === document.body) focusTable();
  }, [asked]);

  const openOrEnter = useCallback(
    (id: string) => (id === openRow ? focusPanel() : open(id)),
    [openRow, open],
  );
  const closePanel = () => {
    close();
    focusTable();
  };
  return (
    <main className="ledger-page">
      <h1 className="unseen">{t('title')}</h1>
      <div className="ledger-bar">
        <FilterSentence
          filter={view.filter}
          choices={choices}
          total={rows.total}
          onChange={(filter) => change({ filter })}
        />
        <LedgerToolbar view={view} onChange={change}>
          <ColumnsMenu columns={columns} onChange={chooseColumns} />
          <ViewsMenu address={addressOfView({ ...view, columns })} onGoTo={goTo} />
          <ExportMenu
            jurisdictionId={place.jurisdictionId}
            query={{ ...query, columns: columns.join(',') }}
            fileName={t('printTitle', { report: title })}
          />
          <PrintButton
            jurisdictionId={place.jurisdictionId}
            query={query}
            loaded={rows}
            columns={shown}
            grouping={view.group}
            title={title}
            filterText={filterText}
          />
        </LedgerToolbar>
      </div>
      <div className="ledger-body">
        <LedgerTable
          key={asked}
          address={asked}
          view={view}
          columns={shown}
          rows={rows}
          selection={selection}
          openRow={openRow}
          onOpen={openOrEnter}
          onClose={closePanel}
          onSort={(sort, order) =>
            change(sort === view.group ? { order } : { sort, order, group: null })
          }
          tail={
            <LedgerTail rows={rows} filter={view.filter} onClear={() => change({ filter: {} })} />
          }
        />
        {openRow !== '' && (
          <CommitmentPanel
            place={place}
            rowId={openRow}
            canEdit={canEdit}
            acts={{
              onClose: closePanel,
              onEdit: (field, row) => setEditing({ field, rows: [row], isBulk: false }),
              onConfirm: (row) => void acts.confirm([row]),
            }}
          />
        )}
      </div>
      <SelectionBar
        selection={selection}
        acts={acts}
        canEdit={canEdit}
        onEdit={(field) => setEditing({ field, rows: selection.rows, isBulk: true })}
      />
      {selection.rows.length === 0 && acts.done === null && (
        <p className="ledger-keys">{t('keys')}</p>
      )}
      {editing !== null && (
        <EditRowsDialog
          field={editing.field}
          rows={editing.rows}
          jurisdictionId={place.jurisdictionId}
          planYear={report?.planYear ?? null}
          acts={acts}
          onClose={(left) => {
            if (editing.isBulk) selection.set(left.map((row) => row.id));
            setEditing(null);
          }}
        />
      )}
    </main>
  );
}

/** Arrows pressed before anything was chosen are meant for the table. */
function useArrowsToTable(): void {
  useEffect(() => {
    const press = ({ key, target }: globalThis.KeyboardEvent) => {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      const isNowhere =
        target === document.body || (target instanceof Element && target.closest('.tabs') !== null);
      if (isNowhere) focusTable();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function focusTable(): void {
  document.querySelector<HTMLElement>('[data-ledger-table]')?.focus({ preventScroll: true });
}
