import { describe, expect, it } from 'vitest';
import { extract } from '../extract.ts';
import { builtInDuties, type DutiesData } from './duties-data.ts';
import { dutyLexicon } from './duty-lexicon.ts';

const report = `株洲市2026年政府工作报告

一、2026年工作安排
（一）办好民生实事
新建充电桩600个。新建口袋公园12个。建设共享菜园30处。发展低空快线5条。
`;
const leads = (duties?: DutiesData) =>
  extract(report, duties === undefined ? {} : { duties }).commitments.map(({ lead }) => lead?.unit);
const hintsOf = (word: string, duties?: DutiesData) => {
  const lexicon = dutyLexicon(duties);
  const { hints } = lexicon;
  const [phrase] = lexicon.find(word).phrases;
  if (phrase === undefined) return [];
  const [first, end] = hints.starts.slice(phrase, phrase + 2);
  return Array.from(hints.units.slice(first, end), (unit, index) => ({
    unit,
    weight: hints.weights[(first ?? 0) + index],
  }));
};

describe('dutyLexicon', () => {
  it('is the same with itself laid over it', () => {
    const again = dutyLexicon(JSON.parse(JSON.stringify(builtInDuties())) as DutiesData);
    expect(again.units).toEqual(dutyLexicon().units);
    expect(again.words).toEqual(dutyLexicon().words);
    expect(again.hints).toEqual(dutyLexicon().hints);
    expect(again.find(report)).toEqual(dutyLexicon().find(report));
    expect(again.find(report).phrases).not.toEqual([]);
    expect(leads(builtInDuties())).toEqual(leads());
  });

  it('is made once for each piece of data', () => {
    const duties = { neutral: ['充电桩'] };
    expect(dutyLexicon(duties)).toBe(dutyLexicon(duties));
    expect(dutyLexicon()).toBe(dutyLexicon());
  });

  it('adds words to a built-in unit', () => {
    const duties = { units: [{ unit: 'urban', words: { 10: ['共享菜园'] } }] };
    expect(leads(duties)[2]).toBe('市城市管理局');
  });

  it('gives a word the weight the office gives it', () => {
    const weight = (duties?: DutiesData) =>
      hintsOf('充电桩', duties).find(({ unit }) => dutyLexicon().units[unit] === 'reform')?.weight;
    expect(weight()).toBe(10);
    expect(weight({ units: [{ unit: 'reform', words: { 1: ['充电桩'] } }] })).toBe(1);
  });

  it('takes words away from a unit, or from all', () => {
    const without = hintsOf('口袋公园', { units: [{ unit: 'urban', remove: ['口袋公园'] }] });
    expect(without.map(({ unit }) => dutyLexicon().units[unit])).not.toContain('urban');
    expect(hintsOf('口袋公园', { neutral: ['口袋公园'] })).toEqual([]);
  });

  it('knows units of the office’s own', () => {
    const duties = { units: [{ name: '市低空办', words: { 10: ['低空快线'] } }] };
    expect(leads(duties)[3]).toBe('市低空办');
  });

  it('calls a unit what the office calls it', () => {
    const duties = { units: [{ unit: 'reform', name: '市发改委' }] };
    expect(leads(duties)[0]).toBe('市发改委');
    const byLevel = {
      units: [{ unit: 'reform', names: { city: '{}计划委', county: '{}计划局' } }],
    };
    expect(leads(byLevel)[0]).toBe('市计划委');
  });
});
