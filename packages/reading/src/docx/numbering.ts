import { attributeOf, childOf, childrenOf, childValue, type XmlElement } from '../xml/xml-node.ts';
import { numberWords } from './number-words.ts';

/** One level of a list as `numbering.xml` defines it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as `第%1条`; `%2` stands for the number of the second level. */
  readonly text: string;
  /** True where numbers of all levels are written in digits. */
  readonly isLegal: boolean;
  /** The level (from 1) whose number makes this one start again; 0 never, null any above. */
  readonly restart: number | null;
  readonly style: string | null;
}

/** A list a paragraph may belong to: the numbers of its definition, with its own starts. */
interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

const DEEPEST_LEVEL = 8;

/** The automatic numbers of a document, counted as its paragraphs come. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** `listOfStyle` gives the list a numbering style names. */
  constructor(
    root: XmlElement | undefined,
    listOfStyle: (style: string) => string | undefined = () => undefined,
  ) {
    this.#lists = readLists(root, listOfStyle);
  }

  /** The level a paragraph style has in a list, where the list names the style. */
  levelOfStyle(list: string, style: string): number {
    const levels = this.#lists.get(list)?.levels ?? new Map<number, Level>();
    for (const [index, level] of levels) if (level.style === style) return index;
    return 0;
  }

  /** Counts one paragraph of a list; its number as printed, `''` where the list prints none. */
  next(listId: string, index: number): string {
    const list = this.#lists.get(listId);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return '';
    const counts = this.#countsOf(listId, list);
    counts[index] = (counts[index] ?? startOf(list, index) - 1) + 1;
    for (let above = 0; above < index; above += 1) counts[above] ??= startOf(list, above);
    for (let below = index + 1; below <= DEEPEST_LEVEL; below += 1) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || index < restart) counts[below] = undefined;
    }
    return print(list, level, counts);
  }

  /** Lists of one definition count on from one another, unless one says where it starts. */
  #countsOf(listId: string, list: List): (number | undefined)[] {
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    if (!this.#begun.has(listId)) {
      this.#begun.add(listId);
      for (const index of list.starts.keys()) counts[index] = undefined;
    }
    return counts;
  }
}

function startOf(list: List, index: number): number {
  return list.starts.get(index) ?? list.levels.get(index)?.start ?? 1;
}

function print(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  // The signs of bullet lists say nothing, but reports do print 一, dashes.
  if (level.format === 'bullet') return /^[—–―]+$/.test(level.text) ? level.text : '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = level.isLegal ? 'decimal' : (list.levels.get(index)?.format ?? 'decimal');
    return numberWords(format, counts[index] ?? startOf(list, index));
  });
}

function readLists(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): Map<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((node) => [
      attributeOf(node, 'abstractNumId') ?? '',
      node,
    ]),
  );
  const nums = new Map(
    childrenOf(root, 'w:num').map((node) => [attributeOf(node, 'numId') ?? '', node]),
  );
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const named = childValue(num, 'w:abstractNumId') ?? '';
    const link = childValue(definitions.get(named), 'w:numStyleLink');
    const linked = link === undefined ? undefined : nums.get(listOfStyle(link) ?? '');
    const definition =
      linked === undefined ? named : (childValue(linked, 'w:abstractNumId') ?? named);
    const levels = readLevels(definitions.get(definition));
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const index = Number(attributeOf(override, 'ilvl') ?? 0);
      const own = childOf(override, 'w:lvl');
      if (own !== undefined) levels.set(index, readLevel(own));
      const start = childValue(override, 'w:startOverride');
      if (start !== undefined) starts.set(index, wholeNumber(start, 1));
    }
    lists.set(id, { definition, levels, starts });
  }
  return lists;
}

function readLevels(definition: XmlElement | undefined): Map<number, Level> {
  return new Map(
    childrenOf(definition, 'w:lvl').map((level) => [
      wholeNumber(attributeOf(level, 'ilvl'), 0),
      readLevel(level),
    ]),
  );
}

function readLevel(level: XmlElement): Level {
  const restart = childValue(level, 'w:lvlRestart');
  const legal = childOf(level, 'w:isLgl');
  return {
    start: wholeNumber(childValue(level, 'w:start'), 1),
    format: childValue(level, 'w:numFmt') ?? 'decimal',
    text: childValue(level, 'w:lvlText') ?? '',
    isLegal: legal !== undefined && !/^(?:0|false|off)$/.test(attributeOf(legal, 'val') ?? '1'),
    restart: restart === undefined ? null : wholeNumber(restart, 0),
    style: childValue(level, 'w:pStyle') ?? null,
  };
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
