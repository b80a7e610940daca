import type { Span } from '../../span.ts';
import type { FoundQuantity } from '../../stages.ts';
import type { ReadClause } from '../clause.ts';

const JOINTS: readonly string[] = ['以及', '、', '和', '及', '与', '，'];

/** Where a list of targets is cut: between each two neighbours, the mark that parts their words. */
export function targetJoints(text: string, clause: ReadClause): readonly Span[] {
  const joints: Span[] = [];
  for (const [index, target] of clause.targets.entries()) {
    const following = clause.targets[index + 1];
    const joint = following === undefined ? null : jointBetween(text, target, following);
    if (joint !== null) joints.push(joint);
  }
  return joints;
}

/**
 * The mark beside either figure is surest; otherwise the last between the two.
 *
 *     新增瞪羚企业12家、独角兽、雏鹰企业6家
 *                   ^
 */
function jointBetween(text: string, left: FoundQuantity, right: FoundQuantity): Span | null {
  const beside = jointAt(text, left.to) ?? jointEndingAt(text, right.from);
  if (beside !== null) return beside;
  for (let end = right.from; end > left.to; end -= 1) {
    const joint = jointEndingAt(text, end);
    if (joint !== null && joint.from >= left.to) return joint;
  }
  return null;
}

function jointAt(text: string, at: number): Span | null {
  const joint = JOINTS.find((mark) => text.startsWith(mark, at));
  return joint === undefined ? null : { from: at, to: at + joint.length };
}

function jointEndingAt(text: string, end: number): Span | null {
  const joint = JOINTS.find((mark) => text.startsWith(mark, end - mark.length));
  return joint === undefined ? null : { from: end - joint.length, to: end };
}
