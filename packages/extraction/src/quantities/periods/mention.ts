import type { Span } from '../../span.ts';
import { blanksEnd } from '../numerals/scan-number.ts';
import { calendarDay, type DayNumber } from './calendar.ts';
import type { PeriodAt } from './grammar.ts';
import type { NamedPeriod, Reference } from './period.ts';

/** On which side of what is named the time meant lies: 之前, 或之前, 之后, 起. */
export type Edge = 'before' | 'until' | 'after' | 'since';

/** A period as a text uses it: alone, as a range, or as a bound. */
export interface PeriodMention extends Span {
  /** Without the words that make it a bound. */
  readonly core: Span;
  readonly grain: NamedPeriod['grain'];
  readonly first: DayNumber | null;
  /** The day after the last. */
  readonly end: DayNumber | null;
  /** First day of the second end of a range; of the period itself where it is none. */
  readonly lastFirst: DayNumber | null;
  readonly edge: Edge | null;
  readonly hasYear: boolean;
  readonly estimated: boolean;
  readonly lunar: boolean;
}

const JOINT = / *(?:到|至|[-–—－]{1,2}|~|～) */y;
const WITH = / *(?:和|与|同) */y;
const BETWEEN = / *之?间/y;
const LEAD = /从|自从|自|截止到?|截至到?|在/y;
const EDGES: readonly (readonly [Edge, RegExp])[] = [
  ['until', / ?[或及][之以]前/y],
  ['since', / ?(?:[或及][之以]后|开始|以来|起(?![来步点草]))/y],
  [
    'before',
    / ?(?:[之以]前|(?<=[底末日号])前|前(?![后期列提景沿半移往进述\d一二三四五六七八九十几]))/y,
  ],
  ['after', / ?(?:[之以]后|后(?!半))/y],
];

/**
 * Reads the period that is mentioned at `at` of width-folded text, or null.
 *
 *     力争2027年底前建成，从3月到5月，自2016年9月1日起
 *         ^^^^^^^^      ^^^^^^^^ ^^^^^^^^^^^^
 */
export function readMention(
  text: string,
  at: number,
  { grammar, reference }: { grammar: PeriodAt; reference: Reference },
): PeriodMention | null {
  const lead = leadAt(text, at);
  const setting = { grammar, reference };
  const period = grammar(text, blanksEnd(text, at + lead.length), reference);
  if (period === null) return null;
  const range = readRange(text, period, { ...setting, lead });
  if (range !== null) return { ...range, from: lead === '' ? range.from : at };
  const alone = single(period);
  const edge = readEdge(text, alone);
  if (lead === '') return edge;
  const led = leadEdge(lead, edge.edge);
  return led === null ? null : { ...edge, from: at, edge: led };
}

/** The characters a lead can begin with. */
const LEAD_STARTS = '从自截在';

function leadAt(text: string, at: number): string {
  if (!LEAD_STARTS.includes(text.charAt(at) || ' ')) return '';
  LEAD.lastIndex = at;
  return LEAD.exec(text)?.[0] ?? '';
}

/** What the word before makes of a period alone: 自2018年 begins there; 在 adds nothing. */
function leadEdge(lead: string, edge: Edge | null): Edge | null {
  if (lead.startsWith('截')) return edge ?? 'before';
  if (lead === '自从' || lead === '自') return edge ?? 'since';
  return lead === '从' && edge === 'since' ? edge : null;
}

function single(period: NamedPeriod): PeriodMention {
  const { from, to, grain, first, end, hasYear, estimated = false, lunar = false } = period;
  const core = { from, to };
  const shape = { grain, hasYear, estimated, lunar };
  return { ...core, ...shape, core, first, end, lastFirst: first, edge: null };
}

function readEdge(text: string, mention: PeriodMention): PeriodMention {
  for (const [edge, pattern] of EDGES) {
    pattern.lastIndex = mention.to;
    if (pattern.test(text)) return { ...mention, to: pattern.lastIndex, edge };
  }
  return mention;
}

interface RangeSetting {
  readonly grammar: PeriodAt;
  readonly reference: Reference;
  readonly lead: string;
}

/** 2021—2025年, 3月到5月, 2007年与2009年之间. */
function readRange(text: string, low: NamedPeriod, setting: RangeSetting): PeriodMention | null {
  if (low.first === null) return null;
  const joined = stickyEnd(JOINT, text, low.to);
  const paired = joined > low.to ? joined : stickyEnd(WITH, text, low.to);
  if (paired === low.to) return null;
  const high = readHigh(text, paired, { low, setting });
  if (high === null || high.first === null) return null;
  const to = stickyEnd(BETWEEN, text, high.to);
  if (to === high.to && (joined === low.to || setting.lead === '在')) return null;
  const core = { from: low.from, to };
  return { ...single(high), ...core, core, first: low.first, hasYear: low.hasYear };
}

/** The second end takes from the first what it does not say, and lies behind it. */
function readHigh(
  text: string,
  at: number,
  { low, setting }: { low: NamedPeriod; setting: RangeSetting },
): NamedPeriod | null {
  const start = calendarDay(low.first ?? 0);
  const high = setting.grammar(text, at, start);
  if (high === null || high.first === null || high.first >= (low.first ?? 0)) return high;
  const later = high.hasYear ? null : setting.grammar(text, at, { ...start, year: start.year + 1 });
  return later;
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
