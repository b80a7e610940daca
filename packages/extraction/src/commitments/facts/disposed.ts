import type { ReadClause } from '../clause.ts';
import type { ActionAndObject } from '../row-draft.ts';
import { shortObject } from './short-object.ts';

/** How far into a clause 把 or 将 may stand. */
const OPENING = 8;
const DISPOSES =
  /^(?:今年|我们|加快|继续|切实|坚决|努力|全面|着力|始终|进一步|一定|必须|要|还|并)*(?:把|将)(?!会|继续|进一步)(.{2,}?)(?:逐步|全面|全部|统一|及时|真正)?(纳入|列入|摆在|摆到|放在|放到|挺在|作为|转入|转向|转化为|变为|扩大[到至]|提高[到至]|降[到至]|贯穿|落到|用于|用在|下放|交给|融入|推向|上升为|(?:打造|培育|建设|发展|办|建)成|推广到|拓展到|引导到|结合起来)/u;

/**
 * What is disposed of stands between 把 or 将 and the verb.
 *
 *     把流动摊贩逐步纳入安置范围
 *       ^^^^^^^^
 */
export function disposedOf({ head, text, bare }: ReadClause): ActionAndObject | null {
  if (head.before === 'nothing' || bare !== text) return null;
  const opening = text.slice(0, OPENING);
  if (!opening.includes('把') && !opening.includes('将')) return null;
  const [, object = '', action = ''] = DISPOSES.exec(text) ?? [];
  return object === '' ? null : { action, object: shortObject(object) };
}
