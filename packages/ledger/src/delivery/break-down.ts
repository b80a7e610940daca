import type { NewId } from '../ids.ts';
import type { Day } from '../periods/day.ts';
import { type Ruling, refuse } from '../refusal.ts';
import type { Item, ItemGoal, ItemId, Milestone, Party } from './records.ts';

/** Most parts one item is broken into, and most milestones it may have. */
export const mostParts = 100;
export const mostMilestones = 60;

/** A part as a lead names it. */
export interface PartDraft {
  readonly title: string;
  readonly unit: string;
  readonly parties: readonly Party[];
  readonly due: Day | null;
  /** Its share of the item's goals, by the goal's id. */
  readonly goals: readonly { readonly goalId: string; readonly value: ItemGoal['value'] }[];
}

/**
 * Breaks an item down into parts that units answer for. Parts are added; those there are changed by
 * changes of their own. A part is not due after the item it belongs to.
 */
export function breakDown(
  item: Item,
  held: readonly Item[],
  parts: readonly PartDraft[],
  { today, newId }: { readonly today: Day; readonly newId: NewId },
): Ruling<Item[]> {
  if (item.state === 'closed' || item.state === 'withdrawn') {
    return refuse('item-state', { code: item.code, state: item.state });
  }
  if (item.kind === 'part' && item.parentId !== null) {
    return refuse('part-of-part', { code: item.code });
  }
  if (held.length + parts.length > mostParts) return refuse('too-many-parts', { most: mostParts });
  const made: Item[] = [];
  for (const part of parts) {
    if (part.due !== null && item.due !== null && part.due > item.due) {
      return refuse('part-late', { title: part.title, due: item.due });
    }
    const goals: ItemGoal[] = [];
    for (const { goalId, value } of part.goals) {
      const goal = item.goals.find(({ id }) => id === goalId);
      if (goal === undefined) return refuse('goal-not-of-item', { code: item.code });
      goals.push({ ...goal, value, valueTo: null });
    }
    const number = held.length + made.length + 1;
    made.push({
      ...item,
      itemId: newId() as ItemId,
      version: 0,
      parentId: item.itemId,
      kind: 'part',
      code: `${item.code}/${String(number).padStart(2, '0')}`,
      position: item.position + number,
      title: part.title,
      unit: part.unit,
      parties: part.parties,
      goals,
      milestones: [],
      plans: {},
      issuedOn: item.issuedOn === null ? null : today,
      due: part.due ?? item.due,
      closedOn: null,
      note: null,
    });
  }
  return made;
}

/** Sets an item's milestones; those that were done stay done. */
export function setMilestones(item: Item, milestones: readonly Milestone[]): Ruling<Item> {
  if (milestones.length > mostMilestones) return refuse('too-many-parts', { most: mostMilestones });
  const late = milestones.find(({ due }) => item.due !== null && due > item.due);
  if (late !== undefined) return refuse('part-late', { title: late.title, due: item.due ?? '' });
  const ordered = [...milestones].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return { ...item, milestones: ordered };
}
