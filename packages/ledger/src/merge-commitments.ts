import type { Assignment, Commitment } from './commitment.ts';
import { withCondition } from './condition-of.ts';
import { findRow, type SeenRow } from './find-row.ts';
import { partOf } from './part-of.ts';
import { quoteOf } from './passage.ts';
import { isRefusal, type Ruling, refuse } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { settle } from './settle.ts';

/** Longest `object` kept, in UTF-16 units. */
const objectLength = 200;

/**
 * Merges a row with the next of the same part (板块). The first keeps its id and code and takes the
 * words, numbers and units of both; the second leaves the ledger as replaced.
 */
export function mergeCommitments(
  state: ReportState,
  seenFirst: SeenRow,
  seenNext: SeenRow,
): Ruling<Change> {
  const first = findRow(state, seenFirst);
  if (isRefusal(first)) return first;
  const next = findRow(state, seenNext);
  if (isRefusal(next)) return next;
  const { sections } = state.report;
  const active = state.commitments
    .filter((row) => row.state === 'active')
    .toSorted((a, b) => a.from - b.from);
  const isNext = active[active.findIndex(({ id }) => id === first.id) + 1]?.id === next.id;
  if (!isNext || partOf(sections, first.section)?.id !== partOf(sections, next.section)?.id) {
    return refuse('merge-not-adjacent', { code: first.code, nextCode: next.code });
  }
  const span = { from: first.from, to: next.to };
  const merged: Commitment = {
    ...first,
    ...span,
    quote: quoteOf(state.report, span),
    object: [...new Set([first.object, next.object])]
      .filter(Boolean)
      .join('；')
      .slice(0, objectLength),
    projects: [...new Set([...first.projects, ...next.projects])],
    places: [...new Set([...first.places, ...next.places])],
    per: first.per ?? next.per,
    deadline: first.deadline.assumed ? next.deadline : first.deadline,
    targets: [...first.targets, ...next.targets],
    ...(first.upper === true || next.upper === true ? { upper: true } : {}),
    assignments: joined(first.assignments, next.assignments),
    check: 'unchecked',
    note: [first.note, next.note].filter(Boolean).join('\n') || null,
    revision: first.revision + 1,
  };
  const gone: Commitment = { ...next, state: 'replaced', targets: [], revision: next.revision + 1 };
  return settle(state, [withCondition(merged, first.condition ?? next.condition), gone]);
}

/** The first row's lead leads; a lead of the second joins. */
function joined(first: readonly Assignment[], next: readonly Assignment[]): Assignment[] {
  const hasLead = first.some(({ role }) => role === 'lead');
  const all = [
    ...first,
    ...next.map((other) => (hasLead ? ({ ...other, role: 'joint' } as const) : other)),
  ];
  const once = all.filter(
    ({ unit }, index) => all.findIndex((other) => other.unit === unit) === index,
  );
  return [...once.filter((a) => a.role === 'lead'), ...once.filter((a) => a.role === 'joint')];
}
