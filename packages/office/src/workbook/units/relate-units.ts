import { type FaultDetails, fault, type WorkbookFault } from '../fault.ts';
import { addressOf } from '../format/cell-address.ts';
import { mostFaults } from '../limits.ts';
import { plainWords } from '../plain-words.ts';
import { circlesOf, wayAround } from './find-circles.ts';
import type { UnitTable } from './find-unit-table.ts';
import type { UnitLine } from './read-unit-lines.ts';
import type { UnitColumn } from './unit-columns.ts';
import type { UnitRow } from './unit-row.ts';

export interface UnitsRelated {
  readonly units: readonly UnitRow[];
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/**
 * Looks up the units that lines name, by name or alias, and checks what only the whole list can tell:
 * names taken twice, unknown units, units that stand above themselves, members of what is no group.
 */
export function relateUnits(table: UnitTable, lines: readonly UnitLine[]): UnitsRelated {
  const relater = new Relater(table, lines);
  relater.checkNames();
  relater.checkTree();
  return { units: relater.units(), faults: relater.faults, warnings: relater.warnings };
}

class Relater {
  readonly faults: WorkbookFault[] = [];
  readonly warnings: WorkbookFault[] = [];
  readonly #table: UnitTable;
  readonly #lines: readonly UnitLine[];
  /** Lines by their names, and by aliases no other line has. */
  readonly #known = new Map<string, UnitLine>();

  constructor(table: UnitTable, lines: readonly UnitLine[]) {
    this.#table = table;
    this.#lines = lines;
  }

  checkNames(): void {
    for (const line of this.#lines) {
      const first = this.#known.get(plainWords(line.name));
      if (first === undefined) this.#known.set(plainWords(line.name), line);
      else this.#fault('unit-twice', line, 'name', { name: line.name, first: first.line });
    }
    for (const line of this.#lines) for (const alias of line.aliases) this.#take(alias, line);
  }

  checkTree(): void {
    const circles = circlesOf(this.#lines, (line) => this.#above(line));
    for (const line of this.#lines) {
      if (line.parent === null) continue;
      const circle = circles.get(line);
      if (this.#above(line) === undefined) {
        this.#fault('unit-parent-unknown', line, 'parent', { parent: line.parent });
      } else if (circle !== undefined) {
        this.#fault('unit-parent-circle', line, 'parent', { circle: wayAround(circle, line) });
      }
    }
  }

  units(): UnitRow[] {
    return this.#lines.map((unit) => {
      const { line: _, ...row } = unit;
      const parent = this.#above(unit)?.name ?? unit.parent;
      return { ...row, parent, members: this.#membersOf(unit) };
    });
  }

  #membersOf(unit: UnitLine): string[] {
    if (unit.kind !== 'group') {
      if (unit.members.length > 0) this.#fault('unit-members-of-no-group', unit, 'members');
      return [];
    }
    if (unit.members.length === 0) {
      this.warnings.push(
        fault('unit-group-empty', this.#place(unit, 'members'), { name: unit.name }),
      );
    }
    const names = unit.members.flatMap((member) => {
      const found = this.#find(member);
      if (found === undefined) this.#fault('unit-member-unknown', unit, 'members', { member });
      else if (found.kind === 'group')
        this.#fault('unit-member-is-group', unit, 'members', { member });
      return found === undefined ? [] : [found.name];
    });
    return [...new Set(names)];
  }

  #take(alias: string, line: UnitLine): void {
    const other = this.#find(alias);
    if (other === undefined) this.#known.set(plainWords(alias), line);
    else if (other !== line) {
      const column = this.#table.cells.text(line.line, this.#table.columns.get('shortName') ?? 0);
      const key = plainWords(column) === plainWords(alias) ? 'shortName' : 'aliases';
      this.#fault('unit-alias-taken', line, key, { alias, other: other.name, first: other.line });
    }
  }

  #above(line: UnitLine): UnitLine | undefined {
    return line.parent === null ? undefined : this.#find(line.parent);
  }

  #find(name: string): UnitLine | undefined {
    return this.#known.get(plainWords(name));
  }

  #fault(
    code: WorkbookFault['code'],
    unit: UnitLine,
    key: UnitColumn,
    details: FaultDetails = {},
  ): void {
    if (this.faults.length >= mostFaults) return;
    this.faults.push(fault(code, this.#place(unit, key), details));
  }

  #place(unit: UnitLine, key: UnitColumn) {
    const { cells, columns } = this.#table;
    const cell = addressOf(unit.line, columns.get(key) ?? columns.get('name') ?? 1);
    return { sheet: cells.sheet.name, cell, line: unit.line };
  }
}
