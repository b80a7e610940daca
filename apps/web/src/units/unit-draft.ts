import type { Unit } from '@jiannuo/contract';
import { unitMeant } from '../dispatch/name-units.ts';
import type { UnitKind } from './unit-kinds.ts';

/** A unit as it is being written. */
export interface UnitDraft {
  readonly name: string;
  readonly kind: UnitKind;
  /** Other names, parted as offices part them. */
  readonly aliases: string;
  readonly parent: string;
  readonly person: string;
  readonly phone: string;
  readonly members: readonly string[];
}

export type DraftField = 'name' | 'aliases' | 'parent' | 'members';

/** What is wrong with a draft: beside which field, in which words. */
export interface DraftFault {
  readonly field: DraftField;
  readonly word: `fault-${
    | 'name-missing'
    | 'name-taken'
    | 'name-alias'
    | 'alias-taken'
    | 'aliases-many'
    | 'parent-unknown'
    | 'parent-circle'
    | 'members-missing'
    | 'members-self'}`;
  readonly name: string;
  /** The unit that stands in the way. */
  readonly of: string;
}

export const emptyDraft: UnitDraft = {
  name: '',
  kind: 'department',
  aliases: '',
  parent: '',
  person: '',
  phone: '',
  members: [],
};

const mostAliases = 50;
const mostOrdinal = 100_000;

export const draftOf = ({ contact, parent, aliases, ...unit }: Unit): UnitDraft => ({
  name: unit.name,
  kind: unit.kind,
  aliases: aliases.join('、'),
  parent: parent ?? '',
  person: contact?.person ?? '',
  phone: contact?.phone ?? '',
  members: unit.members,
});

/** Other names out of one line; marks within brackets part none, as in 各县（市、区）. */
export function aliasesIn(typed: string): string[] {
  const names = typed.match(/(?:[（(][^）)]*[）)]|[^、，,；;\n])+/g) ?? [];
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** The unit a draft makes; one that is there keeps its place in lists, a new one comes last. */
export function unitOf(draft: UnitDraft, units: readonly Unit[]): Unit {
  const name = draft.name.trim();
  const held = units.find((unit) => unit.name === name);
  const last = Math.max(0, ...units.map(({ ordinal }) => ordinal));
  const [person, phone] = [draft.person.trim(), draft.phone.trim()];
  return {
    name,
    kind: draft.kind,
    aliases: aliasesIn(draft.aliases).filter((alias) => alias !== name),
    parent: unitMeant(draft.parent, units),
    ordinal: held?.ordinal ?? Math.min(last + 1, mostOrdinal),
    contact: person === '' && phone === '' ? null : { person, phone },
    members: draft.kind === 'group' ? [...draft.members] : [],
  };
}

/** Everything that is wrong with a draft; `isNew` where it adds a unit. */
export function draftFaults(
  draft: UnitDraft,
  units: readonly Unit[],
  isNew: boolean,
): readonly DraftFault[] {
  const name = draft.name.trim();
  const others = units.filter((unit) => isNew || unit.name !== name);
  const faults: DraftFault[] = [];
  const tell = (field: DraftField, word: DraftFault['word'], told = '', of = '') =>
    faults.push({ field, word, name: told, of });

  const namesake = others.find((unit) => unit.name === name);
  const alias = others.find(({ aliases }) => aliases.includes(name));
  if (name === '') tell('name', 'fault-name-missing');
  else if (namesake) tell('name', 'fault-name-taken', name);
  else if (alias && isNew) tell('name', 'fault-name-alias', name, alias.name);

  const aliases = aliasesIn(draft.aliases);
  if (aliases.length > mostAliases) tell('aliases', 'fault-aliases-many');
  const before = new Set(units.find((unit) => !isNew && unit.name === name)?.aliases);
  for (const one of aliases) {
    // What reports brought in stays as it is until somebody changes it.
    if (before.has(one)) continue;
    const holder = others.find((unit) => unit.name === one || unit.aliases.includes(one));
    if (holder) tell('aliases', 'fault-alias-taken', one, holder.name);
  }

  const parent = unitMeant(draft.parent, units);
  if (draft.parent.trim() !== '' && parent === null) {
    tell('parent', 'fault-parent-unknown', draft.parent.trim());
  }
  if (parent !== null && isBelow(parent, name, units)) {
    tell('parent', 'fault-parent-circle', parent);
  }
  if (draft.kind === 'group') {
    if (draft.members.length === 0) tell('members', 'fault-members-missing');
    if (draft.members.includes(name)) tell('members', 'fault-members-self');
  }
  return faults;
}

/** Whether a unit is another one, or stands below it. */
function isBelow(name: string, above: string, units: readonly Unit[]): boolean {
  const parents = new Map(units.map((unit) => [unit.name, unit.parent]));
  const seen = new Set<string>();
  for (let at: string | null = name; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** Whether two drafts say the same. */
export const saysSame = (a: UnitDraft, b: UnitDraft): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
