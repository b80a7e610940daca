import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  entryOf,
  fieldsOf,
  isFaulty,
  isFilled,
  saidOf,
  saysSame,
  typedInto,
  unchanged,
} from './duty-fields.ts';
import { dutyLike, progressLike } from './duty-fixture.ts';

const duty = dutyLike();
const empty = fieldsOf(duty);

describe('what is written about a duty', () => {
  it('begins with the draft, else with what was said', () => {
    const draft = bodyOf({ ...empty, words: '在写', figures: { g: '130' } });
    expect(fieldsOf(dutyLike({ draft }))).toMatchObject({ words: '在写', figures: { g: '130' } });
    const said = dutyLike({ progress: progressLike() });
    expect(fieldsOf(said)).toMatchObject({ words: '已建成150个。', over: 2 });
  });

  it('is enough to be sent with a figure, words, or "no change"', () => {
    expect(isFilled(empty)).toBe(false);
    expect(isFilled({ ...empty, problem: '资金不足' })).toBe(false);
    expect(isFilled({ ...empty, figures: { g: '0' } })).toBe(true);
    expect(isFilled({ ...empty, noChange: true })).toBe(true);
    expect(isFaulty({ ...empty, figures: { g: '1万' } })).toBe(true);
  });

  it('takes the last words and figures over when nothing changed, until something is typed', () => {
    const same = unchanged(duty, empty);
    expect(same).toMatchObject({ noChange: true, words: '已建成120个。', figures: { g: '120' } });
    expect(entryOf(duty, same)).toMatchObject({ noChange: true, figures: [], version: 0 });
    expect(typedInto(same, { words: '新开工10个。' }).noChange).toBe(false);
  });

  it('is sent with plain figures, by the lead only', () => {
    const typed = { ...empty, figures: { g: '1,500' }, words: ' 好 ' };
    expect(entryOf(duty, typed)).toMatchObject({
      figures: [{ goalId: 'g', value: '1500' }],
      words: '好',
    });
    expect(entryOf(dutyLike({ role: 'joint' }), typed).figures).toEqual([]);
  });

  it('says the same whatever it was written over and in whatever order', () => {
    expect(saysSame(empty, { ...empty, over: 3, figures: { g: ' ' } })).toBe(true);
    expect(saysSame(saidOf(duty), { ...empty, words: '有' })).toBe(false);
  });
});
