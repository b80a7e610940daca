import type { Body, Item } from '@jiannuo/contract';
import { addDecimals, readDecimal, subtractDecimals } from '../figures/decimal.ts';
import { type UnitNames, unitMeant } from './name-units.ts';

type Goal = Item['goals'][number];
type Milestone = Item['milestones'][number];

/** A part as a form holds it. */
export interface PartDraft {
  readonly key: number;
  readonly title: string;
  readonly unit: string;
  readonly due: string;
  /** Its share of each goal, by the goal's id; '' where it has none. */
  readonly shares: Readonly<Record<string, string>>;
}

/** What is wrong with a part. */
export type PartFault = 'title' | 'unit' | 'due' | 'share';

/** How much of a goal the parts have, and what is left. */
export interface GoalShared {
  readonly goal: Goal;
  readonly shared: string;
  readonly left: string;
}

/** Goals that can be shared out: amounts that add up. */
export const sharedGoals = ({ goals }: Item): readonly Goal[] =>
  goals.filter(({ kind }) => kind === 'cumulative');

/** How much of each amount is shared out by parts there are and parts being written. */
export function sharesOf(
  item: Item,
  held: readonly Item[],
  drafts: readonly PartDraft[],
): readonly GoalShared[] {
  return sharedGoals(item).map((goal) => {
    const given = held.flatMap(({ goals }) =>
      goals.filter(({ id }) => id === goal.id).map(({ value }) => value),
    );
    const typed = drafts.flatMap(({ shares }) => readDecimal(shares[goal.id] ?? '') ?? []);
    const shared = addDecimals([...given, ...typed]);
    return { goal, shared, left: subtractDecimals(goal.value, shared) };
  });
}

/** Whether milestones are the same, in whatever order their facts stand. */
export function sameMilestones(left: readonly Milestone[], right: readonly Milestone[]): boolean {
  const plain = (list: readonly Milestone[]) =>
    JSON.stringify(list.map(({ id, title, due, done }) => [id, title, due, done]));
  return plain(left) === plain(right);
}

/** What is wrong with a part before it is sent; nothing for one that can be. */
export function faultsOf(part: PartDraft, item: Item, units: UnitNames): readonly PartFault[] {
  const faults: PartFault[] = [];
  if (part.title.trim() === '') faults.push('title');
  if (unitMeant(part.unit, units) === null) faults.push('unit');
  if (part.due !== '' && item.due !== null && part.due > item.due) faults.push('due');
  const typed = Object.values(part.shares).filter((share) => share.trim() !== '');
  if (typed.some((share) => readDecimal(share) === null)) faults.push('share');
  return faults;
}

/** Parts and milestones as they are sent. */
export function breakDownOf(
  item: Item,
  parts: readonly PartDraft[],
  { milestones, units }: { readonly milestones: readonly Milestone[]; readonly units: UnitNames },
): Body<'breakDown'> {
  return {
    version: item.version,
    parts: parts.map((part) => ({
      title: part.title.trim(),
      unit: unitMeant(part.unit, units) ?? part.unit.trim(),
      parties: [],
      due: part.due || null,
      goals: sharedGoals(item).flatMap(({ id: goalId }) => {
        const value = readDecimal(part.shares[goalId] ?? '');
        return value === null ? [] : [{ goalId, value }];
      }),
    })),
    milestones: milestones.map(({ id, title, due, done }) => ({
      id,
      title: title.trim(),
      due,
      done,
    })),
  };
}
