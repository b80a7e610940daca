import type { Level } from '../extraction.ts';
import { checkDuties, type DutiesFault } from './check-duties.ts';
import { DUTY_WEIGHTS, type DutiesData, LEVELS, type UnitDuties } from './duties-data.ts';
import type { DutyWeight } from './lexicon/duty.ts';
import { unitNames } from './lexicon/unit-names.ts';

/** What a line of an office's own lexicon says; names may be given for one level, words have a weight. */
export type DutyLineKind =
  | 'name'
  | `name-${Level}`
  | 'aliases'
  | `${DutyWeight}`
  | 'remove'
  | 'neutral';

/** One line of an office's own duties lexicon, as people edit it. */
export interface DutyLine {
  /** The id of a built-in unit, or the name of a unit of the office's own; '' for `neutral`. */
  readonly unit: string;
  readonly kind: DutyLineKind;
  /** One name, or any number of words. */
  readonly words: readonly string[];
}

/** A fault and the line it is in, counted from 0; null where it is in none alone. */
export interface DutyLineFault extends DutiesFault {
  readonly line: number | null;
}

/** The lexicon that lines say, or what is wrong with them. */
export type ReadDutyLines =
  | { readonly duties: DutiesData; readonly faults?: never }
  | { readonly faults: readonly DutyLineFault[]; readonly duties?: never };

/** The lines of a lexicon, unit by unit. Read back, they give a lexicon that says the same. */
export function dutyLines({ units = [], neutral = [] }: DutiesData): DutyLine[] {
  const lines = units.flatMap(linesOfUnit);
  return neutral.length === 0 ? lines : [...lines, { unit: '', kind: 'neutral', words: neutral }];
}

function linesOfUnit(own: UnitDuties): DutyLine[] {
  const unit = own.unit ?? own.name ?? '';
  const line = (kind: DutyLineKind, words: readonly string[] | undefined): DutyLine[] =>
    words === undefined || words.length === 0 ? [] : [{ unit, kind, words }];
  const name = own.name === undefined ? undefined : [own.name];
  const lines = [
    ...(own.unit === undefined ? [] : line('name', name)),
    ...LEVELS.flatMap((level) => {
      const given = own.names?.[level];
      return given === undefined ? [] : line(`name-${level}`, [given]);
    }),
    ...line('aliases', own.aliases),
    ...DUTY_WEIGHTS.flatMap((weight) => line(`${weight}`, own.words?.[weight])),
    ...line('remove', own.remove),
  ];
  // A unit of the office's own that has nothing yet is still a unit.
  return lines.length === 0 ? line('name', name) : lines;
}

/** Reads lines into the data `extract` takes; every fault of {@link checkDuties} is told at its line. */
export function readDutyLines(lines: readonly DutyLine[]): ReadDutyLines {
  const drafts = new Map<string, Draft>();
  const neutral: string[] = [];
  const places = new Map<string, number>();
  for (const [index, { unit, kind, words }] of lines.entries()) {
    if (kind === 'neutral') {
      neutral.push(...words);
      places.set('neutral', index);
      continue;
    }
    const known = drafts.get(unit);
    const draft = known ?? newDraft(unit, drafts.size);
    if (known === undefined) {
      drafts.set(unit, draft);
      for (const field of ['', '.unit', '.name']) places.set(`${draft.at}${field}`, index);
    }
    places.set(`${draft.at}${say(draft, kind, words)}`, index);
  }
  const value: DutiesData = {
    ...(drafts.size === 0 ? {} : { units: [...drafts.values()].map(unitOf) }),
    ...(neutral.length === 0 ? {} : { neutral }),
  };
  const { duties, faults } = checkDuties(value);
  if (duties !== undefined) return { duties };
  return { faults: faults.map((fault) => atLine(fault, places.get(fault.at) ?? null)) };
}

/** A line needs no other name of its place. */
function atLine({ at, zh, en }: DutiesFault, line: number | null): DutyLineFault {
  if (line === null || at === '') return { at, zh, en, line };
  return { at, line, zh: zh.slice(at.length + 1), en: en.slice(at.length + 2) };
}

interface Draft {
  /** Its place in the data, as faults name it. */
  readonly at: string;
  readonly unit: string;
  readonly isBuiltIn: boolean;
  name: string | undefined;
  readonly names: Partial<Record<Level, string>>;
  readonly aliases: string[];
  readonly words: Partial<Record<DutyWeight, string[]>>;
  readonly remove: string[];
}

function newDraft(unit: string, index: number): Draft {
  const isBuiltIn = Object.hasOwn(unitNames, unit);
  const name = isBuiltIn ? undefined : unit;
  return {
    at: `units[${index}]`,
    unit,
    isBuiltIn,
    name,
    names: {},
    aliases: [],
    words: {},
    remove: [],
  };
}

/** Adds what a line says; returns the field it went to, as faults name it. */
function say(
  draft: Draft,
  kind: Exclude<DutyLineKind, 'neutral'>,
  words: readonly string[],
): string {
  const level = LEVELS.find((one) => kind === `name-${one}`);
  const weight = DUTY_WEIGHTS.find((one) => kind === `${one}`);
  if (level !== undefined) {
    draft.names[level] = words.join('、');
    return `.names.${level}`;
  }
  if (weight !== undefined) {
    const list = draft.words[weight] ?? [];
    draft.words[weight] = [...list, ...words];
    return `.words.${weight}`;
  }
  if (kind === 'name') {
    // A unit of the office's own is called what it is named by.
    if (draft.isBuiltIn) draft.name = words.join('、');
    return '.name';
  }
  draft[kind === 'remove' ? 'remove' : 'aliases'].push(...words);
  return kind === 'remove' ? '.remove' : '.aliases';
}

function unitOf({ unit, isBuiltIn, name, names, aliases, words, remove }: Draft): UnitDuties {
  return {
    ...(isBuiltIn ? { unit } : {}),
    ...(name === undefined ? {} : { name }),
    ...(Object.keys(names).length === 0 ? {} : { names }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(Object.keys(words).length === 0 ? {} : { words }),
    ...(remove.length === 0 ? {} : { remove }),
  };
}
