import type { Span } from '../../span.ts';
import type { ReadClause } from '../clause.ts';
import type { ClauseGroup, RowDraft } from '../row-draft.ts';
import { outcomeJoints } from './outcome-joints.ts';
import { targetJoints } from './target-joints.ts';

/** Two marks side by side are damage, not a list. */
const MARKS = '，；。、：\n';

/**
 * Cuts a row whose list holds several undertakings, one row each. A later member keeps its own words.
 *
 *     新增瞪羚企业12家、独角兽企业2家
 *                   ^
 */
export function cutLists(text: string, group: ClauseGroup): readonly RowDraft[] {
  const { clauses, core } = group;
  const from = clauses[0]?.from ?? core.from;
  const to = clauses.at(-1)?.to ?? core.to;
  const rows: RowDraft[] = [];
  let member = { from, own: core.head.objectFrom };
  for (const joint of jointsOf(text, core)) {
    const own = { from: member.own, to: joint.from };
    rows.push(draft(group, rows.length, { from: member.from, to: joint.from, own }));
    member = { from: joint.to, own: joint.to };
  }
  const own = { from: member.own, to: core.to };
  rows.push(draft(group, rows.length, { from: member.from, to, own }));
  return rows;
}

function jointsOf(text: string, core: ReadClause): readonly Span[] {
  const found = core.targets.length > 1 ? targetJoints(text, core) : outcomeJoints(core);
  if (found.length === 0) return found;
  return found.filter((joint) => !MARKS.includes(text.charAt(joint.from - 1)));
}

type Range = Pick<RowDraft, 'from' | 'to' | 'own'>;

function draft({ core }: ClauseGroup, index: number, { from, to, own }: Range): RowDraft {
  const { targets } = core;
  const held = targets.find((one) => one.from >= own.from - 1 && one.to <= own.to);
  const target = held ?? targets[index] ?? null;
  return { from, to, core, own, isLaterMember: index > 0, target };
}
