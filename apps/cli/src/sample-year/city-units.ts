import type { Unit } from '@jiannuo/contract';
import { sampleUnits } from '@jiannuo/samples';

/** The name reports call all counties together by. */
const allCounties = '各县（市、区）政府';

/** Every unit of the sample city: departments, counties with their towns, and all counties as a group. */
export function cityUnits(): Unit[] {
  const { departments, counties } = sampleUnits;
  const plain = { parent: null, contact: null, members: [] };
  const units: Omit<Unit, 'ordinal'>[] = [
    ...departments.map(({ shortName, name, kind, aliases }) => ({
      ...plain,
      name: shortName,
      kind,
      aliases: [name, ...aliases],
    })),
    ...counties.flatMap(({ name, shortName, kind, aliases, towns }) => [
      {
        ...plain,
        name,
        kind,
        aliases: [...new Set([shortName, ...aliases])].filter((one) => one !== name),
      },
      ...towns.map((town) => ({
        ...plain,
        name: town.name,
        kind: town.kind,
        aliases: [],
        parent: name,
      })),
    ]),
    {
      ...plain,
      name: allCounties,
      kind: 'group',
      aliases: ['各县（市、区）', '县（市、区）'],
      members: counties.map(({ name }) => name),
    },
  ];
  return units.map((unit, ordinal) => ({ ...unit, ordinal: ordinal + 1 }));
}
