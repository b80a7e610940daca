import type { Dispatch } from '@jiannuo/contract';

export type DispatchState = Dispatch['state'];

/** The way of a dispatch, in order. */
export const way = [
  'draft',
  'consulting',
  'approved',
  'issued',
] as const satisfies readonly DispatchState[];

/** Where a dispatch may go from where it is; the usual step first. */
export const stepsFrom: Readonly<Record<DispatchState, readonly DispatchState[]>> = {
  draft: ['consulting', 'approved'],
  consulting: ['approved', 'draft'],
  approved: ['issued', 'draft'],
  issued: [],
};

/** What is filled in for the next step. Days are ISO, '' where none is set. */
export interface StepFields {
  readonly documentNumber: string;
  readonly commentsUntil: string;
  readonly objectionsUntil: string;
  readonly signBy: string;
}

/** What is filled in already. */
export const fieldsOf = (dispatch: Dispatch): StepFields => ({
  documentNumber: dispatch.documentNumber ?? '',
  commentsUntil: dispatch.commentsUntil ?? '',
  objectionsUntil: dispatch.objectionsUntil ?? '',
  signBy: dispatch.signBy ?? '',
});

/** Something that must be done before a step can be taken. */
export type Need =
  | { readonly code: 'no-items' }
  | { readonly code: 'no-unit'; readonly count: number }
  | { readonly code: 'no-number' }
  | { readonly code: 'day-past'; readonly field: 'objectionsUntil' | 'signBy' };

/** What is needed yet for a step; nothing when it can be taken. */
export function needsFor(
  to: DispatchState,
  { counts }: Pick<Dispatch, 'counts'>,
  { fields, today }: { readonly fields: StepFields; readonly today: string },
): readonly Need[] {
  if (to !== 'issued') return [];
  const needs: Need[] = [];
  if (counts.items === 0) needs.push({ code: 'no-items' });
  if (counts.withoutUnit > 0) needs.push({ code: 'no-unit', count: counts.withoutUnit });
  if (fields.documentNumber.trim() === '') needs.push({ code: 'no-number' });
  for (const field of ['objectionsUntil', 'signBy'] as const) {
    if (fields[field] !== '' && fields[field] < today) needs.push({ code: 'day-past', field });
  }
  return needs;
}

/** What is sent to take a step: only what belongs to it. */
export function moveTo(to: DispatchState, version: number, fields: StepFields) {
  const { commentsUntil, objectionsUntil, signBy } = fields;
  if (to === 'consulting') {
    return { to, version, ...(commentsUntil === '' ? {} : { commentsUntil }) };
  }
  if (to !== 'issued') return { to, version };
  return {
    to,
    version,
    documentNumber: fields.documentNumber.trim(),
    ...(objectionsUntil === '' ? {} : { objectionsUntil }),
    ...(signBy === '' ? {} : { signBy }),
  };
}
