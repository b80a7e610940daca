import { useTranslation } from 'react-i18next';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import { dayOf } from './period-text.ts';

/** 截至某日所知: empty is now. */
export function AsOfField(props: {
  readonly asOf: string | null;
  readonly onChange: (asOf: string | null) => void;
}) {
  const { t } = useTranslation('items');
  const today = dayOf(new Date().toISOString());
  return (
    <label className="as-of">
      {t('asOf')}
      <input
        type="date"
        max={today}
        value={props.asOf ?? today}
        onChange={({ target }) =>
          props.onChange(target.value === '' || target.value >= today ? null : target.value)
        }
      />
    </label>
  );
}

/** Says that one looks at a past day, and the way back to now. */
export function AsOfBanner(props: { readonly asOf: string | null; readonly onNow: () => void }) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  if (props.asOf === null) return null;
  return (
    <p className="as-of-banner" role="status">
      {t('asOfBanner', { day: dateText(props.asOf, language) })}
      <button type="button" className="quiet" onClick={props.onNow}>
        {t('asOfNow')}
      </button>
    </p>
  );
}
