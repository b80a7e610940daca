import type { ReportPage } from '@jiannuo/contract';
import { type CSSProperties, memo, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNothing, NOTHING_NEAR } from '../paper/near-marks.ts';
import { pageAt } from '../paper/page-name.ts';
import { overlaps } from '../paper/ranges.ts';
import { sentenceText } from '../paper/sentence-text.ts';
import { useStore } from '../shell/store.ts';
import { CommitmentCard } from './CommitmentCard.tsx';
import { type FocusStore, shownOf } from './focus.ts';
import { MisprintNote, NumberNote } from './MarkNotes.tsx';
import { revealOffset } from './reveal.ts';
import { TermNote } from './TermNote.tsx';

const WINDOW_TOP = 64;
const WINDOW_FOOT = 16;

/** The card of what is looked at, beside its words and inside the window. */
export const FocusCard = memo(function FocusCard(props: {
  readonly page: ReportPage;
  readonly root: RefObject<HTMLElement | null>;
  readonly focus: FocusStore;
}) {
  const { page, root, focus } = props;
  const { t } = useTranslation('report');
  const shown = useStore(focus, shownOf);
  const isPinned = useStore(focus, (now) => now.pinned !== null);
  const card = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);

  const row = page.commitments.find(({ id }) => id === shown.commitment);
  const quantity = page.quantities.find(({ id }) => id === shown.quantity);
  const misprints = page.diagnostics.filter(
    (each) =>
      each.decision === 'open' && (each.id === shown.misprint || (row && overlaps(each, row))),
  );

  const terms = page.glossary.filter(
    ({ id, refs }) => id === termOf(shown) || (row && refs.some((ref) => overlaps(ref, row))),
  );
  const jump = (offset: number) => root.current && revealOffset(root.current, offset);

  useLayoutEffect(() => {
    const element = card.current;
    const paper = root.current;
    if (!element || !paper) return;
    const place = () => setTop(topBeside(paper, element, shown));
    place();
    // Opening the history makes the card higher.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, shown]);

  if (isNothing(shown) || (!row && !quantity && misprints.length + terms.length === 0)) {
    return null;
  }
  return (
    <section
      ref={card}
      aria-label={t('card')}
      className={`card ${isPinned ? 'is-pinned' : ''}`}
      style={{ '--top': `${top}px` } as CSSProperties}
      onMouseEnter={() => focus.set((now) => ({ ...now, isHeld: true }))}
      onMouseLeave={() => focus.set((now) => ({ ...now, isHeld: false, near: NOTHING_NEAR }))}
    >
      {row ? (
        <CommitmentCard
          key={row.id}
          row={row}
          sentence={sentenceText(page, row.sentence)}
          quantityQuote={quantity?.quote ?? null}
          page={pageAt(page.pages, row)}
          onJump={() => jump(row.from)}
          isPinned={isPinned}
          onLetGo={() => focus.set({ near: NOTHING_NEAR, pinned: null, isHeld: false })}
        />
      ) : (
        quantity && <NumberNote quantity={quantity} />
      )}
      {terms.map((entry) => (
        <TermNote
          key={entry.id}
          entry={entry}
          text={page.text}
          isCurrent={entry.id === termOf(shown)}
          onJump={jump}
        />
      ))}
      {misprints.map((misprint) => (
        <MisprintNote key={misprint.id} misprint={misprint} />
      ))}
    </section>
  );
});

/** The entry of the term looked at: `g3` of its place `g3.0`. */
const termOf = ({ term }: ReturnType<typeof shownOf>) => term?.split('.')[0];

/** In line with the words, moved only as far as the window asks. */
function topBeside(
  paper: HTMLElement,
  card: HTMLElement,
  shown: ReturnType<typeof shownOf>,
): number {
  const id = shown.commitment ?? shown.quantity ?? shown.misprint ?? shown.term;
  const mark = shown.commitment ? 'c' : shown.quantity ? 'q' : shown.misprint ? 'd' : 'g';
  const words = id ? paper.querySelector(`[data-${mark}="${id}"]`) : null;
  const line = words?.getClientRects()[0];
  if (!line) return 0;
  const lowest = innerHeight - WINDOW_FOOT - card.offsetHeight;
  const inWindow = Math.max(WINDOW_TOP, Math.min(line.top - 12, lowest));
  return inWindow - paper.getBoundingClientRect().top;
}
