import { describe, expect, it } from 'vitest';
import { detailLike } from './dispatch-fixture.ts';
import { fieldsOf, moveTo, needsFor } from './next-step.ts';

const { dispatch } = detailLike({ state: 'approved' }, []);
const counts = { ...dispatch.counts, items: 3 };
const fields = { ...fieldsOf(dispatch), documentNumber: '云政办〔2026〕8号' };
const today = '2026-02-10';

describe('issuing', () => {
  it('needs a number, a unit for every item and days that are not past', () => {
    const empty = { ...fields, documentNumber: ' ', signBy: '2026-02-09' };
    const needs = needsFor(
      'issued',
      { counts: { ...counts, withoutUnit: 2 } },
      { fields: empty, today },
    );
    expect(needs).toEqual([
      { code: 'no-unit', count: 2 },
      { code: 'no-number' },
      { code: 'day-past', field: 'signBy' },
    ]);
    expect(needsFor('issued', { counts }, { fields, today })).toEqual([]);
  });

  it('sends the number and the days that are set', () => {
    expect(moveTo('issued', 3, { ...fields, signBy: '2026-02-20' })).toEqual({
      to: 'issued',
      version: 3,
      documentNumber: '云政办〔2026〕8号',
      signBy: '2026-02-20',
    });
  });
});

it('the other steps need nothing and send only what belongs to them', () => {
  expect(
    needsFor('consulting', { counts: { ...counts, withoutUnit: 2 } }, { fields, today }),
  ).toEqual([]);
  expect(moveTo('consulting', 1, { ...fields, commentsUntil: '2026-02-15' })).toEqual({
    to: 'consulting',
    version: 1,
    commentsUntil: '2026-02-15',
  });
  expect(moveTo('approved', 2, fields)).toEqual({ to: 'approved', version: 2 });
});
