import type { Acted, Commitment, ReportPage } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { pageAfter } from '../api/apply-acted.ts';
import type { ActOutcome, DeskAct } from './acts.ts';
import { createDesk } from './desk.ts';
import { createDeskQueue } from './run-queue.ts';

const TEXT = '新建学校，改造道路，治理河湖，兴办医院。';

const row = (id: string, from: number, to: number) =>
  ({
    id,
    from,
    to,
    sentence: 't1',
    check: 'unchecked',
    state: 'active',
    targets: [],
    assignments: [
      {
        unit: '市教育局',
        role: 'lead',
        source: 'proposed',
        confidence: { b: 0.3, d: 0.6 }[id] ?? 0.9,
      },
    ],
  }) as unknown as Commitment;

/** A desk over a page in memory; `answer` stands for the server and takes its time. */
function deskOver(answer: (act: DeskAct, page: ReportPage) => Partial<Acted> | 'refuse') {
  let page = {
    report: { counts: {} },
    text: TEXT,
    sections: [],
    sentences: [{ id: 't1', section: 's1', kind: 'commitment', from: 0, to: TEXT.length }],
    quantities: [],
    commitments: [row('a', 0, 4), row('b', 5, 9), row('c', 10, 14), row('d', 15, 19)],
    diagnostics: [],
  } as unknown as ReportPage;
  const sent: DeskAct[] = [];
  const queue = createDeskQueue(async (act): Promise<ActOutcome> => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    sent.push(act);
    const said = answer(act, page);
    if (said === 'refuse') return { ok: false, code: 'revision-stale', message: '' };
    const acted = { commitments: [], sentences: [], diagnostics: [], ...said } as unknown as Acted;
    page = pageAfter(page, acted);
    return { ok: true, acted };
  });
  const desk = createDesk({
    page: () => page,
    queue,
    selected: () => null,
    canEdit: () => true,
    decline: () => undefined,
  });
  desk.select('rows', 'a');
  const settled = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 10));
    while (queue.state.get().sending);
  };
  return { desk, sent, settled };
}
const confirmed = (act: DeskAct, page: ReportPage): Partial<Acted> => ({
  commitments: page.commitments
    .filter(({ id }) => act.kind === 'confirm' && id === act.id)
    .map((each) => ({ ...each, check: 'confirmed' as const })),
});

describe('the desk', () => {
  it('confirms row after row as fast as the keys come', async () => {
    const { desk, sent, settled } = deskOver(confirmed);
    desk.press('confirm');
    desk.press('confirm');
    desk.press('confirm');
    expect(desk.view.get().rows).toBe('d');
    await settled();
    expect(sent).toEqual(['a', 'b', 'c'].map((id) => ({ kind: 'confirm', id })));
  });

  it('lets keys pressed during a merge meet the merged row', async () => {
    const { desk, sent, settled } = deskOver((act, page) => {
      if (act.kind !== 'merge') return confirmed(act, page);
      return {
        commitments: [row('a', 0, 9), { ...row('b', 5, 9), state: 'replaced' }],
      };
    });
    desk.press('merge');
    desk.press('confirm');
    desk.press('merge');
    expect(sent).toEqual([]);
    await settled();
    await settled();
    expect(sent).toEqual([
      { kind: 'merge', id: 'a', nextId: 'b' },
      { kind: 'confirm', id: 'a' },
      { kind: 'merge', id: 'c', nextId: 'd' },
    ]);
  });

  it('moves on from a dropped row, and back to it when it may not be dropped', async () => {
    const { desk, settled } = deskOver((act) => (act.kind === 'drop' ? 'refuse' : {}));
    desk.press('drop');
    expect(desk.view.get().rows).toBe('b');
    await settled();
    expect(desk.view.get().rows).toBe('a');
  });

  it('puts the hand on what an undo brought back before the next key', async () => {
    const { desk, sent, settled } = deskOver((act, page) =>
      act.kind === 'undo' ? { commitments: [row('c', 10, 14)] } : confirmed(act, page),
    );
    desk.press('undo');
    desk.press('confirm');
    await settled();
    await settled();
    expect(sent).toEqual([{ kind: 'undo' }, { kind: 'confirm', id: 'c' }]);
  });

  it('walks the doubtful rows alone while they are asked for', () => {
    const { desk } = deskOver(() => 'refuse');
    desk.press('doubtful');
    expect(desk.view.get()).toMatchObject({ isDoubtful: true, rows: 'b' });
    desk.press('next');
    expect(desk.view.get().rows).toBe('d');
    desk.press('doubtful');
    desk.press('previous');
    expect(desk.view.get().rows).toBe('c');
  });

  it('splits where the clause nearest the middle ends', () => {
    const { desk } = deskOver(() => ({}));
    desk.press('split');
    expect(desk.view.get().mode).toEqual({ kind: 'split', at: 2 });
    desk.press('leave');
    expect(desk.view.get().mode).toEqual({ kind: 'list' });
  });
});
