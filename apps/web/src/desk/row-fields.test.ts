import { describe, expect, it } from 'vitest';
import {
  differing,
  isHalfCondition,
  patchOf,
  type RowFields,
  rebased,
  unitsIn,
} from './row-fields.ts';

const base: RowFields = {
  from: 10,
  to: 20,
  action: '新建',
  object: '学校',
  strength: 'plain',
  deadlineText: '',
  deadlineDate: '2026-12-31',
  lead: '市教育局',
  joint: '市财政局、市住房城乡建设局',
  note: '',
  conditionMeasure: '',
  conditionWords: '',
  upper: false,
};

describe('patchOf', () => {
  it('sends nothing when nothing was changed', () => {
    expect(patchOf(base, { ...base })).toEqual({});
  });

  it('sends only what differs', () => {
    expect(patchOf(base, { ...base, action: ' 改扩建 ', joint: '市财政局' })).toEqual({
      action: '改扩建',
      joint: ['市财政局'],
    });
  });

  it('sends both ends of a moved range and both halves of a deadline', () => {
    expect(patchOf(base, { ...base, to: 25, deadlineText: '上半年' })).toEqual({
      from: 10,
      to: 25,
      deadline: { text: '上半年', date: '2026-12-31' },
    });
  });

  it('sends both parts of a condition, null for none, and the mark of a government above', () => {
    const set = { ...base, conditionMeasure: ' 收入', conditionWords: '同步增长 ', upper: true };
    expect(patchOf(base, set)).toEqual({
      condition: { measure: '收入', words: '同步增长' },
      upper: true,
    });
    const none = { ...set, conditionMeasure: '', conditionWords: ' ' };
    expect(patchOf(set, none)).toEqual({ condition: null });
    expect([set, none, { ...set, conditionMeasure: '' }].map(isHalfCondition)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('clears what was emptied', () => {
    expect(patchOf({ ...base, note: '旧' }, { ...base, lead: '', note: ' ' })).toEqual({
      lead: null,
      note: null,
    });
  });
});

describe('unitsIn', () => {
  it('parts units at any comma outside brackets, once each', () => {
    expect(unitsIn('市财政局、市教育局，市财政局; 各县（市、区）')).toEqual([
      '市财政局',
      '市教育局',
      '各县（市、区）',
    ]);
  });
});

it('names the fields that differ', () => {
  expect(differing(base, { ...base, note: '新' })).toEqual(['note']);
});

describe('rebased', () => {
  it('keeps what was typed and takes what others wrote elsewhere', () => {
    const latest = { ...base, object: '学校三所', lead: '市发展改革局' };
    expect(rebased(base, { ...base, action: '改扩建', lead: '市财政局' }, latest)).toEqual({
      ...base,
      action: '改扩建',
      object: '学校三所',
      lead: '市财政局',
    });
  });

  it('never mixes the two ends of a range from two people', () => {
    const latest = { ...base, from: 5, to: 15 };
    expect(rebased(base, { ...base, to: 25 }, latest)).toMatchObject({ from: 10, to: 25 });
  });
});
