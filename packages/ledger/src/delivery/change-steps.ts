import { compareDecimals, parseDecimal } from '@jiannuo/extraction';
import { isRefusal, type Ruling, refuse } from '../refusal.ts';
import type { ApprovingBody, ChangeKind, ChangeRequest, Item } from './records.ts';
import { replaceUnit } from './signing-steps.ts';

/**
 * Who has to approve a change unless the office sets otherwise: a value the report set, and giving an
 * undertaking up, are the congress's; its lead is the leader's; words and days the office's.
 */
export const usualBodies: Readonly<Record<ChangeKind, ApprovingBody>> = {
  words: 'office',
  date: 'leader',
  value: 'congress',
  lead: 'leader',
  withdrawal: 'congress',
};

/** What is asked: the new words, day, figure or unit; none for a withdrawal. */
export type ChangeAsked = Pick<
  ChangeRequest,
  'changeId' | 'unit' | 'kind' | 'goalId' | 'newValue' | 'reason' | 'askedBy'
>;

/** Asks for a change of an issued item; the old value is written beside the new. */
export function requestChange(
  item: Item,
  asked: ChangeAsked,
  body: ApprovingBody,
): Ruling<ChangeRequest> {
  if (item.state !== 'issued' && item.state !== 'closing') {
    return refuse('item-state', { code: item.code, state: item.state });
  }
  if (asked.reason.trim() === '') return refuse('reason-missing');
  const oldValue = oldValueOf(item, asked);
  if (oldValue !== null && isRefusal(oldValue)) return oldValue;
  const isNew = asked.kind === 'withdrawal' || isFit(asked, oldValue?.value ?? null);
  if (!isNew) return refuse('change-says-nothing', { code: item.code });
  return {
    ...asked,
    version: 0,
    itemId: item.itemId,
    state: 'asked',
    body,
    oldValue: oldValue?.value ?? null,
    documentNumber: null,
    decidedBy: null,
    decision: null,
  };
}

function oldValueOf(item: Item, { kind, goalId }: ChangeAsked): Ruling<{ value: string }> | null {
  if (kind === 'words') return { value: item.title };
  if (kind === 'date') return item.due === null ? null : { value: item.due };
  if (kind === 'lead') return { value: item.unit };
  if (kind === 'withdrawal') return null;
  const goal = item.goals.find(({ id }) => id === goalId);
  return goal === undefined
    ? refuse('goal-not-of-item', { code: item.code })
    : { value: goal.value };
}

/** A change says something new in the form its kind has. */
function isFit({ kind, newValue }: ChangeAsked, old: string | null): boolean {
  if (newValue === null || newValue.trim() === '' || newValue === old) return false;
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(newValue);
  if (kind !== 'value') return true;
  const [next, was] = [parseDecimal(newValue), parseDecimal(old ?? '')];
  return next !== null && (was === null || compareDecimals(next, was) !== 0);
}

export interface ChangeDecided {
  readonly change: ChangeRequest;
  /** The item as it is now; null where the change was refused. */
  readonly item: Item | null;
}

/**
 * Decides on a change. What the government or the congress has to approve needs the number of their
 * paper. The figure in the report stays as printed; the item's goal is what changes.
 */
export function decideChange(
  item: Item,
  change: ChangeRequest,
  said: {
    readonly verdict: 'approved' | 'refused';
    readonly documentNumber: string | null;
    readonly decision: string | null;
    readonly by: string;
  },
): Ruling<ChangeDecided> {
  if (change.state !== 'asked') return refuse('change-state', { state: change.state });
  const { verdict, by: decidedBy } = said;
  const decision = said.decision?.trim() || null;
  const documentNumber = said.documentNumber?.trim() || null;
  const decided: ChangeRequest = { ...change, state: verdict, decidedBy, decision, documentNumber };
  if (verdict === 'refused') {
    return decision === null ? refuse('reason-missing') : { change: decided, item: null };
  }
  const needsPaper = change.body === 'government' || change.body === 'congress';
  if (needsPaper && documentNumber === null) return refuse('document-number-missing');
  const changed = applied(item, change);
  return isRefusal(changed) ? changed : { change: decided, item: changed };
}

function applied(item: Item, { kind, goalId, newValue }: ChangeRequest): Ruling<Item> {
  if (kind === 'withdrawal') return { ...item, state: 'withdrawn' };
  if (newValue === null) return refuse('change-says-nothing', { code: item.code });
  if (kind === 'words') return { ...item, title: newValue };
  if (kind === 'date') return { ...item, due: newValue };
  if (kind === 'lead') return replaceUnit(item, item.unit, newValue);
  const value = parseDecimal(newValue);
  if (value === null) return refuse('change-says-nothing', { code: item.code });
  return {
    ...item,
    goals: item.goals.map((goal) => (goal.id === goalId ? { ...goal, value } : goal)),
  };
}
