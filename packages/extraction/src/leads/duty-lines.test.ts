import { describe, expect, it } from 'vitest';
import { builtInDuties, type DutiesData } from './duties-data.ts';
import { type DutyLine, dutyLines, readDutyLines } from './duty-lines.ts';

const own: DutiesData = {
  units: [
    { unit: 'reform', name: '市发改委', aliases: ['发改委'] },
    { unit: 'urban', words: { 10: ['共享菜园'], 3: ['街景'] }, remove: ['绿道'] },
    { name: '市低空经济办', names: { town: '低空办' }, words: { 10: ['低空快线'] } },
    { name: '市数据局' },
  ],
  neutral: ['健康发展'],
};
const faultsOf = (...lines: DutyLine[]) =>
  (readDutyLines(lines).faults ?? []).map(({ line, zh }) => `${line} ${zh}`);

describe('the lines of a duties lexicon', () => {
  it('say each thing on a line of its own, and read back say the same', () => {
    expect(dutyLines(own)).toEqual([
      { unit: 'reform', kind: 'name', words: ['市发改委'] },
      { unit: 'reform', kind: 'aliases', words: ['发改委'] },
      { unit: 'urban', kind: '10', words: ['共享菜园'] },
      { unit: 'urban', kind: '3', words: ['街景'] },
      { unit: 'urban', kind: 'remove', words: ['绿道'] },
      { unit: '市低空经济办', kind: 'name-town', words: ['低空办'] },
      { unit: '市低空经济办', kind: '10', words: ['低空快线'] },
      { unit: '市数据局', kind: 'name', words: ['市数据局'] },
      { unit: '', kind: 'neutral', words: ['健康发展'] },
    ]);
    expect(readDutyLines(dutyLines(own)).duties).toEqual(own);
    expect(readDutyLines([]).duties).toEqual({});
  });

  it('say the whole built-in lexicon', () => {
    const { duties } = readDutyLines(dutyLines(builtInDuties()));
    const unit = (data: DutiesData | undefined) =>
      data?.units?.find(({ unit: id }) => id === 'urban');
    expect(unit(duties)).toEqual(unit(builtInDuties()));
  });

  it('put two lines of a kind together', () => {
    const line = (word: string): DutyLine => ({ unit: 'urban', kind: '5', words: [word] });
    expect(readDutyLines([line('街景'), line('菜园')]).duties).toEqual({
      units: [{ unit: 'urban', words: { 5: ['街景', '菜园'] } }],
    });
  });

  it('are told their faults line by line', () => {
    expect(
      faultsOf(
        { unit: 'urban', kind: '10', words: ['共享菜园'] },
        { unit: 'urban', kind: '5', words: ['共享菜园'] },
        { unit: '局', kind: '10', words: ['低空快线'] },
        { unit: 'reform', kind: 'name', words: ['{省}发改委'] },
        { unit: '', kind: 'neutral', words: ['健'] },
      ),
    ).toEqual([
      expect.stringContaining('0 词语重复：共享菜园'),
      expect.stringContaining('2 名称须为'),
      expect.stringContaining('3 名称中的 {省}'),
      expect.stringContaining('4 词语须为'),
    ]);
  });
});
