import type { Commitment, Diagnostic, ReportPage } from '@jiannuo/contract';
import { lastOf } from '../paper/last-of.ts';
import type { Range } from '../paper/ranges.ts';
import { createStore, type Store } from '../shell/store.ts';
import type { ActOutcome, DeskAct } from './acts.ts';
import { likelySplit } from './caret.ts';
import { doubtfulRows } from './doubtful.ts';
import type { DeskCommand } from './key-map.ts';
import {
  bareSentences,
  type DeskList,
  deskLists,
  firstGap,
  neighbour,
  nextUnchecked,
} from './lists.ts';
import { confirmingOf, holdsKeys } from './queue.ts';
import type { DeskQueue } from './run-queue.ts';

export type Mode =
  | { readonly kind: 'list' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'add'; readonly range: Range; readonly bounds: Range };

/** Where the person is on the desk. */
export interface DeskView {
  readonly list: DeskList;
  readonly rows: string | null;
  readonly bare: string | null;
  readonly misprints: string | null;
  readonly mode: Mode;
  /** True while only rows with a doubtful lead are listed, the most doubtful first. */
  readonly isDoubtful: boolean;
  readonly isHelpOpen: boolean;
}

export const IDLE: Mode = { kind: 'list' };

/** What the desk is built on. */
export interface DeskParts {
  readonly page: () => ReportPage | undefined;
  readonly queue: DeskQueue;
  /** The passage selected in the paper with the mouse, if any. */
  readonly selected: () => Range | null;
  readonly canEdit: () => boolean;
  /** Says that a command cannot be done, and why. */
  readonly decline: (reason: 'read-only' | 'no-next' | 'nothing-selected') => void;
}

/** The checking desk: one view, one queue of acts, and commands that move or act. */
export interface Desk {
  readonly view: Store<DeskView>;
  readonly queue: DeskQueue;
  /** Does a command now, or once the acts that change rows are through. */
  press(command: DeskCommand): void;
  act(act: DeskAct): Promise<ActOutcome>;
  select(list: DeskList, id: string): void;
  setMode(mode: Mode): void;
}

