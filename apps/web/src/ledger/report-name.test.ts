import { describe, expect, it } from 'vitest';
import { reportName } from './report-name.ts';

const named = (title: string, planYear: number | null = 2026) =>
  reportName({ title, planYear, jurisdiction: { name: '江门市' } });

describe('the name of a report on paper', () => {
  it('says the place and the year where the title does not', () => {
    expect(named('政府工作报告')).toBe('江门市2026年政府工作报告');
    expect(named('江门市政府工作报告')).toBe('江门市2026年政府工作报告');
    expect(named('2026年政府工作报告')).toBe('江门市2026年政府工作报告');
  });

  it('keeps a title that says both', () => {
    expect(named('2026年江门市政府工作报告')).toBe('2026年江门市政府工作报告');
    expect(named('江门市政府工作报告', null)).toBe('江门市政府工作报告');
  });
});
