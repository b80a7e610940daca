import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { carryOver } from './carry-over.ts';
import { editCommitment } from './edit-commitment.ts';
import { commitmentKind } from './kind.ts';
import { mergeCommitments } from './merge-commitments.ts';
import { shortReport } from './report-fixture.ts';
import { splitCommitment } from './split-commitment.ts';
import { allowed, changed, countingIds, rowSaying, stateOf } from './state-fixture.ts';

const newId = countingIds('new');
const text = shortReport
  .replace('收入增长3%，', '收入增长3%，居民收入增长与经济增长同步，')
  .replace('优化营商环境。', '优化营商环境。推进老城更新，确保危房动态清零。');

test('a row that sets its measure in words is a target', () => {
  const row = rowSaying(stateOf(text), '与经济增长同步');
  expect(row.condition).toMatchObject({ measure: '居民收入增长', words: '与经济增长同步' });
  expect(commitmentKind(row)).toBe('target');
});

test('a row that sets none does not say so: its digest is that of rows kept before', () => {
  const row = rowSaying(stateOf(text), '公办幼儿园');
  expect(canonicalJson(row)).not.toMatch(/condition|upper/);
});

test('a condition goes with the half that holds its words', () => {
  const state = stateOf(text);
  const row = rowSaying(state, '危房动态清零');
  const at = text.indexOf('确保危房');
  const [left, right] = allowed(splitCommitment(state, row, at, newId)).commitments;
  expect(left?.condition).toBeUndefined();
  expect(right?.condition?.words).toBe('动态清零');
});

test('a row merged with one that sets a figure has a figure, and no condition', () => {
  const state = stateOf(text);
  const first = rowSaying(state, '收入增长3%');
  const next = rowSaying(state, '与经济增长同步');
  const [merged] = allowed(mergeCommitments(state, first, next)).commitments;
  expect(merged?.targets).toHaveLength(1);
  expect(merged).not.toHaveProperty('condition');
});

test('a row narrowed past its condition lets go of it', () => {
  const state = stateOf(text);
  const row = rowSaying(state, '与经济增长同步');
  const to = row.from + '居民收入增长'.length;
  const [narrow] = allowed(editCommitment(state, row, { to }, newId)).commitments;
  expect(narrow).not.toHaveProperty('condition');
});

test('a row cut by a person takes its condition to the new text, where the words stand now', () => {
  const first = stateOf(text);
  const row = rowSaying(first, '危房动态清零');
  const cut = allowed(splitCommitment(first, row, text.indexOf('确保危房'), newId));
  const later = text.replace('各位代表：', '各位代表、各位来宾：');
  const { state } = carryOver(changed(first, cut), stateOf(later, 'next'), newId);
  const carried = rowSaying(state, '确保危房');
  const { from, to, words } = carried.condition ?? { from: 0, to: 0, words: '' };
  expect(words).toBe('动态清零');
  expect(later.slice(from, to)).toBe(words);
});

test('a person sets a condition in the words of the row, whatever their line breaks', () => {
  const broken = text.replace('支持民营企业', '支持民\n营企业');
  const state = stateOf(broken);
  const row = rowSaying(state, '民营企业');
  const edit = { condition: { measure: '扶持对象', words: '民营企业' }, upper: true };
  const [set] = allowed(editCommitment(state, row, edit, newId)).commitments;
  expect(set).toMatchObject({ condition: { measure: '扶持对象', words: '民营企业' }, upper: true });
  const { from = 0, to = 0 } = set?.condition ?? {};
  expect(broken.slice(from, to)).toBe('民\n营企业');
  expect(set && commitmentKind(set)).toBe('target');
  expect(allowed(editCommitment(state, row, { upper: false }, newId)).commitments).toEqual([]);
});

test('a condition is changed, keeps its place, and is taken away again', () => {
  const state = stateOf(text);
  const row = rowSaying(state, '与经济增长同步');
  const edit = { condition: { measure: '居民增收', words: ' 与经济增长同步' } };
  const [changedRow] = allowed(editCommitment(state, row, edit, newId)).commitments;
  expect(changedRow?.condition).toEqual({ ...row.condition, measure: '居民增收' });
  const [bare] = allowed(editCommitment(state, row, { condition: null }, newId)).commitments;
  expect(bare).not.toHaveProperty('condition');
  const marked = { ...row, upper: true } as const;
  const [unmarked] = allowed(
    editCommitment({ ...state, commitments: [marked] }, marked, { upper: false }, newId),
  ).commitments;
  expect(unmarked).not.toHaveProperty('upper');
});

test('a condition in other words, past the row’s new end, or beside a figure is refused', () => {
  const state = stateOf(text);
  const row = rowSaying(state, '与经济增长同步');
  const condition = { measure: '居民收入', words: '与经济增长同步' };
  const refusedBy = (edit: Parameters<typeof editCommitment>[2], of = row) =>
    editCommitment(state, of, edit, newId);
  expect(refusedBy({ condition: { ...condition, words: '与物价同步' } })).toMatchObject({
    refused: 'condition-not-in-row',
    details: { words: '与物价同步' },
  });
  expect(refusedBy({ condition, to: row.to - 2 })).toMatchObject({
    refused: 'condition-not-in-row',
  });
  expect(
    refusedBy({ condition: { measure: '收入', words: '增长' } }, rowSaying(state, '收入增长3%')),
  ).toMatchObject({ refused: 'condition-beside-figure' });
});

test('what a person set or took away of it goes into the next version', () => {
  const first = stateOf(text);
  const [with_, without] = [rowSaying(first, '民营企业'), rowSaying(first, '与经济增长同步')];
  const set = { condition: { measure: '扶持对象', words: '民营企业' }, upper: true };
  const edited = [
    { row: with_, edit: set },
    { row: without, edit: { condition: null } },
  ].reduce(
    (now, { row, edit }) => changed(now, allowed(editCommitment(now, row, edit, newId))),
    first,
  );
  const later = text.replace('各位代表：', '各位代表、各位来宾：');
  const { state } = carryOver(edited, stateOf(later, 'next'), newId);
  const carried = rowSaying(state, '民营企业');
  expect(carried).toMatchObject({ condition: set.condition, upper: true });
  expect(later.slice(carried.condition?.from, carried.condition?.to)).toBe('民营企业');
  expect(rowSaying(state, '与经济增长同步')).not.toHaveProperty('condition');
});
