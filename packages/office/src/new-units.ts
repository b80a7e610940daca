import type { Extraction } from '@jiannuo/extraction';
import type { UnitRecord } from '@jiannuo/store';

/** What is known of a unit that a report only names. */
export const plainUnit = { parent: null, ordinal: 0, contact: null, members: [] } as const;

/** The usual names of units that a report prints under others. */
export function usualNames({ commitments }: Extraction): ReadonlyMap<string, string> {
  return new Map(
    commitments
      .flatMap(({ lead, co }) => (lead === null ? co : [lead, ...co]))
      .flatMap(({ unit, known }) => (known === undefined ? [] : [[unit, known] as const])),
  );
}

/**
 * The units named in rows that the place does not list yet. One printed under a short name is an alias
 * of the unit it is known as; a name that is an alias already makes no unit of its own.
 */
export function newUnits({
  names,
  known,
  listed,
}: {
  readonly names: readonly string[];
  readonly known: ReadonlyMap<string, string>;
  readonly listed: readonly UnitRecord[];
}): UnitRecord[] {
  const taken = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]));
  const fresh = [...new Set(names)].filter((name) => !taken.has(name));
  const usual = (name: string) => known.get(name) ?? name;
  return [...Map.groupBy(fresh, usual)].map(([name, printed]) => ({
    name: taken.has(name) ? (printed[0] ?? name) : name,
    ...plainUnit,
    kind: 'department',
    aliases: printed.filter((other) => other !== name && !taken.has(name)),
  }));
}
