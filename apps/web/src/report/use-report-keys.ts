import type { ReportPage } from '@jiannuo/contract';
import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isNothing, NOTHING_NEAR, nearOf } from '../paper/near-marks.ts';
import { usePlace } from '../shell/place.ts';
import { isTyping } from '../shell/SearchBox.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { copyLinkToCommitment } from './copy-link.ts';
import { type FocusStore, shownOf } from './focus.ts';
import { type ReportCommand, reportCommand } from './key-map.ts';
import { offsetAtTop, reveal } from './reveal.ts';
import { stepFrom } from './steps.ts';

const NUMBER_KINDS = new Set(['target', 'deadline', 'attribute']);

interface Parts {
  readonly root: RefObject<HTMLElement | null>;
  readonly page: ReportPage;
  readonly focus: FocusStore;
  readonly openHelp: () => void;
}

/** The live report by keyboard. */
export function useReportKeys(parts: Parts): void {
  const { t } = useTranslation('report');
  const [state, patch] = useSearchState();
  const navigate = useNavigate();
  const place = usePlace();
  const latest = useRef({ ...parts, t, state, patch, navigate, place });
  latest.current = { ...parts, t, state, patch, navigate, place };

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const command = reportCommand(event);
      if (!command || (command === 'pin' && isOnControl(event.target))) return;
      if (act(command, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

type Latest = Parts & {
  readonly t: ReturnType<typeof useTranslation<'report'>>['t'];
  readonly state: ReturnType<typeof useSearchState>[0];
  readonly patch: ReturnType<typeof useSearchState>[1];
  readonly navigate: ReturnType<typeof useNavigate>;
  readonly place: ReturnType<typeof usePlace>;
};

/** Does what a key asks for; false when there was nothing to do. */
function act(command: ReportCommand, now: Latest): boolean {
  const { page, focus, place } = now;
  const shown = shownOf(focus.get());
  const row = page.commitments.find(({ id }) => id === shown.commitment);
  switch (command) {
    case 'next-undertaking':
      return step(now, page.commitments, 'c', 1);
    case 'previous-undertaking':
      return step(now, page.commitments, 'c', -1);
    case 'next-number':
      return step(now, numbersOf(page), 'q', 1);
    case 'previous-number':
      return step(now, numbersOf(page), 'q', -1);
    case 'next-term':
      return step(now, termsOf(page), 'g', 1);
    case 'previous-term':
      return step(now, termsOf(page), 'g', -1);
    case 'pin':
      if (isNothing(shown)) return false;
      focus.set({ near: shown, pinned: shown, isHeld: false });
      return true;
    case 'let-go':
      focus.set({ near: NOTHING_NEAR, pinned: null, isHeld: false });
      if (now.state['p'] || now.state['q']) now.patch({ p: undefined, q: undefined });
      return true;
    case 'help':
      now.openHelp();
      return true;
    case 'copy-link':
      if (row) void copyLinkToCommitment(row, now.t);
      return row !== undefined;
    case 'go-to-desk':
      void now.navigate({
        to: '/j/$jurisdictionId/r/$reportId/desk',
        params: place,
        search: row ? { c: row.code } : {},
      });
      return true;
  }
}

const numbersOf = (page: ReportPage) =>
  page.quantities.filter(({ kind }) => NUMBER_KINDS.has(kind));

/** Every place of every term, in text order. */
const termsOf = (page: ReportPage) =>
  page.glossary
    .flatMap(({ id, refs }) => refs.map((ref, index) => ({ ...ref, id: `${id}.${index}` })))
    .sort((a, b) => a.from - b.from);

function step(
  { root, focus }: Latest,
  items: readonly { readonly id: string; readonly from: number; readonly to: number }[],
  mark: 'c' | 'q' | 'g',
  direction: 1 | -1,
): boolean {
  const paper = root.current;
  if (!paper) return false;
  const shown = shownOf(focus.get());
  const currentId = { c: shown.commitment, q: shown.quantity, g: shown.term }[mark];
  const current = currentId ? items.findIndex(({ id }) => id === currentId) : -1;
  const from = items[current]
    ? 0
    : offsetOfShown(paper, shown.commitment ?? shown.quantity ?? shown.term);
  const next = items[stepFrom(items, from ?? offsetAtTop(paper), direction, current)];
  const element = next && paper.querySelector<HTMLElement>(`[data-${mark}="${next.id}"]`);
  if (!element) return false;
  reveal(element);
  const near = nearOf(element);
  const isPinned = focus.get().pinned !== null;
  focus.set({ near, pinned: isPinned ? near : null, isHeld: false });
  if (mark === 'c') element.focus({ preventScroll: true });
  return true;
}

/** Where the thing shown stands, so that n after j goes on from there. */
function offsetOfShown(paper: HTMLElement, id: string | null): number | null {
  if (!id) return null;
  const words = paper.querySelector<HTMLElement>(
    `[data-c="${id}"] [data-from], [data-q="${id}"][data-from], [data-g="${id}"][data-from]`,
  );
  return words ? Number(words.dataset['from']) : null;
}

const isOnControl = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('a, button, summary') !== null;
