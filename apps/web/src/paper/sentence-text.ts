import type { ReportPage } from '@jiannuo/contract';

/** Words of a sentence of the report, as printed; '' for an id that is none. */
export function sentenceText(page: Pick<ReportPage, 'text' | 'sentences'>, id: string): string {
  const sentence = page.sentences.find((each) => each.id === id);
  return sentence ? page.text.slice(sentence.from, sentence.to) : '';
}
