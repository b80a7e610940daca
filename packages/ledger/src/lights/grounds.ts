import type { Decimal } from '@jiannuo/extraction';
import { type Bounds, marginIn } from './bounds.ts';
import { compile, daysOverdue, daysToDue } from './compile.ts';
import { type Condition, type DueOf, isGroup, type Leaf } from './condition.ts';
import type { Facts } from './facts.ts';
import type { Ground, InputName, ReceiptInputs } from './receipt.ts';

/** The conditions that made a rule hold: every one of `all`, the first of `any`. */
export function groundsOf(condition: Condition, facts: Facts): Ground[] {
  if (!isGroup(condition)) return [groundOf(condition, facts)];
  if (condition.kind === 'all') return condition.of.flatMap((one) => groundsOf(one, facts));
  const first = condition.of.find((one) => compile(one)(facts));
  return first === undefined ? [] : groundsOf(first, facts);
}

function groundOf(condition: Leaf, facts: Facts): Ground {
  switch (condition.kind) {
    case 'behind':
      return measured(condition, facts.behind, condition.points);
    case 'gap':
      return measured(condition, facts.gap, condition.points);
    case 'ratio':
      return measured(condition, facts.ratio, condition.percent);
    case 'share':
      return measured(condition, facts.doneShare, condition.percent);
    case 'planned':
      return measured(condition, facts.plannedShare, condition.percent);
    case 'due':
      return measured(condition, daysToDue(condition, facts), condition.days);
    case 'overdue': {
      const days = daysOverdue(condition, facts);
      return measured(condition, days, condition.unit === 'day' ? condition.by : {});
    }
    case 'consecutive': {
      const periods = String(condition.before + 1) as Decimal;
      return { condition, measured: periods, margin: null };
    }
    case 'rank': {
      const { place, of } = facts.inputs.rank ?? { place: 0, of: 0 };
      const inside = String(place - (of - condition.last + 1)) as Decimal;
      return { condition, measured: String(place) as Decimal, margin: inside };
    }
    case 'done':
    case 'reporting':
    case 'made-good':
    case 'met':
    case 'ended':
    case 'no-figure':
    case 'no-plan':
    case 'manual':
    case 'otherwise':
      return { condition, measured: null, margin: null };
  }
}

function measured(condition: Leaf, value: Decimal | null, bounds: Bounds): Ground {
  return { condition, measured: value, margin: value === null ? null : marginIn(bounds, value) };
}

type Inputs = Partial<Record<InputName, string | null | undefined>>;

/** The inputs that some conditions looked at, by name; what is not known is left out. */
export function inputsOf(grounds: readonly Ground[], facts: Facts): ReceiptInputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const { condition } of grounds) {
    const found = looked(condition, facts);
    for (const name of Object.keys(found) as InputName[]) {
      const value = found[name];
      if (value !== null && value !== undefined) inputs[name] = value;
    }
  }
  return inputs;
}

function looked(condition: Leaf, facts: Facts): Inputs {
  const { reporting, rank, firstLight, manual } = facts.inputs;
  switch (condition.kind) {
    case 'behind':
    case 'ratio':
    case 'share':
    case 'planned':
    case 'gap':
      return { ...goalInputs(facts), ...plannedInputs(facts), ...actualInputs(facts) };
    case 'met':
      return { ...goalInputs(facts), ...actualInputs(facts) };
    case 'no-plan':
      return { ...goalInputs(facts), plan: facts.inputs.plan?.shape };
    case 'ended':
      return { due: facts.due('row'), ...goalInputs(facts), ...actualInputs(facts) };
    case 'done':
      return { doneOn: facts.doneOn, due: facts.due('row') };
    case 'due':
    case 'overdue':
      return dueInputs(condition.of, facts);
    case 'consecutive':
      return { pastLights: pastLights(facts) };
    case 'rank':
      return { rankPlace: rank?.place.toString(), rankOf: rank?.of.toString() };
    case 'reporting':
      return { reporting };
    case 'made-good':
      return { firstLight };
    case 'manual':
      return { manualBy: manual?.by, manualReason: manual?.reason };
    case 'no-figure':
    case 'otherwise':
      return {};
  }
}

function goalInputs({ inputs: { goal } }: Facts): Inputs {
  if (goal === undefined || goal === null) return {};
  const { value, valueTo, comparator, direction, unit, base } = goal;
  return { goal: value, goalTo: valueTo, comparator, direction, unit, base };
}

function plannedInputs(facts: Facts): Inputs {
  const { plannedValue, plannedShare } = facts;
  return { plan: facts.inputs.plan?.shape ?? 'even', plannedValue, plannedShare };
}

function actualInputs(facts: Facts): Inputs {
  return { actual: facts.figure?.value, doneShare: facts.doneShare };
}

function dueInputs(of: DueOf, facts: Facts): Inputs {
  return { due: facts.due(of), ...(of === 'milestone' && { milestone: facts.milestone?.name }) };
}

function pastLights({ inputs: { pastLights: past = [] } }: Facts): string {
  const inOrder = past.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return inOrder.map(({ period, light }) => `${period} ${light}`).join(', ');
}
