import type { UnitKind } from './unit-kinds.ts';

/** A unit as a list of units says it. */
export interface UnitRow {
  /** Unlike every other name and alias of the list, spaces and full-width letters aside. */
  readonly name: string;
  readonly kind: UnitKind;
  /** Other names, the short one first; none holds 、 ， ； or a line end outside brackets. */
  readonly aliases: readonly string[];
  /** Name of the unit above; null at the top. */
  readonly parent: string | null;
  /** Where it stands among the others, from 0 up; equal ones keep their order. */
  readonly ordinal: number;
  readonly contact: UnitContact | null;
  /** Names of the units of a group, such as 各县（市、区）; empty for all other kinds. */
  readonly members: readonly string[];
}

/** Whom to call; either may be empty, not both. */
export interface UnitContact {
  readonly person: string;
  readonly phone: string;
}