export function createDesk(parts: DeskParts): Desk {
  const { queue } = parts;
  const view = createStore<DeskView>({
    list: 'rows',
    rows: null,
    bare: null,
    misprints: null,
    mode: IDLE,
    isDoubtful: false,
    isHelpOpen: false,
  });
  const held: DeskCommand[] = [];
  const patch = (change: Partial<DeskView>) => view.set((now) => ({ ...now, ...change }));

  const moves = {
    next: (page: ReportPage) => go(page, 1),
    previous: (page: ReportPage) => go(page, -1),
    first: (page: ReportPage) => go(page, Number.NEGATIVE_INFINITY),
    last: (page: ReportPage) => go(page, Number.POSITIVE_INFINITY),
    'next-list': (page: ReportPage) => turn(page, 1),
    'previous-list': (page: ReportPage) => turn(page, -1),
    leave: () => patch({ mode: IDLE, isHelpOpen: false }),
    doubtful: (page: ReportPage) => {
      const isDoubtful = !view.get().isDoubtful;
      patch({ list: 'rows', isDoubtful, mode: IDLE });
      const rows = rowsOf(page, view.get());
      const kept = rows.find(({ id }) => id === view.get().rows && !isDoubtful) ?? rows[0];
      if (kept) patch({ rows: kept.id });
    },
    help: () => patch({ isHelpOpen: true }),
  };

  const desk: Desk = {
    view,
    queue,
    press(command) {
      held.push(command);
      drain();
    },
    act: (act) => queue.ask(act),
    select: (list, id) => patch({ list, [list]: id, mode: IDLE }),
    setMode: (mode) => patch({ mode }),
  };
  queue.state.subscribe(() => queueMicrotask(drain));
  return desk;

  /** Runs held commands in order for as long as rows stay put. */
  function drain(): void {
    while (held.length > 0 && !holdsKeys(queue.state.get())) {
      const command = held.shift();
      const page = parts.page();
      if (command && page) run(command, page);
    }
  }

  function run(command: DeskCommand, page: ReportPage): void {
    if (command in moves) moves[command as keyof typeof moves](page);
    else if (!parts.canEdit()) parts.decline('read-only');
    else if (command === 'undo') void undo();
    else if (view.get().list === 'misprints') decide(command, page);
    else if (command === 'add') add(page);
    else if (view.get().list === 'rows') onRow(command, page);
  }

  function go(page: ReportPage, by: number): void {
    const { list } = view.get();
    const items = list === 'rows' ? rowsOf(page, view.get()) : itemsOf(page, list);
    const next = neighbour(items, view.get()[list], by);
    if (next) patch({ [list]: next.id, mode: IDLE });
  }

  function turn(page: ReportPage, by: number): void {
    const now = view.get();
    const at = deskLists.indexOf(now.list) + by + deskLists.length;
    const list = deskLists[at % deskLists.length] ?? 'rows';
    const items = itemsOf(page, list);
    const kept = items.find(({ id }) => id === now[list]) ?? items[0];
    patch({ list, [list]: kept?.id ?? null, mode: IDLE });
  }

  function onRow(command: DeskCommand, page: ReportPage): void {
    const rows = page.commitments;
    const listed = rowsOf(page, view.get());
    const row = rows.find(({ id }) => id === view.get().rows) ?? listed[0];
    if (!row) return;
    if (command === 'confirm') confirm(row, listed);
    else if (command === 'edit') patch({ rows: row.id, mode: { kind: 'edit' } });
    else if (command === 'split') {
      patch({ rows: row.id, mode: { kind: 'split', at: likelySplit(page.text, row) } });
    } else if (command === 'merge') {
      const next = neighbour(rows, row.id, 1);
      if (!next || next.id === row.id) parts.decline('no-next');
      else void queue.ask({ kind: 'merge', id: row.id, nextId: next.id });
    } else if (command === 'drop') {
      void leaving(listed, [row], { kind: 'drop', id: row.id });
    } else if (command === 'drop-sentence') {
      const gone = rows.filter(({ sentence }) => sentence === row.sentence);
      void leaving(rows, gone, { kind: 'dismiss', sentenceId: row.sentence });
    }
  }

  function confirm(row: Commitment, rows: readonly Commitment[]): void {
    const isConfirming = confirmingOf(queue.state.get()).has(row.id);
    if (row.check === 'unchecked' && !isConfirming) void queue.ask({ kind: 'confirm', id: row.id });
    const next = nextUnchecked(rows, confirmingOf(queue.state.get()), row.id);
    patch({ rows: next?.id ?? row.id, mode: IDLE });
  }

  /** Rows leave the ledger; the one after them comes under the hand, or the old one if refused. */
  async function leaving(
    rows: readonly Commitment[],
    gone: readonly Commitment[],
    act: DeskAct,
  ): Promise<void> {
    const last = rows.findIndex(({ id }) => id === lastOf(gone)?.id);
    const first = rows.findIndex(({ id }) => id === gone[0]?.id);
    const next = rows[last + 1] ?? rows[first - 1];
    const asked = queue.ask(act);
    patch({ rows: next?.id ?? null, mode: IDLE });
    const outcome = await asked;
    if (!outcome.ok) patch({ rows: gone[0]?.id ?? null });
  }

  function add(page: ReportPage): void {
    const { list } = view.get();
    const selected = parts.selected();
    if (selected) {
      const bounds = aroundSelected(selected, page);
      patch({ mode: { kind: 'add', range: selected, bounds } });
      return;
    }
    const sentenceId =
      list === 'bare'
        ? view.get().bare
        : page.commitments.find(({ id }) => id === view.get().rows)?.sentence;
    const sentence = page.sentences.find(({ id }) => id === sentenceId);
    const gap = sentence && firstGap(sentence, page.commitments, page.text);
    if (!sentence || !gap) parts.decline('nothing-selected');
    else patch({ mode: { kind: 'add', range: gap, bounds: sentence } });
  }

  function decide(command: DeskCommand, page: ReportPage): void {
    const misprint = page.diagnostics.find(({ id }) => id === view.get().misprints);
    if (!misprint || (command !== 'confirm' && command !== 'drop')) return;
    const wanted: Diagnostic['decision'] = command === 'confirm' ? 'accepted' : 'dismissed';
    const decision = misprint.decision === wanted ? 'open' : wanted;
    void queue.ask({ kind: 'decide', diagnosticId: misprint.id, decision });
    if (decision !== 'open') go(page, 1);
  }

  /** The row in the ledger that stands where one that left it stood. */
  function nearestTo(gone: Commitment | undefined): Commitment | undefined {
    const rows = parts.page()?.commitments ?? [];
    return gone && (rows.find(({ from }) => from >= gone.from) ?? lastOf(rows));
  }

  async function undo(): Promise<void> {
    const outcome = await queue.ask({ kind: 'undo' });
    if (!outcome.ok) return;
    const back = outcome.acted.commitments.find(({ state }) => state === 'active');
    const near = back ?? nearestTo(outcome.acted.commitments[0]);
    if (near) patch({ list: 'rows', rows: near.id, mode: IDLE });
  }
}

/** The rows as listed: all in text order, or those in doubt. */
export function rowsOf(
  page: ReportPage,
  view: Pick<DeskView, 'isDoubtful'>,
): readonly Commitment[] {
  return view.isDoubtful ? doubtfulRows(page.commitments) : page.commitments;
}

/** The items of a list, in text order. */
export function itemsOf(page: ReportPage, list: DeskList): readonly { readonly id: string }[] {
  if (list === 'rows') return page.commitments;
  return list === 'bare' ? bareSentences(page) : page.diagnostics;
}

/** Room to move the ends of a selection in. */
const SELECTION_ROOM = 60;

const aroundSelected = (selected: Range, page: ReportPage): Range => ({
  from: Math.max(0, selected.from - SELECTION_ROOM),
  to: Math.min(page.text.length, selected.to + SELECTION_ROOM),
});
