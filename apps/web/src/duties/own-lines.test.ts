import { describe, expect, it } from 'vitest';
import { emptyLine, isBlank, saysSame, toDutyLine, toOwnLine, withUnit } from './own-lines.ts';

const units = [
  { id: 'reform', name: '市发展改革委', aliases: ['发改委'], words: [] },
  { id: 'energy', name: '市发展改革委', aliases: ['能源局'], words: [] },
];

describe('a line of the office’s own lexicon', () => {
  it('is shown with the unit’s name and sent with its id', () => {
    const line = toOwnLine({ unit: 'energy', kind: '10', words: ['储能', '光伏'] }, units);
    expect(line).toMatchObject({ unit: '市发展改革委', words: '储能、光伏' });
    expect(toDutyLine({ ...line, words: '储能， 光伏 风电' })).toEqual({
      unit: 'energy',
      kind: '10',
      words: ['储能', '光伏', '风电'],
    });
  });

  it('is about a built-in unit where its name or another name is typed, else about one of its own', () => {
    const line = emptyLine('', units);
    expect(withUnit(line, '市发展改革委', units).id).toBe('reform');
    expect(withUnit(line, '能源局', units).id).toBe('energy');
    expect(withUnit(line, ' 市低空办 ', units)).toMatchObject({
      id: '市低空办',
      unit: ' 市低空办 ',
    });
  });

  it('keeps a name whole, and a phrase of no unit without one', () => {
    const line = toOwnLine({ unit: 'reform', kind: 'name', words: ['市发改委'] }, units);
    expect(toDutyLine({ ...line, words: '市发展 改革委' }).words).toEqual(['市发展 改革委']);
    expect(toDutyLine({ ...line, kind: 'neutral' }).unit).toBe('');
  });

  it('says the same as what is saved until it is changed', () => {
    const saved = [{ unit: 'reform', kind: '5', words: ['项目'] }] as const;
    const lines = saved.map((line) => toOwnLine({ ...line, words: [...line.words] }, units));
    const held = saved.map((line) => ({ ...line, words: [...line.words] }));
    expect(saysSame(lines, held)).toBe(true);
    expect(saysSame([...lines, emptyLine('', units)], held)).toBe(false);
    expect(isBlank(emptyLine('', units))).toBe(true);
    expect(isBlank(emptyLine('reform', units))).toBe(false);
  });
});
