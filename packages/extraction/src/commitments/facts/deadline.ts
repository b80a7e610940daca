import type { Deadline } from '../../extraction.ts';

const NO_DUE_DATE = /持续推进|持续开展|常态化|长期坚持/u;
const PLANS: ReadonlyMap<string, number> = new Map([
  ['十一五', 2010],
  ['十二五', 2015],
  ['十三五', 2020],
  ['十四五', 2025],
  ['十五五', 2030],
  ['十六五', 2035],
]);
const MONTHS_OF_QUARTER: ReadonlyMap<string, number> = new Map([
  ...[...'一二三四'].map((digit, index) => [digit, (index + 1) * 3] as const),
  ...[...'1234'].map((digit, index) => [digit, (index + 1) * 3] as const),
]);

interface DueForm {
  readonly form: RegExp;
  /** The last day, ISO, or null when the words do not fix one. */
  readonly lastDay: (match: RegExpExecArray, year: number | null) => string | null;
}

/** In order; the first that matches says when the row is due. */
const FORMS: readonly DueForm[] = [
  {
    form: /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:之?前)/u,
    lastDay: (match, year) => day(yearOf(match[1], year), Number(match[2]), Number(match[3])),
  },
  {
    form: /(?<![\d个])(?:(20\d\d)年|(明年))?(\d{1,2})月(?:份)?(?:底|末)?(?:之?前)?(?!\d|球|饼|均|嫂|子|租|薪|度)/u,
    lastDay: (match, year) => endOfMonth(yearOf(match[1], next(match[2], year)), Number(match[3])),
  },
  {
    form: /(明年)?第?([一二三四1-4])季度(?:末|底)?(?:之?前)?/u,
    lastDay: (match, year) =>
      endOfMonth(next(match[1], year), MONTHS_OF_QUARTER.get(match[2] ?? '') ?? 12),
  },
  { form: /(明年)?上半年/u, lastDay: (match, year) => endOfMonth(next(match[1], year), 6) },
  { form: /(明年)?下半年/u, lastDay: (match, year) => endOfMonth(next(match[1], year), 12) },
  {
    form: /(?:到|至|在)?(20\d\d)年(?:年?底|末)?(?:之?前)/u,
    lastDay: (match) => endOfMonth(Number(match[1]), 12),
  },
  {
    form: /(?:到|至)(20\d\d)年(?:年?底|末)?/u,
    lastDay: (match) => endOfMonth(Number(match[1]), 12),
  },
  {
    form: /“?(十[一二三四五六]五)”?(?:期间|时期|期末|末)/u,
    lastDay: (match) => endOfMonth(PLANS.get(match[1] ?? '') ?? null, 12),
  },
  {
    form: /明年(?:年?底|末|内)?(?:之?前)?/u,
    lastDay: (_, year) => endOfMonth(next('明年', year), 12),
  },
  {
    form: /(?:今年)?(?:年底|年末)(?:之?前)?|(?:今)?年内/u,
    lastDay: (_, year) => endOfMonth(year, 12),
  },
];

const VAGUE = /(?:全国|省|市|县|区)?两会前|春节前|国庆(?:节)?前|主?汛期?前|入冬前|供暖季前|开学前/u;

/** A row without any of these says nothing of when. */
const MAY_BE_DATED = /[年月季期会节冬汛]|常态化|持续|长期/u;

/** What a row's default due date rests on. */
export interface DueDefaults {
  readonly planYear: number | null;
  /** The last year of the period the section is about, when it is not the plan year. */
  readonly periodEnd: number | null;
}

/**
 * When a row is due: as printed, never (work that goes on), or by default at the year's end.
 *
 *     推动云港通用机场上半年投入使用
 *                   ^
 */
export function deadlineOf(words: string, defaults: DueDefaults): Deadline {
  const byDefault = endOfMonth(defaults.periodEnd ?? defaults.planYear, 12);
  if (!MAY_BE_DATED.test(words)) return { text: null, date: byDefault, assumed: true };
  for (const { form, lastDay } of FORMS) {
    const match = form.exec(words);
    if (match === null) continue;
    return { text: match[0], date: lastDay(match, defaults.planYear), assumed: false };
  }
  const vague = VAGUE.exec(words);
  if (vague !== null) return { text: vague[0], date: byDefault, assumed: true };
  const endless = NO_DUE_DATE.exec(words);
  if (endless !== null) return { text: endless[0], date: null, assumed: false };
  return { text: null, date: byDefault, assumed: true };
}

/** The last year of the five-year plan that the words name, or null. */
export function planEnd(words: string): number | null {
  const match = /十[一二三四五六]五/u.exec(words);
  return match === null ? null : (PLANS.get(match[0]) ?? null);
}

function yearOf(printed: string | undefined, planYear: number | null): number | null {
  return printed === undefined ? planYear : Number(printed);
}

function next(word: string | undefined, year: number | null): number | null {
  return word === undefined || year === null ? year : year + 1;
}

function endOfMonth(year: number | null, month: number): string | null {
  if (year === null || month < 1 || month > 12) return null;
  return day(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function day(year: number | null, month: number, date: number): string | null {
  if (year === null || month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
