import { describe, expect, test } from 'vitest';
import { addCommitment } from './add-commitment.ts';
import { confirmCommitments } from './confirm-commitments.ts';
import { dropCommitment } from './drop-commitment.ts';
import { editCommitment } from './edit-commitment.ts';
import { commitmentKind } from './kind.ts';
import { mergeCommitments } from './merge-commitments.ts';
import { quoteOf } from './passage.ts';
import { splitCommitment } from './split-commitment.ts';
import { allowed, changed, countingIds, rowSaying, stateOf } from './state-fixture.ts';

const newId = countingIds('new');

describe('rowsOf', () => {
  test('numbers rows by place in the text and tells figures, projects and tasks apart', () => {
    const { commitments } = stateOf();
    expect(commitments.slice(0, 2).map(({ code }) => code)).toEqual(['2026-001', '2026-002']);
    const state = stateOf();
    expect(commitmentKind(rowSaying(state, '公办幼儿园'))).toBe('target');
    expect(commitmentKind(rowSaying(state, '民营企业'))).toBe('task');
  });

  test('quotes the words of a range as the reading does', () => {
    const { report, commitments } = stateOf();
    for (const row of commitments) expect(quoteOf(report, row)).toBe(row.quote);
  });
});

describe('splitCommitment', () => {
  const split = (words: string, before: string) => {
    const state = stateOf();
    const row = rowSaying(state, words);
    const at = row.from + row.quote.indexOf(before);
    return { state, row, ruling: splitCommitment(state, row, at, newId) };
  };

  test('gives each number to the half that holds it, without the comma between', () => {
    const { ruling, row } = split('一件事一次办', '年内');
    const [left, right] = allowed(ruling).commitments;
    expect(left).toMatchObject({ id: row.id, code: row.code, quote: '深化“一件事一次办”改革' });
    expect(left?.targets).toEqual([]);
    expect(right?.quote).toBe('年内办件时间压减20%');
    expect(right?.targets.map(({ quote }) => quote)).toEqual(['20%']);
    expect(right?.code).toBe(`${row.code}-2`);
    expect(right?.assignments).toEqual(row.assignments);
  });

  test('refuses to cut a number in two, or to leave a half without words', () => {
    expect(split('新建公办幼儿园12所', '2所').ruling).toMatchObject({ refused: 'split-outside' });
    expect(split('新建公办幼儿园12所', '新建').ruling).toMatchObject({ refused: 'split-outside' });
  });
});

describe('mergeCommitments', () => {
  test('joins words, numbers and units, and the second row leaves the ledger', () => {
    const state = stateOf();
    const first = rowSaying(state, '规模以上工业企业60家');
    const next = rowSaying(state, '推动30家');
    const [merged, gone] = allowed(mergeCommitments(state, first, next)).commitments;
    expect(merged?.quote).toBe('新增规模以上工业企业60家，推动30家企业技术改造');
    expect(merged?.targets).toHaveLength(2);
    expect(merged?.assignments.filter(({ role }) => role === 'lead')).toHaveLength(1);
    expect(gone).toMatchObject({ id: next.id, state: 'replaced', targets: [] });
  });

  test('refuses rows that are not neighbours or stand in different parts', () => {
    const state = stateOf();
    const first = rowSaying(state, '规模以上工业企业60家');
    expect(mergeCommitments(state, first, rowSaying(state, '民营企业'))).toMatchObject({
      refused: 'merge-not-adjacent',
    });
    const lastOfPart = rowSaying(state, '民营企业');
    expect(mergeCommitments(state, lastOfPart, rowSaying(state, '公办幼儿园'))).toMatchObject({
      refused: 'merge-not-adjacent',
    });
  });
});

