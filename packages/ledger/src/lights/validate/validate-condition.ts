import { orderOf } from '../../decimal/order.ts';
import type { Bounds } from '../bounds.ts';
import type { Condition } from '../condition.ts';
import { type Faults, type Fields, join } from './faults.ts';
import { lights, reportingStates } from './names.ts';

/** How deep groups may stand in each other. */
const deepest = 3;

type Check = (faults: Faults, at: string, value: unknown) => void;

/** What each kind has besides its kind, and how it is checked. */
const kinds: Readonly<Record<Condition['kind'], Readonly<Record<string, Check>>>> = {
  all: {},
  any: {},
  behind: { points: bounds },
  gap: { points: bounds },
  ratio: { percent: bounds },
  share: { percent: bounds },
  planned: { percent: bounds },
  due: { of: among(['row', 'milestone']), days: wholeBounds },
  overdue: {
    of: among(['row', 'milestone']),
    unit: among(['day', 'month']),
    by: wholeBounds,
  },
  consecutive: { lights: some(lights), before: whole(1, 36) },
  rank: { last: whole(1, 1000) },
  done: { when: among(['ever', 'early', 'late']) },
  reporting: { states: some(reportingStates) },
  'made-good': { was: some(lights) },
  met: {},
  ended: {},
  'no-figure': {},
  'no-plan': {},
  manual: {},
  otherwise: {},
};

/** Checks the condition of a rule, whatever it is. */
export function validateCondition(faults: Faults, at: string, value: unknown, depth = 1): void {
  const kind = kindOf(value);
  if (kind === null) {
    faults.add(join(at, 'kind'), '不认识的条件', 'is not a known condition');
  } else if (kind === 'all' || kind === 'any') {
    checkGroup(faults, at, value, depth);
  } else {
    const checks = kinds[kind];
    const fields = faults.object(at, value, ['kind', ...Object.keys(checks)]) ?? {};
    for (const [name, check] of Object.entries(checks)) check(faults, join(at, name), fields[name]);
  }
}

function checkGroup(faults: Faults, at: string, value: unknown, depth: number): void {
  if (depth > deepest) {
    faults.add(at, `条件最多嵌套${deepest}层`, `conditions may stand ${deepest} deep`);
    return;
  }
  const group = faults.object(at, value, ['kind', 'of']) ?? {};
  for (const [index, one] of faults.array(join(at, 'of'), group['of'], 1, 8).entries()) {
    const place = `${join(at, 'of')}[${index}]`;
    if (kindOf(one) === 'otherwise') {
      faults.add(place, '“其他情形”不得与其他条件并列', 'otherwise stands alone');
    }
    validateCondition(faults, place, one, depth + 1);
  }
}

function kindOf(value: unknown): Condition['kind'] | null {
  if (typeof value !== 'object' || value === null) return null;
  const kind = (value as Fields)['kind'];
  return typeof kind === 'string' && Object.hasOwn(kinds, kind)
    ? (kind as Condition['kind'])
    : null;
}

function bounds(faults: Faults, at: string, value: unknown): void {
  const range = faults.object(at, value, ['from', 'to', 'fromOpen', 'toOpen']);
  if (range === null) return;
  const before = faults.list.length;
  for (const end of ['from', 'to']) {
    if (range[end] !== undefined) faults.decimal(join(at, end), range[end]);
    const open = range[`${end}Open`];
    if (open === undefined) continue;
    const isUsed = typeof open === 'boolean' && range[end] !== undefined;
    if (!isUsed)
      faults.add(
        join(at, `${end}Open`),
        '须为真假值，且该端有数',
        'must be true or false, beside its end',
      );
  }
  if (range['from'] === undefined && range['to'] === undefined) {
    faults.add(at, '至少写明一端', 'needs at least one end');
  }
  if (faults.list.length === before && isVoid(range as Bounds)) {
    faults.add(at, '起点须小于终点', 'must not be empty');
  }
}

function isVoid({ from, to, fromOpen, toOpen }: Bounds): boolean {
  if (from === undefined || to === undefined) return false;
  const order = orderOf(from, to);
  return order > 0 || (order === 0 && (fromOpen === true || toOpen === true));
}

function wholeBounds(faults: Faults, at: string, value: unknown): void {
  bounds(faults, at, value);
  const { from, to } = (value ?? {}) as Partial<Record<'from' | 'to', unknown>>;
  for (const end of [from, to]) {
    if (end === undefined || (typeof end === 'string' && /^\d{1,4}$/.test(end))) continue;
    faults.add(at, '须为0至9999的整数', 'must be whole numbers from 0 to 9999');
  }
}

function among(allowed: readonly string[]): Check {
  return (faults, at, value) => faults.oneOf(at, value, allowed);
}

function some(allowed: readonly string[]): Check {
  return (faults, at, value) => faults.someOf(at, value, allowed);
}

function whole(least: number, most: number): Check {
  return (faults, at, value) => faults.whole(at, value, least, most);
}
