import { describe, expect, it } from 'vitest';
import { MOST_DUTY_CHARACTERS, MOST_DUTY_UNITS } from '../limits.ts';
import { checkDuties } from './check-duties.ts';
import { builtInDuties } from './duties-data.ts';

const faultsOf = (value: unknown) => checkDuties(value).faults?.map(({ zh }) => zh) ?? [];

describe('checkDuties', () => {
  it('finds the built-in lexicon good, as printed', () => {
    expect(faultsOf(JSON.parse(JSON.stringify(builtInDuties())))).toEqual([]);
  });

  it('takes a lexicon as short as one word', () => {
    const duties = { units: [{ unit: 'urban', words: { 10: ['共享菜园'] } }] };
    expect(checkDuties(duties)).toEqual({ duties });
  });

  it.each<[string, unknown, string]>([
    ['a list', [], '须为一个对象（花括号）'],
    ['an unknown field', { unit: [] }, '不认识“unit”，可用的有 units、neutral'],
    ['units that are no list', { units: {} }, 'units：须为一个列表（方括号）'],
    ['a unit without id and name', { units: [{}] }, 'units[0]：须写明 unit'],
    ['an unknown id', { units: [{ unit: 'moon' }] }, '没有代号为“moon”的内置单位'],
    ['an unknown weight', { units: [{ name: '市某局', words: { 7: [] } }] }, '10、5、3、1'],
    ['a word of one character', { units: [{ name: '市某局', words: { 5: ['路'] } }] }, '“路”'],
    ['a word with a space', { neutral: ['健康 发展'] }, '不含空格：“健康 发展”'],
    [
      'a word listed twice',
      { units: [{ unit: 'civil', words: { 5: ['养老', '养老'] } }] },
      '重复：养老',
    ],
    ['a unit listed twice', { units: [{ unit: 'civil' }, { unit: 'civil' }] }, '与 units[0] 重复'],
    ['an unknown blank', { units: [{ unit: 'civil', names: { city: '{市}民政局' } }] }, '{市}'],
    ['an unknown level', { units: [{ unit: 'civil', names: { 市: '市民政局' } }] }, '不认识“市”'],
    ['a name too long', { units: [{ name: '局'.repeat(41) }] }, '2 至 40 字'],
  ])('refuses %s in words that say what to do', (_, value, words) => {
    expect(faultsOf(value).join('\n')).toContain(words);
  });

  it('has a limit for units and for words', () => {
    const units = Array.from({ length: MOST_DUTY_UNITS + 1 }, (_, at) => ({ name: `第${at}局` }));
    expect(faultsOf({ units })).toEqual([`units：最多 ${MOST_DUTY_UNITS} 个单位`]);
    const neutral = Array.from({ length: MOST_DUTY_CHARACTERS / 5 }, (_, at) => `词${at + 10_000}`);
    expect(faultsOf({ neutral }).join()).toContain('合计不得超过');
  });

  it('tells no more faults than a person can mend at once', () => {
    expect(faultsOf({ neutral: Array.from({ length: 900 }, () => '一') })).toHaveLength(20);
  });
});
