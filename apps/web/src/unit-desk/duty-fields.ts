import type { Duty, Entry } from '@jiannuo/contract';
import { readDecimal } from '../figures/decimal.ts';

/** What is being written about a duty; figures as they are typed. */
export interface DutyFields {
  /** By the goal's id. */
  readonly figures: Readonly<Record<string, string>>;
  readonly words: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly noChange: boolean;
  readonly evidence: readonly Entry['evidence'][number][];
  /** Version of the progress it was written over; 0 where there was none. */
  readonly over: number;
}

type Body = Omit<Entry, 'itemId' | 'version'>;

const versionOf = (duty: Duty): number => duty.progress?.version ?? 0;

/** What a form begins with: the draft there is, else what was said last for the period. */
export function fieldsOf(duty: Duty): DutyFields {
  const { draft } = duty;
  if (draft === null) return saidOf(duty);
  const figures = Object.fromEntries(draft.figures.map(({ goalId, value }) => [goalId, value]));
  const { words, problem, nextStep, noChange, evidence } = draft;
  return { figures, words, problem, nextStep, noChange, evidence, over: versionOf(duty) };
}

/** What the unit said for the period; nothing where it said nothing yet. */
export function saidOf(duty: Duty): DutyFields {
  const { progress } = duty;
  return {
    figures: Object.fromEntries(
      duty.figures.flatMap(({ goalId, value }) => (value === null ? [] : [[goalId, value]])),
    ),
    words: progress?.words ?? '',
    problem: progress?.problem ?? '',
    nextStep: progress?.nextStep ?? '',
    noChange: progress?.noChange ?? false,
    evidence: progress?.evidence ?? [],
    over: versionOf(duty),
  };
}

/** Whether two say the same, whatever they were written over. */
export function saysSame(left: DutyFields, right: DutyFields): boolean {
  const plain = ({ over: _over, figures, ...rest }: DutyFields) =>
    JSON.stringify([
      Object.entries(figures)
        .filter(([, typed]) => typed.trim() !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return plain(left) === plain(right);
}

/** Whether someone else reported since it was begun, and something else than what stands here. */
export function isOvertaken(duty: Duty, fields: DutyFields): boolean {
  const { progress } = duty;
  if (progress === null || fields.over === progress.version) return false;
  return !saysSame(fields, saidOf(duty));
}

/** Whether enough is said to be sent: a figure, words, or that nothing changed. */
export const isFilled = ({ figures, words, noChange }: DutyFields): boolean =>
  noChange || words.trim() !== '' || Object.values(figures).some((typed) => typed.trim() !== '');

/** Whether a figure typed is no number, so that it cannot be sent. */
export const isFaulty = ({ figures }: DutyFields): boolean =>
  Object.values(figures).some((typed) => typed.trim() !== '' && readDecimal(typed) === null);

/** The fields as they are kept and sent; figures that are no numbers are left out. */
export function bodyOf(fields: DutyFields): Body {
  const { figures, words, problem, nextStep, noChange, evidence } = fields;
  return {
    figures: Object.entries(figures).flatMap(([goalId, typed]) => {
      const value = readDecimal(typed);
      return value === null ? [] : [{ goalId, value }];
    }),
    words: words.trim(),
    problem: problem.trim(),
    nextStep: nextStep.trim(),
    noChange,
    evidence: [...evidence],
  };
}

/** An entry as it is sent. */
export function entryOf(duty: Duty, fields: DutyFields): Entry {
  const body = bodyOf(fields);
  // Joint units give no figures; with "no change" the last ones are taken over.
  const figures = duty.role === 'lead' && !fields.noChange ? body.figures : [];
  return { itemId: duty.item.id, version: versionOf(duty), ...body, figures };
}

/** 无变化: the last words and figures once more. */
export function unchanged(duty: Duty, fields: DutyFields): DutyFields {
  return {
    ...fields,
    figures: Object.fromEntries(
      duty.figures.flatMap(({ goalId, last }) => (last === null ? [] : [[goalId, last]])),
    ),
    words: duty.lastWords || fields.words,
    noChange: true,
  };
}

/** Fields with something typed: what says "no change" no longer does so. */
export const typedInto = (fields: DutyFields, typed: Partial<DutyFields>): DutyFields => ({
  ...fields,
  noChange: false,
  ...typed,
});
