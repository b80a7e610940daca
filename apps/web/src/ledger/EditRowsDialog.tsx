import type { Commitment } from '@jiannuo/contract';
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditFields } from './EditFields.tsx';
import { type EditDraft, editOf, emptyDraft } from './edit-draft.ts';
import type { EditFailure } from './edit-each.ts';
import type { EditField } from './SelectionBar.tsx';
import { useReason } from './use-reason.ts';
import type { RowActions } from './use-row-acts.ts';
import './selection-bar.css';

/** Changes the lead unit or the deadline of rows; those that fail are named and can be tried again. */
export function EditRowsDialog(props: {
  readonly field: EditField;
  readonly rows: readonly Commitment[];
  readonly jurisdictionId: string;
  readonly planYear: number | null;
  readonly acts: RowActions;
  /** Called with the rows still to be changed. */
  readonly onClose: (left: readonly Commitment[]) => void;
}) {
  const { t } = useTranslation('ledger');
  const dialog = useRef<HTMLDialogElement>(null);
  const [rows, setRows] = useState(props.rows);
  const [draft, setDraft] = useState<EditDraft>(() => emptyDraft(props.field));
  const [tried, setTried] = useState<number | null>(null);
  const [failed, setFailed] = useState<readonly EditFailure[]>([]);
  const [doneCount, setDoneCount] = useState(0);
  // Closed before it is taken out of the page: only then the focus goes back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const edit = editOf(draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (edit === null || tried !== null) return;
    setTried(0);
    const outcome = await props.acts.edit(rows, edit, {
      fresh: failed.length > 0,
      onProgress: setTried,
    });
    setTried(null);
    const left = outcome.failed.map((failure) => failure.row);
    if (left.length === 0) return props.onClose([]);
    setRows(left);
    setFailed(outcome.failed);
    setDoneCount((count) => count + outcome.done.length);
  };
  const title = props.field === 'lead' ? 'editTitleLead' : 'editTitleDeadline';
  const submitWord = failed.length > 0 ? 'retryFailed' : 'apply';
  return (
    <dialog
      ref={dialog}
      className="edit-dialog"
      aria-labelledby="edit-title"
      onCancel={(event) => {
        event.preventDefault();
        if (tried === null) props.onClose(rows);
      }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="edit-title">{t(title, { n: rows.length })}</h2>
        <EditFields
          draft={draft}
          rows={rows}
          jurisdictionId={props.jurisdictionId}
          planYear={props.planYear}
          onChange={setDraft}
        />
        {failed.length > 0 && <Failures failed={failed} doneCount={doneCount} />}
        <div className="edit-buttons">
          <button
            type="button"
            className="secondary"
            disabled={tried !== null}
            onClick={() => props.onClose(rows)}
          >
            {t(failed.length > 0 ? 'close' : 'cancel')}
          </button>
          <button type="submit" className="primary" disabled={edit === null || tried !== null}>
            {tried === null
              ? t(submitWord, { n: rows.length })
              : t('applying', { done: tried, n: rows.length })}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function Failures(props: { readonly failed: readonly EditFailure[]; readonly doneCount: number }) {
  const reasonOf = useReason();
  const { t } = useTranslation('ledger');
  return (
    <div role="alert">
      <p>{t('partly', { done: props.doneCount, failed: props.failed.length })}</p>
      <ul className="edit-failures">
        {props.failed.map(({ row, error }) => (
          <li key={row.id}>
            {t('detailOf', { number: row.number, code: row.code })}　{row.quote}
            <p>{reasonOf(error)}</p>
          </li>
        ))}
      </ul>
      <p className="faint">{t('partlyHint')}</p>
    </div>
  );
}
