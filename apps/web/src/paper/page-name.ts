import type { Page } from '@jiannuo/contract';
import type { TFunction } from 'i18next';
import type { Range } from './ranges.ts';

/** 第 A04 版 of a newspaper, 第 12 页 of anything else. */
export function pageName(number: string, t: TFunction<'report'>): string {
  return /^\d+$/.test(number) ? t('pageNumbered', { number }) : t('pageOfPaper', { number });
}

/** The page an offset stands on, or null where the original has none. */
export function pageAt(pages: readonly Page[], { from }: Range): Page | null {
  return pages.find((page) => page.from <= from && from < page.to) ?? null;
}
