import type { Item } from '@jiannuo/contract';
import { useTranslation } from 'react-i18next';
import { unitField } from './UnitChoices.tsx';
import { type LeadEdit, stale } from './use-lead-edit.ts';

/** The unit that answers: shown, or being changed in place. */
export function LeadCell(props: {
  readonly item: Item;
  readonly mayEdit: boolean;
  readonly editing: LeadEdit | null;
  readonly onBegin: (item: Item) => void;
}) {
  const { t } = useTranslation('dispatch');
  const { item, mayEdit, editing } = props;
  if (editing?.edit) {
    return (
      <td className="item-editing">
        <LeadField item={item} editing={editing} typed={editing.edit.typed} />
      </td>
    );
  }
  const words = item.unit === '' ? t('noLead') : item.unit;
  return (
    <td lang="zh-CN" className={item.unit === '' ? 'is-short' : undefined}>
      {mayEdit ? (
        <button
          type="button"
          tabIndex={-1}
          className="item-lead"
          aria-label={t('editLeadOf', { code: item.code })}
          onClick={(event) => {
            event.stopPropagation();
            props.onBegin(item);
          }}
        >
          {words}
        </button>
      ) : (
        <div className="ledger-words">{words}</div>
      )}
    </td>
  );
}

function LeadField(props: {
  readonly item: Item;
  readonly editing: LeadEdit;
  readonly typed: string;
}) {
  const { t } = useTranslation('dispatch');
  const { item, editing, typed } = props;
  const { failure } = editing.edit ?? { failure: null };
  return (
    <>
      <input
        {...unitField}
        // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
        autoFocus
        value={typed}
        placeholder={t('leadHint')}
        aria-label={t('editLeadOf', { code: item.code })}
        aria-invalid={failure !== null}
        title={t('leadKeys')}
        onFocus={(event) => event.target.select()}
        onClick={(event) => event.stopPropagation()}
        onChange={(event) => editing.type(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') void editing.save(item);
          if (event.key === 'Escape') editing.end();
          if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        }}
        onBlur={() => editing.leave(item)}
      />
      {failure !== null && (
        <p className="form-failure" role="alert">
          {failure === stale ? t('staleNow', { now: item.unit || t('noLead') }) : failure}
        </p>
      )}
    </>
  );
}
