import { useTranslation } from 'react-i18next';
import './selection-bar.css';
import type { RowActions } from './use-row-acts.ts';
import type { Selection } from './use-selection.ts';

export type EditField = 'lead' | 'deadline';

/** What can be done with the rows selected, and what was just done. */
export function SelectionBar(props: {
  readonly selection: Selection;
  readonly acts: RowActions;
  readonly canEdit: boolean;
  readonly onEdit: (field: EditField) => void;
}) {
  const { t } = useTranslation('ledger');
  const { selection, acts, canEdit } = props;
  const { rows } = selection;
  if (rows.length === 0 && acts.done === null) return null;
  const isOff = !canEdit || acts.isBusy;
  return (
    <section className="selection-bar" aria-label={t('selection')}>
      {acts.done !== null && (
        <span className="selection-done" role="status">
          {t(acts.done.word, { n: acts.done.rows })}
          <button
            type="button"
            className="quiet"
            disabled={acts.isBusy}
            onClick={() => void acts.undo()}
          >
            {t('undo')}
          </button>
          {rows.length === 0 && (
            <button type="button" className="quiet" onClick={acts.forget}>
              {t('close')}
            </button>
          )}
        </span>
      )}
      {rows.length > 0 && (
        <>
          <strong className="figures">{t('selected', { n: rows.length })}</strong>
          <button
            type="button"
            className="primary"
            disabled={isOff}
            title={canEdit ? undefined : t('readOnly')}
            onClick={() => void acts.confirm(rows)}
          >
            {t('confirm')}
          </button>
          <button
            type="button"
            className="secondary"
            disabled={isOff}
            onClick={() => props.onEdit('lead')}
          >
            {t('editLead')}
          </button>
          <button
            type="button"
            className="secondary"
            disabled={isOff}
            onClick={() => props.onEdit('deadline')}
          >
            {t('editDeadline')}
          </button>
          <button type="button" className="quiet" onClick={() => selection.set([])}>
            {t('selectNone')}
          </button>
        </>
      )}
    </section>
  );
}
