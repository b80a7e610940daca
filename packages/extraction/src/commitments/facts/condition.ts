import type { Condition } from '../../extraction.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { PhraseTrie } from '../../phrase-trie.ts';
import type { Span } from '../../span.ts';
import {
  BOTTOM_LINES,
  CLOSING_CONDITIONS,
  COMPARED_WITH,
  COMPARING_CONDITIONS,
  COMPLETING_CONDITIONS,
  LEADING_WORDS,
  NEGATIVE_CONDITIONS,
  RANK_CONDITIONS,
  RANKS,
  SET_TASKS,
  SOFT_CONDITIONS,
} from '../lexicon/conditions.ts';
import { withoutQuoted } from '../quoted.ts';
import type { RowDraft } from '../row-draft.ts';

/** A clause of a row and a cue in it, in the clause's own coordinates. */
interface Found {
  /** The clause with quotations blanked out: what is quoted sets no condition. */
  readonly bare: string;
  readonly cue: string;
  /** Where the cue begins. */
  readonly at: number;
}

/** Gives the range of a condition's words, or null where the cue sets none. */
type Form = (found: Found) => Span | null;

const FORMS: readonly (readonly [cues: readonly string[], form: Form])[] = [
  [['同步'], inStep],
  [COMPARING_CONDITIONS, compared],
  [COMPLETING_CONDITIONS, setFromAbove],
  [NEGATIVE_CONDITIONS, neverHappens],
  [RANK_CONDITIONS, ranked],
  [CLOSING_CONDITIONS, closed],
];
const cues = FORMS.flatMap(([phrases, form]) => phrases.map((cue) => ({ cue, form })));
const trie = new PhraseTrie(cues.map(({ cue }) => cue));
const soft = new Set(SOFT_CONDITIONS);
const leading = new PhraseSet(LEADING_WORDS);
const comparedWith = new PhraseSet(COMPARED_WITH);
const ranks = new PhraseSet(RANKS);

const PARTING = '，；。：！？,;\n';
const SHORTEST_MEASURE = 2;
/** 到2030年要在…, 汇率在合理均衡水平上…: when and on what ground, around a measure. */
const SETTING = /^(?:到20\d\d年)?要?[在对](?=.{4})|在[^在]{2,12}上$/gu;
/** 三个全覆盖; 全方位、全覆盖: the cue names something, or says how. */
const NAMED_BEFORE = /[“、一二三四五六七八九十两几]个?$/u;
const AFTER_CLOSING = /^(?:的?(?:目标|要求|态势|水平)|、|$)/u;
const BEFORE_SOFT = /^(?:确保|力争|实现|保持|努力|要|使|让|促进|推动|今年)*/u;

/**
 * What a row without a figure shall reach, in words; null where it sets nothing.
 *
 *     居民收入增长与经济增长同步
 *             ^
 */
export function conditionOf(text: string, row: RowDraft, object: string): Condition | null {
  for (let at = row.from; at < row.to - 1; at += 1) {
    if (!trie.mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1))) continue;
    const held = cues[trie.longestAt(text, at)];
    if (held === undefined || at + held.cue.length > row.to) continue;
    const clause = clauseAround(text, at, row);
    const words = text.slice(clause.from, clause.to);
    const found = { bare: withoutQuoted(words), cue: held.cue, at: at - clause.from };
    const span = found.bare.startsWith(held.cue, found.at) ? held.form(found) : null;
    if (span === null) continue;
    return {
      measure: measureOf(words, span, object),
      words: words.slice(span.from, span.to),
      from: clause.from + span.from,
      to: clause.from + span.to,
    };
  }
  return null;
}

function clauseAround(text: string, at: number, row: Span): Span {
  let { from, to } = { from: at, to: at };
  while (from > row.from && !PARTING.includes(text.charAt(from - 1))) from -= 1;
  while (to < row.to && !PARTING.includes(text.charAt(to))) to += 1;
  return { from, to };
}

