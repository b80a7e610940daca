import { describe, expect, it } from 'vitest';
import { dueFigures, leadBars, measuresOf, sectionBars, shortSection } from './figures.ts';

const count = (key: string, number: number) => ({ key, label: key, count: number });

describe('the figures of the overview', () => {
  it('tell the kinds of a section apart', () => {
    const sections = [{ ...count('s2', 3), label: '（一）产业', confirmed: 0, targets: 1 }];
    const rows = [
      { sectionTitle: '（一）产业', kind: 'target' },
      { sectionTitle: '（一）产业', kind: 'task' },
      { sectionTitle: '（一）产业', kind: 'task' },
      { sectionTitle: '（二）民生', kind: 'task' },
    ] as const;
    expect(sectionBars(sections, rows)).toEqual([
      {
        key: 's2',
        title: '（一）产业',
        count: 3,
        byKind: { target: 1, project: 0, task: 2 },
      },
    ]);
  });

  it('tell rows with figures, with a condition in words and without a measure apart', () => {
    const rows = [
      { targets: [{}], condition: null },
      { targets: [], condition: { words: '只增不减' } },
      { targets: [], condition: null },
      { targets: [], condition: null },
    ] as unknown as Parameters<typeof measuresOf>[0];
    expect(measuresOf(rows)).toEqual({ figures: 1, words: 1, none: 2 });
  });

  it('show the units with most rows and the rest as one', () => {
    const units = [count('-', 5), count('甲', 1), count('乙', 9), count('丙', 4), count('丁', 2)];
    expect(leadBars(units, 2)).toEqual({
      top: [count('乙', 9), count('丙', 4)],
      otherUnits: 2,
      otherRows: 3,
      withoutLead: 5,
    });
    expect(leadBars(units, 3).top).toHaveLength(4);
  });

  it('keep every month of the plan year and tell assumed dates apart', () => {
    const due = dueFigures(
      [count('2026-06', 4), count('2027-12', 1), count('assumed', 30), count('ongoing', 6)],
      2026,
    );
    expect(due.months).toHaveLength(13);
    expect(due.months[5]).toEqual({ key: '2026-06', count: 4 });
    expect(due).toMatchObject({ written: 5, assumed: 30, ongoing: 6 });
  });

  it('know no months of a report without a year or dates', () => {
    expect(dueFigures([count('assumed', 3)], null).months).toEqual([]);
  });

  it('shorten the title of a section at its first pause', () => {
    expect(shortSection('（一）锚定“一点两地”全新定位，奋力推进粤港澳大湾区建设', 13)).toBe(
      '锚定“一点两地”全新定位',
    );
    expect(shortSection('（二）坚持实体经济为本、制造业当家', 13)).toBe('坚持实体经济为本…');
    expect(shortSection('目标', 12)).toBe('目标');
  });
});
