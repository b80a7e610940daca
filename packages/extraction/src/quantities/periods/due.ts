import { charTable } from '../../char-table.ts';
import { LONGEST_DUE_PHRASE } from '../../limits.ts';
import { isAsciiDigit } from '../numerals/numeral-chars.ts';
import { dayNumber, toIso } from './calendar.ts';
import { type PeriodAt, PLAN_READERS, periodGrammar } from './grammar.ts';
import { type PeriodMention, readMention } from './mention.ts';
import type { Reference } from './period.ts';

/** What words say of when something is due. */
export interface Due {
  /** The printed words. */
  readonly text: string;
  /** A day; the last day of a period; never, because the work goes on; or a time without a date. */
  readonly kind: 'date' | 'period-end' | 'continuous' | 'none';
  /** ISO, the last day on which it is in time; null where there is none or the year is not known. */
  readonly date: string | null;
  /** True when the day rests on custom or reckoning: 两会前, 三年内. */
  readonly estimated: boolean;
}

/** From a plan's first day all its words are reckoned. */
export function planReference(year: number): Reference {
  return { year, month: 1, day: 1 };
}

/** The periods that plans name, without forms only other texts use. */
export const planGrammar: PeriodAt = periodGrammar(PLAN_READERS);

/** Two years to read an unknown plan year as: a date that is the same in both does not hang on it. */
const [TRIAL, OTHER_TRIAL] = [planReference(2001), planReference(2008)];
/** One of these stands in all that `MAY_BE_DUE` finds. */
export const DUE_CHARS = '年月季届两春冬庆旦汛五暖学态续期';
const MAY_BE_DUE =
  /[年月季届]|两会|[春冬]|国庆|元旦|汛|五一|暖|开学|十[一二三四五六]五|常态化|持续[推开]|长期/;
/** 常态化防返贫机制 is to be set up by a day; 常态化开展 has none. */
const CONTINUOUS = /持续推进|持续开展|常态化(?![^，。；、]{0,14}(?:机制|制度(?!化)|体系))|长期坚持/;
/** What a label of its own says (完成时限：全年); inside a sentence these words say less. */
const CONTINUOUS_ALONE = /^(?:全年|每年|持续|长期)$/;
const TERM = /本届政府任期(?:内|期间|结束前)?/;
const AIMED = /(?:到|至|力争|争取|确保|于)$/;
const PAST = /^(?:[去上前]年|过去|最近|近|前|上[\d一二两三四五六七八九十个])/;
const NEXT_YEARS = /明年|来年|后年|年内/;
const LEAD_WORDS = '到至在';
const WITHIN_YEAR = /今?年内/y;
const starts = charTable([
  [`${PLAN_READERS.map((reader) => reader.starts).join('')}${LEAD_WORDS}今年从自截`, 1],
]);

/**
 * When the words say something is due, or null when they do not. `planYear` is the year they speak from.
 *
 *     推动云港通用机场上半年投入使用
 *                   ^^^ the first words that fix a time
 */
export function readDue(words: string, planYear: number | null): Due | null {
  if (!MAY_BE_DUE.test(words)) return null;
  return readDated(words, planYear) ?? readTerm(words) ?? readContinuous(words);
}

function readDated(words: string, planYear: number | null): Due | null {
  const reference = planYear === null ? TRIAL : planReference(planYear);
  for (let at = 0; at < words.length; ) {
    const found = dueAt(words, at, reference);
    if (found !== null && isDue(words, found) && !isOver(found, reference)) {
      const other = planYear === null ? dueAt(words, at, OTHER_TRIAL) : found;
      return toDue(words, found, other);
    }
    at = found === null ? at + 1 : Math.max(at + 1, found.to);
  }
  return null;
}

/** “十四五”期间 said in a later plan looks back. */
function isOver({ grain, end }: PeriodMention, reference: Reference): boolean {
  return grain === 'years' && end !== null && end <= dayNumber(reference);
}

/** A date that another plan year would change is not known. */
function toDue(words: string, mention: PeriodMention, other: PeriodMention | null): Due {
  const date = lastDay(mention);
  return {
    text: words.slice(mention.from, mention.to),
    kind: mention.grain === 'day' || mention.grain === 'feast' ? 'date' : 'period-end',
    date: other !== null && lastDay(other) === date ? date : null,
    estimated: mention.estimated,
  };
}

