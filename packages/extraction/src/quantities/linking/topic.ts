import { trimPhrase } from './nominal.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { clauseEnd, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const SHORTEST = 3;
const LONGEST = 16;
const TRAILING = /(?:优势|水平|能力|质量|规模|发展|建设|壮大|提质)+$/;

/**
 * 大力发展氢能产业，…力争产值超5亿元: whose 产值 it is, the sentence's first object says. Empty when the
 * amount stands in the first clause itself or the object is too long to be a name.
 */
export function readTopic(frame: SentenceFrame, { clause }: PlacedAmount): string {
  if (clause === 0) return '';
  const { kind, rest } = readVerbPhrase(frame.text.slice(0, clauseEnd(frame, 0)));
  const topic = trimPhrase(rest.split(/[、\d]/)[0] ?? '').replace(TRAILING, '');
  return kind === null || topic.length < SHORTEST || topic.length > LONGEST ? '' : topic;
}
