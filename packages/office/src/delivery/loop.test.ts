import { randomUUID } from 'node:crypto';
import type { Item } from '@jiannuo/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../actor.ts';
import { owner } from '../office-fixture.ts';
import { entryOf, type Loop, openLoop } from './loop-fixture.ts';

let loop: Loop;
let j: string;
const item = (at: number): Item => {
  const found = loop.items[at];
  if (found === undefined) throw new RangeError(`no item ${at}`);
  return found;
};

beforeAll(async () => {
  loop = await openLoop();
  j = loop.on.jurisdictionId;
});
afterAll(() => loop.close());

async function report(at: number, period: string, value: string, more: object = {}) {
  const { id: _id, unit } = item(at);
  return loop.office.reportProgress(loop.person('checker', unit), {
    jurisdictionId: j,
    unit,
    period,
    key: randomUUID(),
    to: 'submitted',
    entries: [entryOf(item(at), value, more)],
  });
}

async function accept(at: number, period: string, version: number) {
  const { id: itemId, unit } = item(at);
  return loop.office.reviewProgress(owner, {
    jurisdictionId: j,
    verdict: 'accepted',
    entries: [{ itemId, unit, period, version }],
  });
}

describe('signing', () => {
  test('a unit signs for its own items only', async () => {
    loop.setDay('2026-02-06');
    const { id: itemId, unit } = item(0);
    const items = [{ itemId, unit, version: 1 }];
    const stranger = loop.person('reporter', '市教育局');
    await expect(loop.office.signFor(stranger, { jurisdictionId: j, items })).rejects.toMatchObject(
      {
        code: 'forbidden',
      },
    );
    const signed = await loop.office.signFor(loop.person('reporter', unit), {
      jurisdictionId: j,
      items,
    });
    expect(signed.signings[0]).toMatchObject({ state: 'signed', version: 2 });
    const again = await loop.office.signFor(loop.person('reporter', unit), {
      jurisdictionId: j,
      items,
    });
    expect(again.seq).toBe(signed.seq);
  });

  test('an objection has a last day, and its decision stays beside it', async () => {
    const { id: itemId, unit } = item(1);
    const said = {
      jurisdictionId: j,
      itemId,
      unit,
      version: 1,
      reason: '职责不符',
      suggested: null,
    };
    loop.setDay('2026-02-16');
    await expect(loop.office.object(loop.person('checker', unit), said)).rejects.toMatchObject({
      code: 'objection-late',
    });
  });
});

