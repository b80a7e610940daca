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
  const found = core.targets.length > 1 ? targetJoints(text, core) : outcomeJoints(core);
  const joints = found.filter((joint) => !MARKS.includes(text.charAt(joint.from - 1)));
  const bounds = [{ from: core.head.objectFrom, to: core.head.objectFrom }, ...joints];
  return bounds.map((joint, index): RowDraft => {
    const next = bounds[index + 1];
    const own = { from: joint.to, to: next?.from ?? core.to };
    return {
      from: index === 0 ? from : joint.to,
      to: next?.from ?? to,
      core,
      own,
      isLaterMember: index > 0,
      target:
        core.targets.find((one) => one.from >= own.from - 1 && one.to <= own.to) ??
        core.targets[index] ??
        null,
    };
  });
}
