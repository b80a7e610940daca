/** Why the rules refuse an act; the words people read for each code live in the contract. */
export type RefusalCode =
  | 'commitment-not-found'
  | 'commitment-inactive'
  | 'sentence-not-found'
  | 'diagnostic-not-found'
  | 'revision-stale'
  | 'passage-invalid'
  | 'passage-overlaps'
  | 'condition-beside-figure'
  | 'condition-not-in-row'
  | 'split-outside'
  | 'merge-not-adjacent'
  | 'undo-blocked'
  | 'dispatch-state'
  | 'dispatch-empty'
  | 'document-number-missing'
  | 'unit-missing'
  | 'unit-already-there'
  | 'day-past'
  | 'day-to-come'
  | 'signing-state'
  | 'objection-late'
  | 'item-state'
  | 'progress-state'
  | 'progress-accepted'
  | 'progress-left'
  | 'progress-empty'
  | 'goal-not-of-item'
  | 'reason-missing'
  | 'part-of-part'
  | 'too-many-parts'
  | 'part-late'
  | 'change-state'
  | 'change-says-nothing'
  | 'proof-missing'
  | 'same-person';

/** A rule said no. `details` are plain values for the message and for programs. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

/** Either what an act gives, or why it may not be. */
export type Ruling<T> = T | Refusal;

/** Makes a refusal. */
export function refuse(refused: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { refused, details };
}

/** True when a ruling is a refusal. */
export function isRefusal(ruling: object): ruling is Refusal {
  return 'refused' in ruling;
}
