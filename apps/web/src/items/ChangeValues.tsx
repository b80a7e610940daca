import type { ChangeRequest } from '@jiannuo/contract';
import { dateText } from '../ledger/deadline-text.ts';
import { useWordColumn } from '../words/i18n.ts';
import './change-values.css';

/** The old value struck beside the new. */
export function ChangeValues({ change }: { readonly change: ChangeRequest }) {
  const language = useWordColumn();
  const { kind, measure, oldValue, newValue } = change;
  if (kind === 'withdrawal') return null;
  const shown = (value: string | null) =>
    value === null || kind !== 'date' ? value : dateText(value, language);
  return (
    <p className={`change-values change-values-${kind}`} lang="zh-CN">
      {measure !== null && <span>{measure}</span>}
      {oldValue !== null && <del>{shown(oldValue)}</del>}
      <ins>{shown(newValue)}</ins>
    </p>
  );
}
