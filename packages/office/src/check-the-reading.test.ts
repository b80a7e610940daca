import type { Commitment } from '@jiannuo/contract';
import { omit } from '@jiannuo/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  colleague,
  openTestOffice,
  openText,
  owner,
  reader,
  type TestOffice,
} from './office-fixture.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
beforeAll(async () => {
  house = await openTestOffice();
});
afterAll(() => house.close());

let opened = 0;

/** A report of its own for each test, so that undo and counts are not shared. */
async function freshReport() {
  const city = `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'.charAt(opened)}岭市`;
  opened += 1;
  const text = shortReport.replaceAll('云岭市', city);
  const { office } = house;
  const { on, page } = await openText(office, text);
  const rowSaying = async (words: string): Promise<Commitment> => {
    const found = (await page()).commitments.find(({ quote }) => quote.includes(words));
    if (found === undefined) throw new Error(`no row says ${words}`);
    return found;
  };
  const onRow = (row: Commitment) => ({
    jurisdictionId: on.jurisdictionId,
    commitmentId: row.id,
    revision: row.revision,
  });
  const verified = async () => (await office.verifyAudit(owner, on)).broken;
  return { office, on, page, rowSaying, onRow, verified };
}

describe('acts', () => {
  test('an edit is kept, audited, and taken back', async () => {
    const { office, on, rowSaying, onRow, verified } = await freshReport();
    const row = await rowSaying('公办幼儿园');
    const edit = { object: '公办幼儿园', deadline: { text: '8月底前', date: '2026-08-31' } };
    const acted = await office.editCommitment(owner, { ...onRow(row), ...edit });
    expect(acted.commitments[0]).toMatchObject({ ...edit, revision: 2 });
    expect(acted.seq).toBe(2);
    const detail = await office.readCommitment(owner, onRow(row));
    expect(detail.history.map(({ act }) => act)).toEqual(['edit-commitment', 'open-report']);
    expect(detail.history[0]?.before).toMatchObject({ object: row.object });
    expect(detail.history[0]?.after).toMatchObject({ object: '公办幼儿园' });
    expect(await verified()).toBeNull();
    const undone = await office.undoAct(owner, on);
    expect(undone.commitments[0]).toMatchObject({ object: row.object, revision: 3 });
    expect(await verified()).toBeNull();
    await expect(office.undoAct(owner, on)).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  test('a condition and the mark of a government above are kept, audited, and taken back', async () => {
    const { office, on, page, rowSaying, onRow, verified } = await freshReport();
    const before = (await page()).report.counts.targets;
    const row = await rowSaying('民营企业');
    const edit = { condition: { measure: '扶持对象', words: '民营企业' }, upper: true };
    const acted = await office.editCommitment(owner, { ...onRow(row), ...edit });
    expect(acted.commitments[0]).toMatchObject({ ...edit, kind: 'target' });
    expect(acted.counts.targets).toBe(before + 1);
    const { text } = await page();
    const { from = 0, to = 0 } = acted.commitments[0]?.condition ?? {};
    expect(text.slice(from, to)).toBe('民营企业');
    const { history } = await office.readCommitment(owner, onRow(row));
    expect(history[0]?.after).toMatchObject({ ...edit, revision: 2 });
    expect(await verified()).toBeNull();
    const undone = await office.undoAct(owner, on);
    expect(undone.commitments[0]).toMatchObject({ condition: null, upper: false, kind: row.kind });
    expect(undone.counts.targets).toBe(before);
    expect(await verified()).toBeNull();
  });

  test('confirming counts, and undo takes all of it back', async () => {
    const { office, on, page } = await freshReport();
    const rows = (await page()).commitments.slice(0, 5);
    const acted = await office.confirmCommitments(owner, { ...on, rows });
    expect(acted.counts.confirmed).toBe(5);
    expect((await office.undoAct(owner, on)).counts.confirmed).toBe(0);
  });

  test('confirming twice changes nothing and writes no event', async () => {
    const { office, on, rowSaying } = await freshReport();
    await office.confirmCommitments(owner, { ...on, rows: [await rowSaying('公办幼儿园')] });
    const again = await rowSaying('公办幼儿园');
    const acted = await office.confirmCommitments(owner, { ...on, rows: [again] });
    expect(acted).toMatchObject({ commitments: [], seq: 2 });
    expect((await office.verifyAudit(owner, on)).events).toBe(2);
  });

  test('a split renumbers the ledger and moves the numbers', async () => {
    const { office, page, rowSaying, onRow, verified } = await freshReport();
    const row = await rowSaying('一件事一次办');
    const at = row.from + row.quote.indexOf('年内');
    const acted = await office.splitCommitment(owner, { ...onRow(row), at });
    expect(acted.commitments.map(({ number }) => number)).toEqual([row.number, row.number + 1]);
    const { commitments } = await page();
    expect(commitments.map(({ number }) => number)).toEqual(commitments.map((_, i) => i + 1));
    expect(await verified()).toBeNull();
  });

  test('a merge joins two rows, and undo parts them again', async () => {
    const { office, on, page, rowSaying, onRow, verified } = await freshReport();
    const before = (await page()).commitments;
    const row = await rowSaying('60家');
    const next = await rowSaying('推动30家');
    const input = { ...onRow(row), nextId: next.id, nextRevision: next.revision };
    const acted = await office.mergeCommitment(owner, input);
    expect(acted.commitments.map(({ state }) => state)).toEqual(['active', 'replaced']);
    expect((await page()).commitments).toHaveLength(before.length - 1);
    await office.undoAct(owner, on);
    const after = (await page()).commitments;
    const content = (rows: Commitment[]) => rows.map((row) => omit(row, 'revision'));
    expect(content(after)).toEqual(content(before));
    expect(await verified()).toBeNull();
  });

  test('a dropped row leaves the page, its sentence is no undertaking, its words can be added', async () => {
    const { office, on, page, rowSaying, onRow } = await freshReport();
    const row = await rowSaying('民营企业');
    const dropped = await office.dropCommitment(owner, onRow(row));
    expect(dropped.sentences).toMatchObject([{ id: row.sentence, kind: 'context' }]);
    const listed = await office.listCommitments(owner, { ...on, state: 'dropped' });
    expect(listed.items.map(({ id }) => id)).toEqual([row.id]);
    await expect(
      office.editCommitment(owner, { ...onRow(row), revision: 2, note: 'x' }),
    ).rejects.toMatchObject({ code: 'commitment-inactive' });
    const added = await office.addCommitment(owner, { ...on, from: row.from, to: row.to });
    expect(added.commitments[0]).toMatchObject({ quote: row.quote, state: 'active' });
    expect(added.sentences).toMatchObject([{ id: row.sentence, kind: 'commitment' }]);
    expect((await page()).commitments.filter(({ quote }) => quote === row.quote)).toHaveLength(1);
    const undone = await office.undoAct(owner, on);
    expect(undone.commitments[0]?.state).toBe('replaced');
    expect((await office.undoAct(owner, on)).commitments[0]).toMatchObject({
      id: row.id,
      state: 'active',
    });
  });

  test('a dismissed sentence takes its rows out, and undo brings them back', async () => {
    const { office, on, rowSaying } = await freshReport();
    const row = await rowSaying('60家');
    const input = { ...on, sentenceId: row.sentence };
    const acted = await office.dismissSentence(owner, input);
    expect(acted.commitments.map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    const undone = await office.undoAct(owner, on);
    expect(undone.sentences).toMatchObject([{ id: row.sentence, kind: 'commitment' }]);
  });
});

describe('two people', () => {
  test('of two edits on one row the second is told the current revision, and loses nothing', async () => {
    const { office, rowSaying, onRow } = await freshReport();
    const row = await rowSaying('公办幼儿园');
    const edits = await Promise.allSettled([
      office.editCommitment(owner, { ...onRow(row), note: '甲' }),
      office.editCommitment(colleague, { ...onRow(row), note: '乙' }),
    ]);
    const refused = edits.filter((edit) => edit.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      code: 'revision-stale',
      details: { revision: 2, commitmentId: row.id },
    });
    const { commitment, history } = await office.readCommitment(owner, onRow(row));
    expect(['甲', '乙']).toContain(commitment.note);
    const both = { ...onRow(row), revision: 2, note: `${commitment.note}、另一人` };
    await office.editCommitment(colleague, both);
    expect(history).toHaveLength(2);
  });

  test('each takes back their own acts only, and not what another changed since', async () => {
    const { office, on, rowSaying, onRow } = await freshReport();
    const row = await rowSaying('公办幼儿园');
    await office.editCommitment(owner, { ...onRow(row), note: '甲' });
    await expect(office.undoAct(colleague, on)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await office.editCommitment(colleague, { ...onRow(row), revision: 2, note: '乙' });
    await expect(office.undoAct(owner, on)).rejects.toMatchObject({ code: 'undo-blocked' });
    await office.undoAct(colleague, on);
    const undone = await office.undoAct(owner, on);
    expect(undone.commitments[0]?.note).toBeNull();
  });

  test('many acts at once are put one after another', async () => {
    const { office, on, page, verified } = await freshReport();
    const rows = (await page()).commitments;
    await Promise.all(rows.map((row) => office.confirmCommitments(owner, { ...on, rows: [row] })));
    const check = await office.verifyAudit(owner, on);
    expect(check.events).toBe(rows.length + 1);
    expect(await verified()).toBeNull();
  });
});

describe('policy', () => {
  test('a reader reads and exports, and may do nothing else', async () => {
    const { office, on, rowSaying, onRow } = await freshReport();
    const row = await rowSaying('公办幼儿园');
    await expect(office.readReportPage(reader, on)).resolves.toBeDefined();
    await expect(office.exportLedger(reader, { ...on, format: 'csv' })).resolves.toBeDefined();
    const next = { nextId: row.id, nextRevision: 1 };
    const refused = [
      office.editCommitment(reader, { ...onRow(row), note: 'x' }),
      office.confirmCommitments(reader, { ...on, rows: [row] }),
      office.splitCommitment(reader, { ...onRow(row), at: row.from + 1 }),
      office.mergeCommitment(reader, { ...onRow(row), ...next }),
      office.dropCommitment(reader, onRow(row)),
      office.addCommitment(reader, { ...on, from: 0, to: 3 }),
      office.dismissSentence(reader, { ...on, sentenceId: 't1' }),
      office.decideDiagnostic(reader, { ...on, diagnosticId: row.id, decision: 'open' }),
      office.undoAct(reader, on),
    ];
    for (const attempt of await Promise.allSettled(refused)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'forbidden' } });
    }
    expect((await office.verifyAudit(owner, on)).events).toBe(1);
  });
});