/** 与经济增长同步, 与经济增长基本同步: what it keeps step with is part of the words. */
function inStep({ bare, cue, at }: Found): Span | null {
  const after = bare.slice(at + cue.length);
  const tail = /^(?:增长|提高|提升|增加)?(?=$|[、和及])/u.exec(after);
  if (tail === null) return null;
  const before = bare.slice(0, at);
  const own = Math.max(
    before.lastIndexOf('与'),
    before.lastIndexOf('同'),
    before.lastIndexOf('跟'),
  );
  const from = own >= 0 ? own : before.lastIndexOf('和');
  const isJoined = from >= SHORTEST_MEASURE && at - from > SHORTEST_MEASURE;
  return isJoined ? { from, to: at + cue.length + tail[0].length } : null;
}

/** 高于全国平均水平: the words run to the end of the clause. */
function compared({ bare, cue, at }: Found): Span | null {
  const isSet = comparedWith.matchAt(bare, at + cue.length) !== null;
  return isSet && at >= SHORTEST_MEASURE ? { from: at, to: bare.length } : null;
}

/** 完成国家下达的节能减排目标任务: the words run to the task. */
function setFromAbove({ bare, cue, at }: Found): Span | null {
  const ends = SET_TASKS.map((task) => {
    const found = bare.indexOf(task, at + cue.length);
    return found < 0 ? -1 : found + task.length;
  });
  const to = Math.max(...ends);
  return to < 0 ? null : { from: at, to };
}

/** 不发生规模性返贫: the words run to the end, a bottom line it is part of left out. */
function neverHappens({ bare, cue, at }: Found): Span | null {
  const line = BOTTOM_LINES.find((one) => bare.endsWith(one)) ?? '';
  const to = bare.length - line.length;
  return to > at + cue.length ? { from: at, to } : null;
}

/** 继续位居全省前列: the words run to the name of the place held. */
function ranked({ bare, cue, at }: Found): Span | null {
  const place = ranks.indexIn(bare, at + cue.length);
  const name = place < 0 ? null : ranks.matchAt(bare, place);
  if (name === null || at < SHORTEST_MEASURE || place - at > 16) return null;
  return place + name.length === bare.length ? { from: at, to: bare.length } : null;
}

/** 粮食产量只增不减: nothing more is said of the measure. */
function closed({ bare, cue, at }: Found): Span | null {
  const before = bare.slice(0, at);
  if (NAMED_BEFORE.test(before) || !AFTER_CLOSING.test(bare.slice(at + cue.length))) return null;
  if (soft.has(cue)) {
    const lead = BEFORE_SOFT.exec(before)?.[0] ?? '';
    const isWhole = at - lead.length >= SHORTEST_MEASURE && at + cue.length === bare.length;
    if (!isWhole || leading.matchAt(bare, lead.length) !== null) return null;
  }
  return { from: at, to: at + cue.length };
}

/** What stands before the condition, without the words that lead to it; else what stands in it. */
function measureOf(words: string, span: Span, object: string): string {
  let { from, to } = { from: 0, to: span.from };
  for (;;) {
    const lead = leading.matchAt(words, from);
    if (lead === null || from + lead.length > to) break;
    from += lead.length;
  }
  for (;;) {
    const tail = leading.matchBefore(words.slice(0, to), to);
    if (tail === null || to - tail.length < from) break;
    to -= tail.length;
  }
  const before = words
    .slice(from, to)
    .replace(/^[、和及与]|[、和及与的]$/gu, '')
    .replace(SETTING, '');
  if (before.length >= SHORTEST_MEASURE) return before;
  return insideOf(words.slice(span.from, span.to)) ?? object;
}

const INSIDE: readonly RegExp[] = [
  /^(?:坚决)?(?:不发生|不出现|零发生)(.{2,})$/u,
  /(?:下达|确定|分解|要求|规定)的?(.{2,}?)(?:目标任务|任务目标|任务|目标|指标|计划|控制数)$/u,
];

function insideOf(condition: string): string | null {
  for (const form of INSIDE) {
    const inside = form.exec(condition)?.[1];
    if (inside !== undefined) return inside;
  }
  return null;
}
