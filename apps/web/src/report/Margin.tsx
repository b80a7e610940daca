import type { Commitment } from '@jiannuo/contract';
import { memo, type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { targetText } from '../ledger/target-text.ts';
import { NOTHING_NEAR } from '../paper/near-marks.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { FocusStore } from './focus.ts';
import { layoutMargin } from './margin-layout.ts';
import { type MarginNote, notesOf } from './margin-notes.ts';

const NOTE_HEIGHT = 24;
const NOTE_GAP = 2;

/** Notes beside the text, each in line with its sentence as far as they leave each other room. */
export const Margin = memo(function Margin(props: {
  readonly rows: readonly Commitment[];
  readonly root: RefObject<HTMLElement | null>;
  readonly focus: FocusStore;
}) {
  const { rows, root, focus } = props;
  const { t } = useTranslation('report');
  const notes = useMemo(() => notesOf(rows), [rows]);
  const tops = useNoteTops(notes, root);
  return (
    <ul className="notes" aria-label={t('margin')}>
      {notes.map((note, index) => (
        <li key={note.id} style={{ transform: `translateY(${tops[index] ?? 0}px)` }}>
          <Note
            note={note}
            onNear={(isNear) =>
              focus.set((now) => ({
                ...now,
                near: isNear ? { ...NOTHING_NEAR, commitment: note.id } : NOTHING_NEAR,
              }))
            }
            onPin={() => {
              const near = { ...NOTHING_NEAR, commitment: note.id };
              focus.set({ near, pinned: near, isHeld: false });
            }}
          />
        </li>
      ))}
    </ul>
  );
});

const Note = memo(
  function Note(props: {
    readonly note: MarginNote;
    readonly onNear: (isNear: boolean) => void;
    readonly onPin: () => void;
  }) {
    const { t } = useTranslation('report');
    const column = useWordColumn();
    const { note } = props;
    const targets = note.targets.map((target) => targetText(target, column));
    return (
      <button
        type="button"
        tabIndex={-1}
        className={`note light-${note.light} ${note.isConfirmed ? 'is-confirmed' : ''}`}
        onMouseEnter={() => props.onNear(true)}
        onMouseLeave={() => props.onNear(false)}
        onClick={props.onPin}
      >
        <span className="note-light" aria-hidden="true">
          {lightTokens[note.light].mark}
        </span>
        {targets.length > 0 && (
          <span className="note-targets">{targets.join(column === 'zh' ? '、' : ', ')}</span>
        )}
        <span className={note.lead ? 'note-lead' : 'note-lead faint'}>
          {note.lead ?? t('noLead')}
        </span>
        {note.rows.length > 1 && (
          <span className="note-rows">{t('rowsInNote', { rows: note.rows.length })}</span>
        )}
      </button>
    );
  },
  (before, after) => before.note === after.note,
);

function useNoteTops(
  notes: readonly MarginNote[],
  root: RefObject<HTMLElement | null>,
): readonly number[] {
  const [tops, setTops] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const paper = root.current;
    if (!paper) return;
    const measure = () => setTops(measureTops(paper, notes));
    measure();
    // The sheet changes size with the window, with zoom, and once the fonts have come.
    const observer = new ResizeObserver(measure);
    observer.observe(paper);
    return () => observer.disconnect();
  }, [notes, root]);
  return tops;
}

function measureTops(paper: HTMLElement, notes: readonly MarginNote[]): number[] {
  const origin = paper.getBoundingClientRect().top;
  const starts = new Map<string, number>();
  for (const element of paper.querySelectorAll<HTMLElement>('[data-c-start]')) {
    const line = element.getClientRects()[0];
    const id = element.dataset['c'];
    if (line && id) starts.set(id, line.top + line.height / 2 - origin);
  }
  let last = 0;
  const items = notes.map((note) => {
    last = starts.get(note.id) ?? last;
    return { wanted: last - NOTE_HEIGHT / 2, height: NOTE_HEIGHT };
  });
  return layoutMargin(items, NOTE_GAP);
}
