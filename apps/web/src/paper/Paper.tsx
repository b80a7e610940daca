import type { ReportPage } from '@jiannuo/contract';
import { memo, type RefObject, useMemo } from 'react';
import { PaperParagraph } from './PaperParagraph.tsx';
import './paper.css';
import { drawParagraphs, type Highlights, readParagraphs } from './paper-model.ts';

interface Props {
  readonly page: ReportPage;
  readonly highlights: Highlights;
  readonly rootRef: RefObject<HTMLElement | null>;
  readonly label: string;
}

/** The report's own words with everything marked in place. Knows nothing of hovering or choosing. */
export const Paper = memo(function Paper({ page, highlights, rootRef, label }: Props) {
  const { text, sentences, sections } = page;
  // Kinds of sentences change with acts on the desk; the paragraphs do not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text decides
  const paragraphs = useMemo(() => readParagraphs(page), [text, sentences.length, sections]);
  const drawn = useMemo(
    () => drawParagraphs(page, paragraphs, highlights),
    [page, paragraphs, highlights],
  );
  return (
    <article className="paper" ref={rootRef} aria-label={label} lang="zh-CN">
      {drawn.map((each) => (
        <PaperParagraph key={each.paragraph.from} drawn={each} text={text} />
      ))}
    </article>
  );
});
