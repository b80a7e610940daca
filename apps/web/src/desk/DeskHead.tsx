import type { ReportPage } from '@jiannuo/contract';
import { type KeyboardEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmedShare } from '../shell/Counts.tsx';
import { useStore } from '../shell/store.ts';
import type { Desk } from './desk.ts';
import { doubtfulRows } from './doubtful.ts';
import { bareSentences, type DeskList, deskLists } from './lists.ts';
import { confirmingOf, unsavedOf } from './queue.ts';

/** How far the checking has come, the three lists, and whether everything is saved. */
export const DeskHead = memo(function DeskHead(props: {
  readonly page: ReportPage;
  readonly desk: Desk;
}) {
  const { page, desk } = props;
  const { t } = useTranslation('desk');
  const list = useStore(desk.view, (view) => view.list);
  const queue = useStore(desk.queue.state, (state) => state);
  const bare = useMemo(() => bareSentences(page).length, [page]);
  const isDoubtful = useStore(desk.view, (view) => view.isDoubtful);
  const doubtful = useMemo(() => doubtfulRows(page.commitments).length, [page]);
  const open = page.diagnostics.filter(({ decision }) => decision === 'open').length;
  const { counts } = page.report;
  const confirmed = Math.min(counts.commitments, counts.confirmed + confirmingOf(queue).size);
  const sizes: Record<DeskList, number> = { rows: page.commitments.length, bare, misprints: open };

  return (
    <header className="desk-head">
      <div className="desk-progress">
        <progress
          max={100}
          value={confirmedShare({ ...counts, confirmed })}
          aria-label={t('progress')}
        />
        <span className="figures">
          {t('progressText', { confirmed, total: counts.commitments })}
        </span>
        <SaveState desk={desk} />
      </div>
      <div className="desk-lists">
        <div role="tablist" aria-label={t('lists')}>
          {deskLists.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              tabIndex={each === list ? 0 : -1}
              aria-selected={each === list}
              onClick={() => turnTo(desk, each)}
              onKeyDown={(event) => turnByArrow(event, desk)}
            >
              {t(`list-${each}`)} <span className="figures">{sizes[each]}</span>
            </button>
          ))}
        </div>
        {list === 'rows' && (
          <button
            type="button"
            className="desk-doubtful"
            aria-pressed={isDoubtful}
            title={t('doubtfulMeans')}
            onClick={() => desk.press('doubtful')}
          >
            {t('doubtful')} <span className="figures">{doubtful}</span>
          </button>
        )}
      </div>
    </header>
  );
});

/** Left and right walk the tabs; the list that comes takes the keys. */
function turnByArrow(event: KeyboardEvent, desk: Desk): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  desk.press(event.key === 'ArrowRight' ? 'next-list' : 'previous-list');
}

function turnTo(desk: Desk, wanted: DeskList): void {
  for (let turns = 0; turns < deskLists.length && desk.view.get().list !== wanted; turns += 1) {
    desk.press('next-list');
  }
}

/** Saved means the server said so. */
function SaveState({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const state = useStore(desk.queue.state, (now) => now);
  const unsaved = unsavedOf(state).length;
  if (state.isOffline) {
    return (
      <span className="save-state is-bad" role="alert">
        {t('saveOffline', { unsaved })}
      </span>
    );
  }
  return (
    <span className="save-state" role="status">
      {unsaved > 0 ? t('saving', { unsaved }) : state.saved > 0 ? t('saved') : ''}
    </span>
  );
}
