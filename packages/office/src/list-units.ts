import type { InputOf, Unit } from '@jiannuo/contract';
import { saveUnits as keepUnits, listUnits as readUnits, type UnitRecord } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { loadJurisdiction } from './load-report.ts';
import type { InJurisdiction } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { perform } from './perform.ts';
import { read } from './read.ts';

/** Units that can lead or join, those the place itself named first. */
export async function listUnits(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId }: InJurisdiction,
): Promise<{ items: Unit[] }> {
  return read(context, actor, { jurisdictionId }, async (db) => {
    await loadJurisdiction(db, jurisdictionId);
    return shown(db, jurisdictionId);
  });
}

/** Adds units, or changes those of the same names. A parent and a group's members must be units. */
export async function saveUnits(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, units }: InputOf<'saveUnits'>,
): Promise<{ items: Unit[] }> {
  return perform(context, actor, { act: 'save-units', jurisdictionId }, async (scope) => {
    const held = await readUnits(scope.db, jurisdictionId);
    demandKnown([...held, ...units], units);
    await keepUnits(scope.db, jurisdictionId, units);
    const names = new Set(units.map(({ name }) => name));
    return {
      event: {
        reportId: null,
        subject: 'unit',
        subjectId: units.length === 1 ? (units[0]?.name ?? '') : `${units.length}`,
        before: { units: held.filter(({ name }) => names.has(name)) },
        after: { units },
        touched: [],
      },
      answer: () => shown(scope.db, jurisdictionId),
    };
  });
}

function demandKnown(all: readonly UnitRecord[], units: readonly UnitRecord[]): void {
  const parents = new Map(all.map(({ name, parent }) => [name, parent]));
  for (const { name, parent, members } of units) {
    const unknown = [...(parent === null ? [] : [parent]), ...members].find(
      (one) => !parents.has(one),
    );
    if (unknown !== undefined) throw new OfficeError('unit-not-found', { unit: unknown });
    const seen = new Set([name]);
    for (let above = parent; above !== null; above = parents.get(above) ?? null) {
      if (seen.has(above)) throw new OfficeError('unit-cycle', { unit: name });
      seen.add(above);
    }
  }
}

async function shown(db: Db, jurisdictionId: string): Promise<{ items: Unit[] }> {
  const units = await readUnits(db, jurisdictionId);
  return {
    items: units.map((unit) => ({
      ...unit,
      kind: unit.kind as Unit['kind'],
      aliases: [...unit.aliases],
      members: [...unit.members],
    })),
  };
}
