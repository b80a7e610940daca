import type { FoundQuantity } from '../../stages.ts';
import type { ReadClause } from '../clause.ts';
import type { RowDraft } from '../row-draft.ts';

const JOINTS = ['以及', '、', '和', '及', '，'];

/**
 * Cuts a row that sets several targets, one row each; later members keep their own words.
 *
 *     新增瞪羚企业12家、独角兽企业2家
 *                   ^
 */
export function splitMembers(text: string, group: readonly ReadClause[]): readonly RowDraft[] {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return [];
  const core =
    group.find((clause) => clause.class === 'target' || clause.class === 'action') ?? first;
  const drafts: RowDraft[] = [];
  let from = first.from;
  const targets = group.flatMap((clause) => clause.targets);
  for (const [at, target] of targets.entries()) {
    const following = targets[at + 1];
    if (following === undefined) break;
    const cut = jointBetween(text, target, following);
    if (cut === null) continue;
    drafts.push({
      from,
      to: cut.from,
      clauses: group,
      core,
      sharedVerb: drafts.length > 0 ? core.head.verbs.join('') : null,
      target,
    });
    from = cut.to;
  }
  drafts.push({
    from,
    to: last.to,
    clauses: group,
    core,
    sharedVerb: drafts.length > 0 ? core.head.verbs.join('') : null,
    target: targets.at(-1) ?? null,
  });
  return drafts;
}

function jointBetween(text: string, left: FoundQuantity, right: FoundQuantity) {
  for (let at = right.from - 1; at >= left.to; at -= 1) {
    for (const joint of JOINTS) {
      const from = at - joint.length + 1;
      if (from >= left.to && text.startsWith(joint, from)) return { from, to: at + 1 };
    }
  }
  return null;
}
