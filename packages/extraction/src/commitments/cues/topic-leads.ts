import { PhraseSet } from '../../phrase-set.ts';
import type { Cue } from './cue.ts';

const duties = new PhraseSet(['要', '必须', '应', '须', '一定要', '关键要', '就要', '都要']);

const DEMANDS = /^(?:我们|各级政府|[一二三四五六七八九十])?(?:还|都|一定|既)?(?:要|必须|应)/u;

/**
 * 建设步行友好的老城，必须整治占道停车: what must be done about it follows; 要做好甲，要做好乙 are two demands.
 */
export const topicLeads: Cue = ({ index, left, right }) => {
  if (index !== 0 || left.class !== 'action' || duties.lengthAt(right.text, 0) === 0) return 0;
  return DEMANDS.test(left.text) ? 0 : 3;
};
