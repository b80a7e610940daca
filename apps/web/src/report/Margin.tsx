import type { Commitment } from '@jiannuo/contract';
import { memo, type RefObject, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { targetText } from '../ledger/target-text.ts';
import { NOTHING_NEAR } from '../paper/near-marks.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { FocusStore } from './focus.ts';
import { layoutNotes, type PlacedNotes } from './margin-fold.ts';
import { type MarginNote, notesOf } from './margin-notes.ts';

/** Notes beside the text, each in line with its sentence; where they crowd, a sentence folds its notes into one. */
export const Margin = memo(function Margin(props: {
  readonly rows: readonly Commitment[];
  readonly root: RefObject<HTMLElement | null>;
  readonly focus: FocusStore;
}) {
  const { rows, root, focus } = props;
  const { t } = useTranslation('report');
  const { notes, tops } = usePlacedNotes(rows, root);
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
    const targets = [
      ...note.targets.map((target) => targetText(target, column)),
      ...note.conditions,
    ];
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
        <span className={note.leads.length > 0 ? 'note-lead' : 'note-lead faint'}>
          {note.leads.length > 0 ? note.leads.join(column === 'zh' ? '、' : ', ') : t('noLead')}
        </span>
        {note.rows.length > 1 && (
          <span className="note-rows">{t('rowsInNote', { rows: note.rows.length })}</span>
        )}
      </button>
    );
  },
  (before, after) => before.note === after.note,
);

function usePlacedNotes(
  rows: readonly Commitment[],
  root: RefObject<HTMLElement | null>,
): PlacedNotes {
  const [placed, setPlaced] = useState<PlacedNotes>(() => ({ notes: notesOf(rows), tops: [] }));
  useLayoutEffect(() => {
    const paper = root.current;
    if (!paper) return;
    const measure = () => setPlaced(layoutNotes(rows, middlesOf(paper)));
    measure();
    // The sheet changes size with the window, with zoom, and once the fonts have come.
    const observer = new ResizeObserver(measure);
    observer.observe(paper);
    return () => observer.disconnect();
  }, [rows, root]);
  return placed;
}

/** Middle of the first line of each undertaking, from the top of the paper. */
function middlesOf(paper: HTMLElement): Map<string, number> {
  const origin = paper.getBoundingClientRect().top;
  const middles = new Map<string, number>();
  for (const element of paper.querySelectorAll<HTMLElement>('[data-c-start]')) {
    const line = element.getClientRects()[0];
    const id = element.dataset['c'];
    if (line && id) middles.set(id, line.top + line.height / 2 - origin);
  }
  return middles;
}
