import type { Span } from '../../span.ts';
import type { FoundQuantity } from '../../stages.ts';
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
  const { from, to, core } = group;
  const joints = jointsOf(text, core);
  const whole = { from: core.head.objectFrom, to: core.to };
  if (joints.length === 0) return [draftOf(group, 0, whole)];
  return [null, ...joints].map((joint, index) => {
    const next = joints[index];
    const own = { from: joint?.to ?? whole.from, to: next?.from ?? whole.to };
    return draftOf({ from: joint?.to ?? from, to: next?.from ?? to, core }, index, own);
  });
}

function jointsOf(text: string, core: ReadClause): readonly Span[] {
  const found = core.targets.length > 1 ? targetJoints(text, core) : outcomeJoints(core);
  if (found.length === 0) return found;
  return found.filter((joint) => !MARKS.includes(text.charAt(joint.from - 1)));
}

/** The row with a list's member of this index, whose own words are given. */
function draftOf({ from, to, core }: ClauseGroup, index: number, own: Span): RowDraft {
  return { from, to, core, own, isLaterMember: index > 0, target: targetOf(core, index, own) };
}

function targetOf({ targets }: ReadClause, index: number, own: Span): FoundQuantity | null {
  if (targets.length === 0) return null;
  const held = targets.find((one) => one.from >= own.from - 1 && one.to <= own.to);
  return held ?? targets[index] ?? null;
}
