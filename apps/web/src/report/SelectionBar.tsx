import type { ReportPage } from '@jiannuo/contract';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportName } from '../ledger/report-name.ts';
import { formatPassage, trimPassage } from '../paper/passage.ts';
import { selectedPassage } from '../paper/place-in-text.ts';
import type { Range } from '../paper/ranges.ts';
import { copyAndSay, linkWith } from './copy-link.ts';

interface Chosen {
  readonly passage: Range;
  readonly left: number;
  readonly top: number;
}

/** What can be done with selected words: a link to them, or the words with their source. */
export function SelectionBar(props: {
  readonly page: ReportPage;
  readonly root: RefObject<HTMLElement | null>;
}) {
  const { page, root } = props;
  const { t } = useTranslation('report');
  const [chosen, setChosen] = useState<Chosen | null>(null);

  useEffect(() => {
    let timer = 0;
    const look = () => {
      const paper = root.current;
      const selected = paper && selectedPassage(paper);
      const passage = selected && trimPassage(page.text, selected);
      const boxes = passage && document.getSelection()?.getRangeAt(0).getClientRects();
      const last = boxes?.[boxes.length - 1];
      if (!passage || !last) return setChosen(null);
      const sheet = paper.closest('.live')?.getBoundingClientRect();
      setChosen({
        passage,
        left: last.right - (sheet?.left ?? 0),
        top: last.bottom - (sheet?.top ?? 0),
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, 160);
    };
    document.addEventListener('selectionchange', later);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', later);
    };
  }, [page.text, root]);

  if (!chosen) return null;
  const link = linkWith({ p: formatPassage(chosen.passage) });
  const words = page.text
    .slice(chosen.passage.from, chosen.passage.to)
    .replaceAll(/\s*\n\s*|\*\*/g, '');
  const citation = t('citation', { words, title: reportName(page.report), link });
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label={t('copyPassage')}
      style={{ left: Math.min(chosen.left, innerWidth - 260), top: chosen.top + 6 }}
    >
      <button
        type="button"
        className="quiet"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void copyAndSay(link, t('copied'), t('copyFailed'))}
      >
        {t('copyPassage')}
      </button>
      <button
        type="button"
        className="quiet"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void copyAndSay(citation, t('copiedWords'), t('copyFailed'))}
      >
        {t('copyWords')}
      </button>
    </div>
  );
}
