import type { Commitment, Target } from '../commitment.ts';
import type { NewId } from '../ids.ts';
import { guessGoal } from '../plans/guess-goal.ts';
import type { DispatchId, Item, ItemGoal, ItemId, RhythmName } from './records.ts';

/** A unit as far as breaking down looks at it. */
export interface UnitPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly parent: string | null;
  readonly members: readonly string[];
}

/** What a draft of the year's work is made from. */
export interface Drafting {
  readonly dispatchId: DispatchId;
  readonly units: readonly UnitPlace[];
  /** Last day of the plan year: due where the report names no day. */
  readonly yearEnd: string;
  readonly rhythm: RhythmName;
  readonly newId: NewId;
}

/** A row of the ledger and where it stands. */
export interface RowToDraft {
  readonly row: Commitment;
  readonly position: number;
  readonly sectionTitle: string;
}

const countyKinds = new Set(['county', 'district', 'city']);
const townKinds = new Set(['town', 'township', 'street']);

/**
 * The items of a row: the whole of it, and where the report asks the same of each county or town
 * (各县（市、区）), one child for each of them with its own goal.
 */
export function itemsOf({ row, position, sectionTitle }: RowToDraft, drafting: Drafting): Item[] {
  const { newId } = drafting;
  const named = new Map(
    drafting.units.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [one, name])),
  );
  const charged = (role: 'lead' | 'joint') =>
    row.assignments.filter((one) => one.role === role).map(({ unit }) => named.get(unit) ?? unit);
  const [lead] = charged('lead');
  const joint = [...new Set(charged('joint'))].filter((unit) => unit !== lead);
  const each = unitsOfEach(row.per ?? groupLeading(lead, drafting.units), drafting.units);
  const isShared = (target: Target) => each.length > 0 && target.per !== null;
  const whole: Item = {
    itemId: newId() as ItemId,
    version: 0,
    commitmentId: row.id,
    reportId: row.reportId,
    dispatchId: drafting.dispatchId,
    parentId: null,
    kind: 'whole',
    code: row.code,
    position: position * 1000,
    title: row.quote,
    sectionTitle,
    unit: lead ?? '',
    parties: joint.map((unit) => ({ unit, role: 'joint' })),
    goals: row.targets.filter((target) => !isShared(target)).map(itemGoalOf),
    milestones: [],
    plans: {},
    due: row.deadline.date ?? drafting.yearEnd,
    rhythm: drafting.rhythm,
    state: 'draft',
    issuedOn: null,
    closedOn: null,
    note: row.note,
  };
  const shared = row.targets.filter(isShared);
  return [
    whole,
    ...each.map(
      (unit, index): Item => ({
        ...whole,
        itemId: newId() as ItemId,
        parentId: whole.itemId,
        kind: 'county',
        code: `${row.code}/${String(index + 1).padStart(2, '0')}`,
        position: whole.position + index + 1,
        unit,
        parties: [],
        goals: shared.map(itemGoalOf),
        note: null,
      }),
    ),
  ];
}

/** The group that answers for a row (各县（市、区）政府): then each of its members does. */
function groupLeading(lead: string | undefined, units: readonly UnitPlace[]): string | null {
  return units.find(({ name, members }) => name === lead && members.length > 0)?.name ?? null;
}

/** The units that "each county" or "each town" stands for; none where the row asks no such thing. */
function unitsOfEach(per: string | null, units: readonly UnitPlace[]): string[] {
  if (per === null) return [];
  const group = units.find(({ name, members }) => name === per && members.length > 0);
  if (group !== undefined) return [...group.members];
  const kinds = /镇|乡|街道/.test(per) ? townKinds : /县|区|市/.test(per) ? countyKinds : null;
  if (kinds === null) return [];
  return units.filter(({ kind }) => kinds.has(kind)).map(({ name }) => name);
}

/** The goal a number of the report sets; a person may say otherwise. */
function itemGoalOf(target: Target): ItemGoal {
  const { id, measure, comparator, value, valueTo, unit } = target;
  return {
    id,
    targetId: id,
    measure,
    comparator,
    value,
    valueTo,
    unit,
    ...guessGoal(target),
    base: null,
  };
}
