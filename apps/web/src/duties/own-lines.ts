import type { Duties, DutyLine } from '@jiannuo/contract';

/** A line of the office's own lexicon as a form holds it. */
export interface OwnLine {
  /** Tells lines apart while they are edited. */
  readonly key: number;
  /** What the lexicon calls the unit; '' until it is told from what is typed. */
  readonly id: string;
  /** The unit as people know it. */
  readonly unit: string;
  readonly kind: DutyLine['kind'];
  /** Parted by 、. */
  readonly words: string;
}

type Units = Duties['units'];

/** The kinds of line in the order a person is offered them. */
export const lineKinds = [
  '10',
  '5',
  '3',
  '1',
  'aliases',
  'name',
  'remove',
  'neutral',
  'name-nation',
  'name-province',
  'name-city',
  'name-county',
  'name-town',
] as const satisfies readonly DutyLine['kind'][];

let lastKey = 0;

/** A line as a form holds it. */
export function toOwnLine(line: DutyLine, units: Units): OwnLine {
  lastKey += 1;
  const unit = units.find(({ id }) => id === line.unit)?.name ?? line.unit;
  return { key: lastKey, id: line.unit, unit, kind: line.kind, words: line.words.join('、') };
}

/** A line to be filled in, on a built-in unit or on none yet. */
export const emptyLine = (unit: string, units: Units): OwnLine =>
  toOwnLine({ unit, kind: '10', words: [] }, units);

/** The line with another unit typed: a built-in one where its name or another name of it was meant. */
export function withUnit(line: OwnLine, typed: string, units: Units): OwnLine {
  const name = typed.trim();
  const found =
    units.find((unit) => unit.name === name) ?? units.find(({ aliases }) => aliases.includes(name));
  return { ...line, unit: typed, id: found?.id ?? name };
}

/** A line as it is sent. */
export function toDutyLine({ id, kind, words }: OwnLine): DutyLine {
  const isName = kind === 'name' || kind.startsWith('name-');
  const parts = isName ? [words] : words.split(/[、，,；;\s]+/);
  return {
    unit: kind === 'neutral' ? '' : id,
    kind,
    words: parts.map((word) => word.trim()).filter(Boolean),
  };
}

/** True for a line nobody has written anything in. */
export const isBlank = ({ unit, words }: OwnLine): boolean => `${unit}${words}`.trim() === '';

/** True when lines say what is saved already. */
export function saysSame(lines: readonly OwnLine[], saved: readonly DutyLine[]): boolean {
  return JSON.stringify(lines.map(toDutyLine)) === JSON.stringify(saved);
}
