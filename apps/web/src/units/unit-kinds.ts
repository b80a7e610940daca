import type { Unit } from '@jiannuo/contract';

export type UnitKind = Unit['kind'];

/** The kinds in the order of lists, gathered as offices count them. */
export const sections = {
  department: ['department'],
  party: ['party'],
  mass: ['mass'],
  institution: ['institution'],
  central: ['central'],
  enterprise: ['enterprise'],
  zone: ['zone'],
  counties: ['district', 'city', 'county'],
  towns: ['street', 'town', 'township'],
  groups: ['group'],
} as const satisfies Readonly<Record<string, readonly UnitKind[]>>;

export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly SectionName[];
export const kinds: readonly UnitKind[] = sectionNames.flatMap((name) => [...sections[name]]);

/** The words of a section: its own where it gathers several kinds, else those of its kind. */
export const sectionWord = {
  department: 'kind-department',
  party: 'kind-party',
  mass: 'kind-mass',
  institution: 'kind-institution',
  central: 'kind-central',
  enterprise: 'kind-enterprise',
  zone: 'kind-zone',
  counties: 'section-counties',
  towns: 'section-towns',
  groups: 'kind-group',
} as const satisfies Readonly<Record<SectionName, string>>;

/** The section a kind belongs to. */
export function sectionOf(kind: UnitKind): SectionName {
  const found = sectionNames.find((name) => (sections[name] as readonly UnitKind[]).includes(kind));
  return found ?? 'department';
}

/** How many units each section has, those without any left out. */
export function countSections(
  units: readonly Pick<Unit, 'kind'>[],
): readonly { readonly name: SectionName; readonly count: number }[] {
  return sectionNames
    .map((name) => ({ name, count: units.filter(({ kind }) => sectionOf(kind) === name).length }))
    .filter(({ count }) => count > 0);
}
