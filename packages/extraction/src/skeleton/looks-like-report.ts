import { SEARCHED_FOR_PLACE } from '../limits.ts';
import type { Span } from '../span.ts';
import { ARTICLE, REPORT_WORDS } from './lexicon/report-words.ts';
import { roleOfTitle } from './roles.ts';

/** Report words in a thousand characters; measured 38 and more in real reports. */
const FEWEST_WORDS_PER_1000 = 14;
const MOST_ARTICLES = 4;

/** What is looked at; a whole extraction beside its text has this shape. */
export interface ReportShape {
  readonly sections: readonly { readonly number: string | null; readonly title: string }[];
  readonly sentences: readonly Span[];
}

/**
 * Tells a work report, whole or one page or its bare headings, from a novel, a statute or a bill.
 * Lenient: what may be a report is one.
 */
export function looksLikeReport(text: string, { sections, sentences }: ReportShape): boolean {
  const sample = text.slice(0, SEARCHED_FOR_PLACE);
  const words = (sample.match(REPORT_WORDS) ?? []).length;
  if (words === 0) return false;
  const articles = sentences.filter((sentence) =>
    ARTICLE.test(text.slice(sentence.from, sentence.from + 10)),
  );
  if (articles.length > MOST_ARTICLES) return false;
  const isTitled = /(?:^|\n)[^\n]{0,30}政府工作报告[^\n]{0,10}(?:\n|$)/.test(sample.slice(0, 3000));
  const isPlanned = sections.some(
    ({ number, title }) => number !== null && roleOfTitle(title) !== null,
  );
  const density = (words * 1000) / sample.length;
  return density >= FEWEST_WORDS_PER_1000 || ((isTitled || isPlanned) && density >= 4);
}
