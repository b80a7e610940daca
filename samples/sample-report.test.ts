import { readFileSync } from 'node:fs';
import { extract } from '@jiannuo/extraction';
import { describe, expect, it } from 'vitest';
import { sampleReportPath, sampleUnits } from './index.ts';

const text = readFileSync(sampleReportPath, 'utf8');
const extraction = extract(text);

describe('the sample report', () => {
  it('is as long as a city report', () => {
    expect(text.length).toBeGreaterThan(11_000);
    expect(text.length).toBeLessThan(13_000);
  });

  it('says whose it is and for which year', () => {
    expect(extraction.profile).toMatchObject({ place: '云州市', level: 'city', planYear: 2026 });
  });

  it('holds at least eighty undertakings and thirty targets', () => {
    const targets = extraction.quantities.filter(({ kind }) => kind === 'target');
    expect(extraction.commitments.length).toBeGreaterThanOrEqual(80);
    expect(targets.length).toBeGreaterThanOrEqual(30);
  });

  it('has no suspected misprint', () => {
    expect(extraction.diagnostics.filter(({ code }) => code.startsWith('suspect-'))).toEqual([]);
  });

  it('prints only full-width marks', () => {
    expect(text.match(/[\u4e00-\u9fa5][,;:!?()][\u4e00-\u9fa5]/g)).toBeNull();
  });

  it('is proposed only units the city has', () => {
    const known = new Set([
      '各县（市、区）政府',
      ...sampleUnits.departments.flatMap(({ name, shortName, aliases }) => [
        name,
        shortName,
        ...aliases,
      ]),
    ]);
    const strangers = extraction.commitments
      .flatMap(({ lead, co }) => (lead === null ? co : [lead, ...co]))
      .map(({ unit }) => unit)
      .filter((unit) => !known.has(unit));
    expect(strangers).toEqual([]);
  });
});

describe('the sample units', () => {
  it('name seven counties with sixty towns', () => {
    expect(sampleUnits.counties).toHaveLength(7);
    expect(sampleUnits.counties.flatMap(({ towns }) => towns)).toHaveLength(60);
  });

  it('give no two departments the same name or alias', () => {
    const names = sampleUnits.departments.flatMap(({ shortName, aliases }) => [
      shortName,
      ...aliases,
    ]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
