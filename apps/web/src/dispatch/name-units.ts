import type { Unit } from '@jiannuo/contract';

/** Units by their names and other names. */
export type UnitNames = readonly Pick<Unit, 'name' | 'aliases'>[];

/** The name of the unit that was meant: by its name, else by another name; null where there is none. */
export function unitMeant(typed: string, units: UnitNames): string | null {
  const name = typed.trim();
  if (name === '') return null;
  const found =
    units.find((unit) => unit.name === name) ?? units.find(({ aliases }) => aliases.includes(name));
  return found?.name ?? null;
}

/** Names out of one line of text, as offices part them. */
export function namesIn(typed: string): readonly string[] {
  return [
    ...new Set(
      typed
        .split(/[、，,；;\s]+/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
}
