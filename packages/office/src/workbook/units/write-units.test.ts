import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { look } from '../format/raw-workbook-fixture.ts';
import { readUnits } from './read-units.ts';
import { kindChoices, type UnitKind } from './unit-kinds.ts';
import type { UnitRow } from './unit-row.ts';
import { writeUnits, writeUnitsTemplate } from './write-units.ts';

const kinds: readonly UnitKind[] = [
  'department',
  'party',
  'mass',
  'institution',
  'central',
  'enterprise',
  'zone',
  'county',
  'district',
  'city',
  'town',
  'township',
  'street',
  'group',
];

/** Lists of units whose names differ by their numbers, so that every list is one that may be. */
const lists: fc.Arbitrary<UnitRow[]> = fc
  .array(
    fc.record({
      stem: fc.string({
        unit: fc.constantFrom(...'市发改委=+-@&<>"甲（、）ａ1 𠮷'),
        minLength: 1,
        maxLength: 8,
      }),
      kind: fc.constantFrom(...kinds),
      aliases: fc.nat(3),
      parent: fc.option(fc.nat()),
      ordinal: fc.nat(1_000_000),
      contact: fc.constantFrom(
        null,
        { person: '张三', phone: '' },
        { person: '', phone: '0731-88880000' },
        { person: '李四', phone: '138 0000 0000转8' },
      ),
      members: fc.array(fc.nat(), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => {
    const name = (at: number) => `第${at}【${drafts[at]?.stem.replaceAll(/[（）]/g, '').trim()}】`;
    const singles = drafts.flatMap(({ kind }, at) => (kind === 'group' ? [] : [at]));
    return drafts.map(
      ({ kind, aliases, parent, ordinal, contact, members }, at): UnitRow => ({
        name: name(at),
        kind,
        aliases: Array.from({ length: aliases }, (_, number) => `别名${at}（甲、${number}）`),
        // Units above come earlier in the list: no circles.
        parent: parent === null || at === 0 ? null : name(parent % at),
        ordinal,
        contact,
        members:
          kind === 'group' && singles.length > 0
            ? [...new Set(members.map((each) => name(singles[each % singles.length] ?? 0)))]
            : [],
      }),
    );
  });

describe('writeUnits', () => {
  it('writes what readUnits reads, in either language', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('zh', 'en'), (units, language) => {
        const { units: read, faults } = readUnits(writeUnits(units, language));
        expect(faults).toEqual([]);
        expect(read).toEqual(units);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same units', () => {
    expect(writeUnitsTemplate()).toEqual(writeUnits([]));
  });

  it('writes names that look like formulas as text', () => {
    const unit: UnitRow = {
      name: '=1+1',
      kind: 'town',
      aliases: [],
      parent: null,
      ordinal: 0,
      contact: null,
      members: [],
    };
    expect(look(writeUnits([unit])).cell('B2')).toEqual({ kind: 'text', text: '=1+1' });
  });

  it('makes a template that says it is empty', () => {
    expect(readUnits(writeUnitsTemplate()).faults.map(({ code }) => code)).toEqual(['units-none']);
  });

  it('offers every kind by words of its own', () => {
    expect(new Set(kindChoices('zh')).size).toBe(kinds.length);
  });
});
