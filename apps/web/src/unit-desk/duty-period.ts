import type { Item } from '@jiannuo/contract';
import { monthText } from '../ledger/deadline-text.ts';

/**
 * The period an item is reported for at the end of the one shown: a quarterly item on the desk of June
 * is reported for the second quarter. Periods are `2026-05`, `2026-Q2`, `2026-H1`.
 */
export function periodOfItem({ rhythm }: Pick<Item, 'rhythm'>, shown: string): string {
  const year = shown.slice(0, 4);
  const month = lastMonth(shown.slice(5));
  if (rhythm === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (rhythm === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  return rhythm === 'month' ? `${year}-${String(month).padStart(2, '0')}` : shown;
}

function lastMonth(part: string): number {
  if (part.startsWith('Q')) return Number(part.slice(1)) * 3;
  if (part.startsWith('H')) return Number(part.slice(1)) * 6;
  return Number(part);
}

/** Whole days from one ISO day to another; below zero where the second is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A period in English: Nov 2026, Q2 2026, H1 2026; in Chinese the server names it. */
export function periodText({ period, label }: NamedPeriod, language: 'zh' | 'en'): string {
  if (language === 'zh') return label;
  const part = period.slice(5);
  return /^\d/.test(part) ? monthText(period, 'en') : `${part} ${period.slice(0, 4)}`;
}

interface NamedPeriod {
  readonly period: string;
  readonly label: string;
}
