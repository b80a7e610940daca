import { accountErrors } from './errors/accounts.ts';
import { askingErrors } from './errors/asking.ts';
import { deliveryErrors } from './errors/delivery.ts';
import type { ErrorEntry } from './errors/entry.ts';
import { keepingErrors } from './errors/keeping.ts';
import { ledgerErrors } from './errors/ledger.ts';
import { readingErrors } from './errors/reading.ts';
import { runningErrors } from './errors/running.ts';
import { whoMayErrors } from './errors/who-may.ts';
import { fillBlanks } from './fill-blanks.ts';

/** Every error the product can answer with: one table for the server, the command line and the web. */
export const errorTable = {
  ...askingErrors,
  ...whoMayErrors,
  ...accountErrors,
  ...ledgerErrors,
  ...deliveryErrors,
  ...readingErrors,
  ...keepingErrors,
  ...runningErrors,
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

/** Values that fill an error's message and help a program act on it. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** The message of an error in a language, its blanks filled from `details`. */
export function errorMessage(
  code: ErrorCode,
  details: ErrorDetails,
  language: 'zh' | 'en',
): string {
  return fillBlanks(errorTable[code][language], (name) => String(details[name] ?? '—'));
}
