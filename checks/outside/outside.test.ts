import { extract } from '@jiannuo/extraction';
import { describe, expect, it } from 'vitest';
import { readCases } from './cases.ts';
import { DIFFERENCES } from './differences.ts';
import { hasOutside, outsideFolder, scoreFile } from './score.ts';
import { SEQUENCES, SUITE, THRESHOLDS } from './suite.ts';

/* The public specifications lie beside the project and are read from there. */
describe.skipIf(!hasOutside)('the public specifications of numbers, units and dates', () => {
  const scores = hasOutside ? SUITE.map(scoreFile) : [];

  it.each(Object.entries(THRESHOLDS))('reaches in group %s a share of %f', (group, threshold) => {
    const of = scores.filter(({ file }) => file.group === group);
    const passed = of.reduce((sum, score) => sum + score.passed, 0);
    const counted = of.reduce((sum, score) => sum + score.counted, 0);
    expect(passed / counted).toBeGreaterThanOrEqual(threshold);
  });

  it('finds nothing where there is no number', () => {
    const arithmetic = scores.filter(({ file }) => file.group === 'A');
    for (const { file, negatives } of arithmetic)
      expect([file.path, negatives[0]]).toEqual([file.path, negatives[1]]);
  });

  it('fails exactly the cases that are listed as deliberate, each once', () => {
    const failed = scores.flatMap(({ file, failures }) =>
      failures.map(({ index }) => `${file.path} ${index}`),
    );
    const listed = DIFFERENCES.flatMap(({ path, cases }) =>
      cases.map((index) => `${path} ${index}`),
    );
    expect(listed.toSorted()).toEqual(failed.toSorted());
  });

  it.each(SEQUENCES)('takes no figure of %s for a target of a plan', (path) => {
    const cases = readCases(outsideFolder + path);
    const heading = '政府工作报告\n二、2026年工作安排\n（一）优化服务\n';
    const text = heading + cases.map(({ input }) => `${input}\n`).join('');
    const targets = extract(text).quantities.filter(({ kind }) => kind === 'target');
    expect(targets.map(({ quote, from }) => `${quote} at ${from}`)).toEqual([]);
  });
});
