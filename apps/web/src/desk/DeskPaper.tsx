import type { ReportPage } from '@jiannuo/contract';
import { memo, type RefObject, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTHING_NEAR, nearOf, showNear } from '../paper/near-marks.ts';
import { Paper } from '../paper/Paper.tsx';
import { wordsAt } from '../paper/place-in-text.ts';
import type { Range } from '../paper/ranges.ts';
import { useStore } from '../shell/store.ts';
import type { Desk, DeskView } from './desk.ts';

/** The paper of the desk: the words under the hand stand in the middle. */
export const DeskPaper = memo(function DeskPaper(props: {
  readonly page: ReportPage;
  readonly paper: RefObject<HTMLElement | null>;
  readonly desk: Desk;
  readonly found: readonly Range[];
}) {
  const { page, paper, desk, found } = props;
  const { t } = useTranslation('desk');
  const view = useStore(desk.view, (now) => now);
  const sentenceId = sentenceOf(page, view);
  const sentence = page.sentences.find(({ id }) => id === sentenceId);
  const adding = view.mode.kind === 'add' ? view.mode.range : null;
  const lit = adding ?? (view.list === 'bare' ? (sentence ?? null) : null);
  const highlights = useMemo(
    () => ({ found, passage: lit && { from: lit.from, to: lit.to } }),
    [found, lit],
  );
  const place = placeOf(page, view, lit);

  useEffect(() => {
    const root = paper.current;
    if (!root) return;
    showNear(root, {
      ...NOTHING_NEAR,
      commitment: view.list === 'rows' ? view.rows : null,
      misprint: view.list === 'misprints' ? view.misprints : null,
    });
  });

  useEffect(() => {
    const root = paper.current;
    if (root && place !== null) centre(root, place);
  }, [paper, place]);

  useEffect(() => {
    const root = paper.current;
    if (!root) return;
    const click = (event: MouseEvent) => {
      if (document.getSelection()?.isCollapsed === false) return;
      const near = nearOf(event.target);
      if (near.misprint && desk.view.get().list === 'misprints') {
        desk.select('misprints', near.misprint);
      } else if (near.commitment) desk.select('rows', near.commitment);
    };
    root.addEventListener('click', click);
    return () => root.removeEventListener('click', click);
  }, [paper, desk]);

  return (
    <div className="desk-paper">
      <Paper page={page} highlights={highlights} rootRef={paper} label={t('paper')} />
    </div>
  );
});

function sentenceOf(page: ReportPage, view: DeskView): string | null {
  if (view.list === 'bare') return view.bare;
  return page.commitments.find(({ id }) => id === view.rows)?.sentence ?? null;
}

function placeOf(page: ReportPage, view: DeskView, lit: Range | null): number | null {
  if (lit) return lit.from;
  const items = view.list === 'misprints' ? page.diagnostics : page.commitments;
  return items.find(({ id }) => id === view[view.list])?.from ?? null;
}

/** Scrolls the paper's own pane, and nothing else, so that an offset stands in its middle. */
function centre(root: HTMLElement, offset: number): void {
  const pane = root.parentElement;
  const words = wordsAt(root, offset);
  const line = words?.getClientRects()[0];
  if (!pane || !line) return;
  const box = pane.getBoundingClientRect();
  pane.scrollTop += line.top - (box.top + box.height * 0.42);
}
