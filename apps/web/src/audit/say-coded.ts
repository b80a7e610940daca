import type { TFunction } from 'i18next';
import { auditZh } from '../words/audit.zh.ts';

/** The word for a field or a coded value of an event; itself where there is none. */
export function sayCoded(t: TFunction<'audit'>, kind: 'key' | 'value', code: string): string {
  const key = `${kind}-${code}`;
  return isKnown(key) ? t(key) : code;
}

type Known = Extract<keyof typeof auditZh, `${'key' | 'value'}-${string}`>;

function isKnown(key: string): key is Known {
  return Object.keys(auditZh).includes(key);
}
