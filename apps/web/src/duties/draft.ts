import type { DutyLine } from '@jiannuo/contract';
import { browserStorage } from '../shell/browser-storage.ts';

/** Lines typed and not saved, and the version of the lexicon they were made of. */
export interface DutiesDraft {
  readonly version: string;
  readonly lines: readonly DutyLine[];
}

const key = (jurisdictionId: string) => `jiannuo.duties.${jurisdictionId}`;

export function keepDraft(jurisdictionId: string, draft: DutiesDraft): void {
  browserStorage.setItem(key(jurisdictionId), JSON.stringify(draft));
}

/** What was typed and not saved; null where there is nothing, or nothing readable. */
export function keptDraft(jurisdictionId: string): DutiesDraft | null {
  try {
    const kept: unknown = JSON.parse(browserStorage.getItem(key(jurisdictionId)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function dropDraft(jurisdictionId: string): void {
  browserStorage.removeItem(key(jurisdictionId));
}

function isDraft(value: unknown): value is DutiesDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    'lines' in value &&
    Array.isArray(value.lines) &&
    value.lines.every(isLine)
  );
}

function isLine(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unit' in value &&
    'kind' in value &&
    'words' in value &&
    Array.isArray(value.words)
  );
}
