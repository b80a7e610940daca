import { trimPhrase } from './nominal.ts';
import type { PlacedAmount } from './place-amounts.ts';
import { clauseEnd, type SentenceFrame } from './sentence-frame.ts';
import { readVerbPhrase } from './verb-phrase.ts';

const SHORTEST = 3;
const LONGEST = 16;
/** A clause of manner, whose object is not what follows. */
const MANNER = /(?:前提下|基础上|同时|方面|过程中)$/;
/** 1000个以上省重点项目: how many, before what. */
const COUNT = /^\d+[万多余]*[个家项条座所处](?:以上|左右)?/;
const TRAILING = /(?:优势|水平|能力|质量|规模|发展|建设|壮大|提质|力度)+$/;

/**
 * 大力发展氢能产业，…力争产值超5亿元: whose 产值 it is, the sentence's first object says. Empty when the
 * amount stands in the first clause itself or the object is too long to be a name.
 */
export function readTopic(frame: SentenceFrame, { clause }: PlacedAmount): string {
  if (clause === 0) return '';
  return readHeadTopic(frame.text.slice(0, clauseEnd(frame, 0)));
}

/** 加大保障房建设力度，今年新开工700套: what a verb without an object is about, the nearest object before it. */
export function readNearTopic(frame: SentenceFrame, { clause }: PlacedAmount): string {
  for (let index = clause - 1; index >= 0; index -= 1) {
    const start = frame.clauseStarts[index] ?? 0;
    const end = clauseEnd(frame, start);
    const words = frame.text.slice(start, end);
    const { kind } = readVerbPhrase(words);
    const isAside = kind === 'cause' || kind === 'reach' || MANNER.test(words);
    const topic = isAside ? '' : readHeadTopic(words);
    // Of a list one member would name the wrong thing.
    if (topic !== '') return frame.mask.slice(start, end).includes('、') ? '' : topic;
  }
  return '';
}

/** The object of a heading or first clause, when it is short enough to be a name: 做强氢能产业. */
export function readHeadTopic(words: string): string {
  const { kind, rest } = readVerbPhrase(words.replace(/[。；！？]$/, ''));
  const named = rest.replace(COUNT, '');
  const topic = trimPhrase(named.split(/[、\d]/)[0] ?? '').replace(TRAILING, '');
  if (kind === null || topic.length < SHORTEST || topic.length > LONGEST) return '';
  return topic.includes('“') === topic.includes('”') ? topic : '';
}

/** A last resort for a figure without a subject of its own: the clause before, or its own words. */
export function nameBySentence(frame: SentenceFrame, { clause, amount }: PlacedAmount): string {
  const start = frame.clauseStarts[clause - 1] ?? frame.clauseStarts[clause] ?? 0;
  const words = frame.text.slice(start, clauseEnd(frame, start));
  const { rest } = readVerbPhrase(words);
  const name = trimPhrase(rest).slice(0, LONGEST);
  return name === '' ? frame.text.slice(start, amount.to).slice(0, LONGEST) : name;
}