/** A mention with the word that leads to it: 到2027年, 年内. */
function dueAt(words: string, at: number, reference: Reference): PeriodMention | null {
  if (starts[words.charCodeAt(at)] === 0 || isInside(words, at)) return null;
  const led = LEAD_WORDS.includes(words.charAt(at));
  const mention = readMention(words, led ? at + 1 : at, { grammar: planGrammar, reference });
  if (mention === null) return led ? null : withinYear(words, at, reference);
  const within = words.charAt(mention.to) === '内' && mention.edge === null;
  return { ...mention, from: at, to: within ? mention.to + 1 : mention.to };
}

/** 13月, 3.5月: the figure before belongs to the number. */
function isInside(words: string, at: number): boolean {
  return isAsciiDigit(words.charCodeAt(at)) && /[\d.]/.test(words.charAt(at - 1));
}

function withinYear(words: string, at: number, { year }: Reference): PeriodMention | null {
  WITHIN_YEAR.lastIndex = at;
  if (!WITHIN_YEAR.test(words)) return null;
  const core = { from: at, to: WITHIN_YEAR.lastIndex };
  const first = dayNumber({ year, month: 1, day: 1 });
  const end = dayNumber({ year: year + 1, month: 1, day: 1 });
  const shape = {
    grain: 'year',
    edge: null,
    hasYear: false,
    estimated: false,
    lunar: false,
  } as const;
  return { ...core, ...shape, core, first, end, lastFirst: first };
}

/** A period that only tells when something was or is, such as 2026年 or 去年3月, is no due date. */
function isDue(words: string, { grain, edge, core, first, from, to }: PeriodMention): boolean {
  const printed = words.slice(core.from, core.to);
  if (first === null || edge === 'after' || edge === 'since' || PAST.test(printed)) return false;
  if (grain === 'span') return isReckoned(words, core.from, printed);
  if (edge !== null) return true;
  const led = from < core.from || AIMED.test(words.slice(Math.max(0, from - 2), from));
  if (grain === 'day' || grain === 'feast') return led && grain === 'day';
  if (grain === 'year') return led || NEXT_YEARS.test(words.slice(core.from, to));
  return grain !== 'month' || /[\d底末份]/.test(printed);
}

/** 三年内, 9月上旬; 今后三年 only where it opens a clause: elsewhere it tells what is spoken of. */
function isReckoned(words: string, from: number, printed: string): boolean {
  if (/年之?内$|旬$/.test(printed)) return true;
  return printed.endsWith('年') && /[，；：]|^$/.test(words.slice(Math.max(0, from - 1), from));
}

/** The last day in time: before a feast it is its eve. */
function lastDay({ first, end, edge, grain }: PeriodMention): string | null {
  if (first === null || end === null) return null;
  return toIso(grain === 'feast' && edge === 'before' ? first - 1 : end - 1);
}

function readTerm(words: string): Due | null {
  const text = TERM.exec(words)?.[0];
  return text === undefined ? null : { text, kind: 'none', date: null, estimated: false };
}

function readContinuous(words: string): Due | null {
  const text = CONTINUOUS_ALONE.test(words) ? words : CONTINUOUS.exec(words)?.[0];
  return text === undefined ? null : { text, kind: 'continuous', date: null, estimated: false };
}

/**
 * The length of the words at `at` that say when something is due; 0 when none do.
 *
 *     9月底前启用新客运站
 *     ^^^^^
 */
export function duePhraseAt(text: string, at: number): number {
  let to = at;
  while (to - at < LONGEST_DUE_PHRASE) {
    const found = phraseAt(text, to);
    if (found <= to) break;
    to = found;
  }
  return to - at;
}

function phraseAt(text: string, at: number): number {
  const mention = dueAt(text, at, TRIAL);
  if (mention === null || mention.first === null) return at;
  const { grain, edge, estimated, core, to } = mention;
  const bare = edge === null && grain === 'feast' && estimated;
  const opens = edge === 'after' || edge === 'since';
  return bare || opens || PAST.test(text.slice(core.from, to)) ? at : to;
}
