import type { Target } from '@jiannuo/contract';

export type Language = 'zh' | 'en';
type Figure = Pick<Target, 'comparator' | 'value' | 'valueTo' | 'unit'> & {
  readonly per?: string | null;
};

/** A condition in three pieces, so that figures can be set under each other. */
export interface FigureParts {
  /** Word before the figure, such as 超; '' where the language says it after. */
  readonly before: string;
  /** The figure as printed, with its unit. */
  readonly figure: string;
  /** Word after the figure, such as 左右. */
  readonly after: string;
}

const comparatorWords: Record<Language, Record<Target['comparator'], readonly [string, string]>> = {
  zh: {
    '=': ['', ''],
    '≈': ['', '左右'],
    '>': ['超', ''],
    '≥': ['', '以上'],
    '<': ['低于', ''],
    '≤': ['', '以内'],
    range: ['', ''],
  },
  en: {
    '=': ['', ''],
    '≈': ['about', ''],
    '>': ['over', ''],
    '≥': ['at least', ''],
    '<': ['under', ''],
    '≤': ['at most', ''],
    range: ['', ''],
  },
};

export function figureParts(target: Figure, language: Language): FigureParts {
  const [before, after] = comparatorWords[language][target.comparator];
  return { before, figure: figureText(target, language), after };
}

/** 超550亿元, 1—2个, 5%左右; with `per`, 每个县（市、区）1个. */
export function targetText(target: Figure, language: Language): string {
  const { before, figure, after } = figureParts(target, language);
  const per = target.per ?? '';
  if (language === 'zh') return `${per === '' ? '' : `每个${per}`}${before}${figure}${after}`;
  return [before, figure, per === '' ? '' : `per ${per}`].filter((part) => part !== '').join(' ');
}

const doublings: Readonly<Record<string, string>> = { 1: '翻一番', 2: '翻两番' };

function figureText({ value, valueTo, unit }: Figure, language: Language): string {
  // A count of doublings is no figure anybody would print by itself.
  if (unit === '番' && valueTo === null) {
    return language === 'en' ? `×${2 ** Number(value)}` : (doublings[value] ?? `翻${value}番`);
  }
  return valueTo === null ? `${value}${unit}` : `${value}—${valueTo}${unit}`;
}