describe('progress', () => {
  test('sent twice with one key it counts once', async () => {
    loop.setDay('2026-03-20');
    const { unit } = item(0);
    const input = {
      jurisdictionId: j,
      unit,
      period: '2026-03',
      key: randomUUID(),
      to: 'submitted' as const,
      entries: [entryOf(item(0), '60')],
    };
    const by = loop.person('reporter', unit);
    const [first, second] = await Promise.all([
      loop.office.reportProgress(by, input),
      loop.office.reportProgress(by, input),
    ]);
    expect([first.repeated, second.repeated].filter(Boolean)).toHaveLength(1);
    expect(first.progress[0]).toMatchObject({
      version: 1,
      state: 'submitted',
      words: '按计划推进。',
    });
  });

  test('a key of one’s own does not open what is another’s', async () => {
    const { id: itemId, unit } = item(0);
    const other = item(4);
    expect(other.unit).not.toBe(unit);
    const key = randomUUID();
    const send = (of: string, entry: object) =>
      loop.office.reportProgress(loop.person('checker', other.unit), {
        jurisdictionId: j,
        unit: of,
        period: '2026-03',
        key,
        to: 'submitted',
        entries: [{ ...entryOf(other, '1'), ...entry }],
      });
    await send(other.unit, {});
    await expect(send(unit, { itemId })).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('what it shows is lit once it is accepted, with the numbers that say why', async () => {
    await accept(0, '2026-03', 1);
    const { lights, item: now } = await loop.office.readItem(owner, {
      jurisdictionId: j,
      itemId: item(0).id,
    });
    expect(now).toMatchObject({ light: 'yellow', word: 'behind', lightPeriod: '2026-03' });
    expect(lights[0]?.because).toContain('3月应达25%，实际10.9%，差14.1个百分点');
  });

  test('two reviewers at once: the second is told', async () => {
    await report(1, '2026-03', '500');
    const [first, second] = await Promise.allSettled([
      accept(1, '2026-03', 1),
      accept(1, '2026-03', 1),
    ]);
    expect([first.status, second.status].sort()).toEqual(['fulfilled', 'rejected']);
    const refused = first.status === 'rejected' ? first : (second as PromiseRejectedResult);
    expect(refused.reason).toMatchObject({ code: 'version-stale' });
  });

  test('returned with a reason, sent again, and both stay known', async () => {
    const { id: itemId, unit } = item(2);
    await report(2, '2026-03', '0.5');
    const entries = [{ itemId, unit, period: '2026-03', version: 1 }];
    const input = { jurisdictionId: j, verdict: 'returned' as const, entries };
    await expect(loop.office.reviewProgress(owner, input)).rejects.toMatchObject({
      code: 'reason-missing',
    });
    await loop.office.reviewProgress(owner, {
      ...input,
      entries: entries.map((entry) => ({ ...entry, reason: '请补充数据来源' })),
    });
    const again = await report(2, '2026-03', '0.7', { version: 2 });
    expect(again.progress[0]).toMatchObject({ version: 3, state: 'submitted', reason: null });
    const { figures } = await loop.office.readItem(owner, { jurisdictionId: j, itemId });
    expect(figures).toMatchObject([{ value: '0.7', previous: '0.5', series: 'department' }]);
  });

  test('nothing said, a stranger’s goal, another period: each is named', async () => {
    const silent = { words: '', figures: [] };
    await expect(report(3, '2026-03', '5', silent)).rejects.toMatchObject({
      code: 'progress-empty',
    });
    const stranger = { figures: [{ goalId: 'other', value: '1' }] };
    await expect(report(3, '2026-03', '5', stranger)).rejects.toMatchObject({
      code: 'goal-not-of-item',
    });
    await expect(report(3, '2026-Q1', '5')).rejects.toMatchObject({ code: 'progress-not-due' });
  });

  test('no change takes the last figures over', async () => {
    await report(3, '2026-03', '5.2');
    loop.setDay('2026-04-20');
    await report(3, '2026-04', '0', { noChange: true, figures: [], words: '' });
    const { figures } = await loop.office.readItem(owner, {
      jurisdictionId: j,
      itemId: item(3).id,
    });
    expect(figures.map(({ period, value }) => [period, value])).toEqual([
      ['2026-03', '5.2'],
      ['2026-04', '5.2'],
    ]);
  });

  test('a unit with a checker of its own lets nobody else send', async () => {
    const { settings } = await loop.office.readSettings(owner, loop.on);
    await loop.office.saveSettings(owner, {
      jurisdictionId: j,
      version: 0,
      settings: { ...settings, unitCheck: true },
    });
    const { unit } = item(4);
    const input = (to: 'checking' | 'submitted', version: number) => ({
      jurisdictionId: j,
      unit,
      period: '2026-04',
      key: randomUUID(),
      to,
      entries: [entryOf(item(4), '1', { version })],
    });
    const reporter = loop.person('reporter', unit);
    await expect(loop.office.reportProgress(reporter, input('submitted', 0))).rejects.toMatchObject(
      { code: 'forbidden' },
    );
    await loop.office.reportProgress(reporter, input('checking', 0));
    const queue = await loop.office.readReviewQueue(owner, {
      jurisdictionId: j,
      period: '2026-04',
    });
    expect(
      queue.entries.some(({ progress }) => progress.unit === unit && progress.state === 'checking'),
    ).toBe(false);
    const sent = await loop.office.reportProgress(
      loop.person('checker', unit),
      input('submitted', 1),
    );
    expect(sent.progress.find(({ itemId }) => itemId === item(4).id)).toMatchObject({
      state: 'submitted',
      reportedOn: '2026-04-20',
    });
  });
});

describe('who sees what', () => {
  test('what a unit wrote is shown to it and the office, its light to all', async () => {
    const asked = { jurisdictionId: j, itemId: item(0).id };
    const own = await loop.office.readItem(loop.person('reporter', item(0).unit), asked);
    const other = await loop.office.readItem(loop.person('reporter', '市教育局'), asked);
    const deputy = await loop.office.readItem(loop.person('deputy'), asked);
    expect(own.progress).toHaveLength(1);
    expect([other.progress, deputy.progress]).toEqual([[], []]);
    expect([other.item.light, deputy.item.light]).toEqual(['yellow', 'yellow']);
  });

  test('a desk of another unit is closed', async () => {
    const asked = { jurisdictionId: j, unit: item(0).unit };
    const stranger = loop.person('county', '市教育局');
    await expect(loop.office.readUnitDesk(stranger, asked)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('change and close-out', () => {
  test('a figure of the report is changed by the congress and its paper, the old kept beside', async () => {
    const [goal] = item(0).goals;
    const change = await loop.office.requestChange(loop.person('checker', item(0).unit), {
      jurisdictionId: j,
      itemId: item(0).id,
      unit: item(0).unit,
      kind: 'value',
      goalId: goal?.id ?? '',
      newValue: '500',
      reason: '计划调整',
    });
    expect(change).toMatchObject({ body: 'congress', oldValue: '550', newValue: '500' });
    const decide = (documentNumber: string | null) =>
      loop.office.decideChange(loop.person('leader'), {
        jurisdictionId: j,
        changeId: change.id,
        version: 1,
        verdict: 'approved',
        documentNumber,
        decision: null,
      });
    await expect(decide(null)).rejects.toMatchObject({ code: 'document-number-missing' });
    await decide('云人常〔2026〕3号');
    const before = await loop.office.readItem(owner, {
      jurisdictionId: j,
      itemId: item(0).id,
      asOf: '2026-03-31',
    });
    const now = await loop.office.readItem(owner, { jurisdictionId: j, itemId: item(0).id });
    expect([before, now].map((detail) => detail.item.goals[0]?.value)).toEqual(['550', '500']);
  });

  test('who asked for a close-out does not decide on it; what is undone is opened again', async () => {
    const { id: itemId, unit } = item(1);
    const both: Actor = {
      ...loop.person('county', unit),
      grants: [...loop.person('county', unit).grants, ...loop.person('office').grants],
    };
    const { items: listed } = await loop.office.listItems(owner, { jurisdictionId: j });
    const version = listed.find(({ id }) => id === itemId)?.version ?? 0;
    const asked = await loop.office.requestClose(both, {
      jurisdictionId: j,
      itemId,
      unit,
      version,
      doneOn: '2026-04-10',
      words: '已全部完成并验收。',
      evidence: [],
    });
    const decide = (by: Actor, verdict: 'closed' | 'reopened', seen: number) =>
      loop.office.decideClose(by, {
        jurisdictionId: j,
        itemId,
        version: seen,
        verdict,
        reason: verdict === 'reopened' ? '回访未投用' : null,
      });
    await expect(decide(both, 'closed', asked.version)).rejects.toMatchObject({
      code: 'same-person',
    });
    const closed = await decide(loop.person('office'), 'closed', asked.version);
    const light = async () =>
      (await loop.office.readItem(owner, { jurisdictionId: j, itemId })).item.light;
    expect(await light()).toBe('blue');
    await decide(loop.person('office'), 'reopened', closed.version);
    expect(await light()).not.toBe('blue');
  });
});

describe('two clocks', () => {
  test('a board as of a past day shows what was known then', async () => {
    loop.setDay('2026-05-02');
    await loop.office.evaluateLights(owner, { jurisdictionId: j });
    const then = await loop.office.readBoard(owner, { jurisdictionId: j, asOf: '2026-03-10' });
    const later = await loop.office.readBoard(owner, { jurisdictionId: j, asOf: '2026-03-31' });
    expect(then.lights).toMatchObject({ yellow: 0, grey: loop.items.length });
    expect(later.lights.yellow).toBe(1);
  });

  test('a clock that was put back dates no act before the last', async () => {
    loop.setDay('2026-04-01');
    const { seq } = await loop.office.enterFigures(owner, {
      jurisdictionId: j,
      series: 'statistics',
      figures: [
        {
          itemId: item(0).id,
          goalId: item(0).goals[0]?.id ?? '',
          period: '2026-03',
          value: '58',
          note: null,
        },
      ],
    });
    const { items } = await loop.office.listAudit(owner, { jurisdictionId: j, limit: 2 });
    expect(items[0]?.seq).toBe(seq);
    expect(items[0]?.at).toBe(items[1]?.at);
  });
});

describe('evidence', () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

  test('is kept once, for its unit, and read by those who may', async () => {
    const { unit } = item(0);
    const by = loop.person('reporter', unit);
    const add = (name: string, bytes: Uint8Array) =>
      loop.office.addEvidence(by, { jurisdictionId: j, unit, name, bytes });
    const kept = await add('验收意见.pdf', pdf);
    expect(await add('验收意见（副本）.pdf', pdf)).toMatchObject({ sha256: kept.sha256 });
    const asked = { jurisdictionId: j, sha256: kept.sha256, name: '验收意见.pdf' };
    expect((await loop.office.readEvidence(by, asked)).bytes).toEqual(pdf);
    const stranger = loop.person('reporter', '市教育局');
    await expect(loop.office.readEvidence(stranger, asked)).rejects.toMatchObject({
      code: 'evidence-not-found',
    });
    await expect(add('照片.jpg', pdf)).rejects.toMatchObject({ code: 'evidence-type' });
    await expect(add('脚本.html', Buffer.from('<script>'))).rejects.toMatchObject({
      code: 'evidence-type',
    });
  });
});
