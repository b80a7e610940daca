import type { Page } from '@jiannuo/contract';
import type { TFunction } from 'i18next';
import type { Range } from './ranges.ts';

/** 第 A04 版 of a newspaper, 第 12 页 of anything else; short in a narrow margin: A04版. */
export function pageName(
  number: string,
  t: TFunction<'report'>,
  length: 'short' | 'full' = 'full',
): string {
  const isPaper = !/^\d+$/.test(number);
  if (length === 'short') return t(isPaper ? 'pageOfPaperShort' : 'pageShort', { number });
  return t(isPaper ? 'pageOfPaper' : 'pageNumbered', { number });
}

/** The page an offset stands on, or null where the original has none. */
export function pageAt(pages: readonly Page[], { from }: Range): Page | null {
  return pages.find((page) => page.from <= from && from < page.to) ?? null;
}
