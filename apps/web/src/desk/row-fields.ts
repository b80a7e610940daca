import type { Commitment, CommitmentEdit } from '@jiannuo/contract';
import { jointUnitsOf, leadOf } from '../ledger/units-of.ts';

/** What a person may change on a row, as a form holds it. */
export interface RowFields {
  readonly from: number;
  readonly to: number;
  readonly action: string;
  readonly object: string;
  readonly strength: Commitment['strength'];
  readonly deadlineText: string;
  /** ISO date, or '' for none. */
  readonly deadlineDate: string;
  readonly lead: string;
  /** Units parted by 、. */
  readonly joint: string;
  readonly note: string;
  /** What is measured in words, and the words; both '' for none. */
  readonly conditionMeasure: string;
  readonly conditionWords: string;
  /** A government above decides. */
  readonly upper: boolean;
}

export const fieldsOf = (row: Commitment): RowFields => ({
  from: row.from,
  to: row.to,
  action: row.action,
  object: row.object,
  strength: row.strength,
  deadlineText: row.deadline.text ?? '',
  deadlineDate: row.deadline.date ?? '',
  lead: leadOf(row)?.unit ?? '',
  joint: jointUnitsOf(row).join('、'),
  note: row.note ?? '',
  conditionMeasure: row.condition?.measure ?? '',
  conditionWords: row.condition?.words ?? '',
  upper: row.upper,
});

/** Parts at commas of any kind, but not inside brackets: 各县（市、区） is one. */
const BETWEEN_UNITS = /[、，,；;\n](?![^（(]*[）)])/;

export const unitsIn = (written: string): string[] => [
  ...new Set(
    written
      .split(BETWEEN_UNITS)
      .map((unit) => unit.trim())
      .filter(Boolean),
  ),
];

export const fieldNames = [
  'from',
  'to',
  'action',
  'object',
  'strength',
  'deadlineText',
  'deadlineDate',
  'lead',
  'joint',
  'note',
  'conditionMeasure',
  'conditionWords',
  'upper',
] as const satisfies readonly (keyof RowFields)[];

/** Names of the fields in which two versions differ. */
export const differing = (a: RowFields, b: RowFields): (keyof RowFields)[] =>
  fieldNames.filter((name) => a[name] !== b[name]);

/** Fields that are one thing to a person: what is typed in one of them is typed in both. */
const pairs: readonly (readonly [keyof RowFields, keyof RowFields])[] = [
  ['from', 'to'],
  ['deadlineText', 'deadlineDate'],
  ['conditionMeasure', 'conditionWords'],
];

/** What was typed over `base`, laid over the latest: fields left alone take what others wrote meanwhile. */
export function rebased(base: RowFields, typed: RowFields, latest: RowFields): RowFields {
  const touched = new Set(differing(base, typed));
  for (const [one, other] of pairs) {
    if (touched.has(one) || touched.has(other)) touched.add(one).add(other);
  }
  const mine = Object.fromEntries([...touched].map((name) => [name, typed[name]]));
  return { ...latest, ...mine };
}

/** True when only one of what is measured and the words that set it is filled in. */
export const isHalfCondition = ({ conditionMeasure, conditionWords }: RowFields): boolean =>
  (conditionMeasure.trim() === '') !== (conditionWords.trim() === '');

/** The condition as it is sent; null where none is filled in. */
const conditionIn = ({ conditionMeasure, conditionWords }: RowFields) =>
  conditionWords.trim() === ''
    ? null
    : { measure: conditionMeasure.trim(), words: conditionWords.trim() };

/** The change that makes `typed` of `base`: only what differs is sent. */
export function patchOf(base: RowFields, typed: RowFields): Omit<CommitmentEdit, 'revision'> {
  const changed = new Set(differing(base, typed));
  return {
    ...(changed.has('from') || changed.has('to') ? { from: typed.from, to: typed.to } : {}),
    ...(changed.has('action') ? { action: typed.action.trim() } : {}),
    ...(changed.has('object') ? { object: typed.object.trim() } : {}),
    ...(changed.has('strength') ? { strength: typed.strength } : {}),
    ...(changed.has('deadlineText') || changed.has('deadlineDate')
      ? {
          deadline: { text: typed.deadlineText.trim() || null, date: typed.deadlineDate || null },
        }
      : {}),
    ...(changed.has('lead') ? { lead: typed.lead.trim() || null } : {}),
    ...(changed.has('joint') ? { joint: unitsIn(typed.joint) } : {}),
    ...(changed.has('conditionMeasure') || changed.has('conditionWords')
      ? { condition: conditionIn(typed) }
      : {}),
    ...(changed.has('upper') ? { upper: typed.upper } : {}),
    ...(changed.has('note') ? { note: typed.note.trim() || null } : {}),
  };
}
