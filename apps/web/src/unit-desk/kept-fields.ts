import { browserStorage } from '../shell/browser-storage.ts';
import type { DutyFields } from './duty-fields.ts';

/** What a draft in this browser is of. */
export interface DraftPlace {
  readonly jurisdictionId: string;
  readonly unit: string;
  readonly period: string;
  readonly itemId: string;
}

const key = ({ jurisdictionId, unit, period, itemId }: DraftPlace): string =>
  `jiannuo.progress.${jurisdictionId}.${unit}.${period}.${itemId}`;

/** Keeps what was typed in this browser until the server has it. */
export function keepFields(place: DraftPlace, fields: DutyFields): void {
  browserStorage.setItem(key(place), JSON.stringify(fields));
}

export function dropFields(place: DraftPlace): void {
  browserStorage.removeItem(key(place));
}

/** What was typed here and has not reached the server; null where there is nothing, or nothing readable. */
export function keptFields(place: DraftPlace): DutyFields | null {
  try {
    const kept: unknown = JSON.parse(browserStorage.getItem(key(place)) ?? 'null');
    return isFields(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is DutyFields {
  if (typeof value !== 'object' || value === null) return false;
  const said = value as Readonly<Record<string, unknown>>;
  return (
    typeof said['figures'] === 'object' &&
    said['figures'] !== null &&
    Object.values(said['figures']).every((typed) => typeof typed === 'string') &&
    ['words', 'problem', 'nextStep'].every((name) => typeof said[name] === 'string') &&
    typeof said['noChange'] === 'boolean' &&
    typeof said['over'] === 'number' &&
    Array.isArray(said['evidence'])
  );
}