describe('editCommitment', () => {
  test('takes the numbers of a moved range along and lets go of those outside', () => {
    const state = stateOf();
    const row = rowSaying(state, '推动30家');
    const [moved] = allowed(editCommitment(state, row, { to: row.from + 2 }, newId)).commitments;
    expect(moved).toMatchObject({ quote: '推动', targets: [] });
    const wide = changed(state, allowed(editCommitment(state, row, { to: row.from + 2 }, newId)));
    const narrow = rowSaying(wide, '推动');
    const [back] = allowed(editCommitment(wide, narrow, { to: row.to }, newId)).commitments;
    expect(back?.targets.map(({ quote }) => quote)).toEqual(row.targets.map(({ quote }) => quote));
  });

  test('refuses words of another row, a passage outside the text, and an old revision', () => {
    const state = stateOf();
    const row = rowSaying(state, '推动30家');
    const { length } = state.report.text;
    expect(editCommitment(state, row, { from: row.from - 5 }, newId)).toMatchObject({
      refused: 'passage-overlaps',
      details: { code: rowSaying(state, '60家').code },
    });
    expect(editCommitment(state, row, { to: length + 1 }, newId)).toMatchObject({
      refused: 'passage-invalid',
    });
    expect(editCommitment(state, { ...row, revision: 9 }, {}, newId)).toMatchObject({
      refused: 'revision-stale',
      details: { revision: 1 },
    });
  });

  test('names the lead, takes it out of the joint units, and clears a unit on null', () => {
    const state = stateOf();
    const row = rowSaying(state, '公办幼儿园');
    const edit = { lead: '市教育局', joint: ['市财政局', '市教育局'] };
    const [named] = allowed(editCommitment(state, row, edit, newId)).commitments;
    expect(named?.assignments.map(({ unit, role }) => [unit, role])).toEqual([
      ['市教育局', 'lead'],
      ['市财政局', 'joint'],
    ]);
    const [none] = allowed(editCommitment(state, row, { lead: null }, newId)).commitments;
    expect(none?.assignments.some(({ role }) => role === 'lead')).toBe(false);
  });

  test('changes nothing when nothing differs', () => {
    const state = stateOf();
    const row = rowSaying(state, '公办幼儿园');
    const edit = { action: row.action, per: row.per, from: row.from };
    expect(allowed(editCommitment(state, row, edit, newId)).commitments).toEqual([]);
  });
});

describe('addCommitment', () => {
  test('makes a row of a passage, with its numbers, and an undertaking of its sentence', () => {
    const state = stateOf();
    const row = rowSaying(state, '公办幼儿园');
    const without = changed(state, allowed(dropCommitment(state, row)));
    const means = { highestNumber: 30, newId };
    const { commitments } = allowed(addCommitment(without, row, means));
    expect(commitments[0]).toMatchObject({ code: '2026-031', madeBy: 'person', quote: row.quote });
    expect(commitments[0]?.targets.map(({ measure }) => measure)).toEqual(
      row.targets.map(({ measure }) => measure),
    );
  });

  test('refuses blanks and words that a row holds already', () => {
    const state = stateOf();
    const row = rowSaying(state, '公办幼儿园');
    const means = { highestNumber: 30, newId };
    const blank = state.report.text.indexOf('\n\n');
    expect(addCommitment(state, { from: blank, to: blank + 2 }, means)).toMatchObject({
      refused: 'passage-invalid',
    });
    expect(addCommitment(state, row, means)).toMatchObject({ refused: 'passage-overlaps' });
  });
});

describe('confirmCommitments', () => {
  test('confirms all or none, and takes proposed units as set', () => {
    const state = stateOf();
    const [a, b] = state.commitments;
    if (a === undefined || b === undefined) throw new Error('no rows');
    const both = allowed(confirmCommitments(state, [a, b, a]));
    expect(both.commitments.map(({ check }) => check)).toEqual(['confirmed', 'confirmed']);
    expect(both.commitments[0]?.assignments.every(({ source }) => source === 'set')).toBe(true);
    expect(confirmCommitments(state, [a, { ...b, revision: 2 }])).toMatchObject({
      refused: 'revision-stale',
    });
  });
});
