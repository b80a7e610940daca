import type { Bounds } from '../../bounds.ts';
import type { Leaf, OverdueCondition } from '../../condition.ts';
import type { RuleSetting } from '../phrases.ts';
import { isAnyDay, type Side, sideOf } from '../side.ts';
import { anyOf, dueName, lengthNames, pointsOf, reportingNames } from './words.ts';

/** What a rule asks, in English. */
export function rule(leaf: Leaf, { unit, length }: RuleSetting): string {
  switch (leaf.kind) {
    case 'behind':
      return sided(leaf.points, progressWords, 'points');
    case 'gap':
      return sided(leaf.points, gapWords, pointsOf(unit));
    case 'ratio':
      return `${range(leaf.percent, '%')} of plan`;
    case 'share':
      return `${range(leaf.percent, '%')} of the goal done`;
    case 'planned':
      return `${range(leaf.percent, '%')} of the goal planned`;
    case 'due':
      return `${dueName(leaf.of)} due in ${range(leaf.days, ' days')}`;
    case 'overdue':
      return overdueRule(leaf);
    case 'consecutive':
      return `${leaf.before + 1} ${lengthNames[length]}s running (${anyOf(leaf.lights)} before)`;
    case 'rank':
      return `in the last ${leaf.last} places`;
    case 'done':
      return { ever: 'done', early: 'done early', late: 'done late' }[leaf.when];
    case 'reporting':
      return `report ${leaf.states.map((state) => reportingNames[state]).join(' or ')}`;
    case 'made-good':
      return `${anyOf(leaf.was)} before`;
    case 'met':
      return 'goal met';
    case 'ended':
      return 'time over';
    case 'no-figure':
      return 'no figure';
    case 'no-plan':
      return 'nothing to compare with yet';
    case 'manual':
      return 'what a person set stands';
    case 'otherwise':
      return 'everything else';
  }
}

function overdueRule({ of, unit, by }: OverdueCondition): string {
  const words = `${dueName(of)} overdue`;
  const isAny = unit === 'day' && isAnyDay(by);
  return isAny ? words : `${words} by ${range(by, ` ${unit}s`)}`;
}

type SideWords = Readonly<Record<Side['of'], string>>;

const progressWords: SideWords = {
  'any-lag': 'behind plan',
  none: 'on plan',
  'any-lead': 'ahead',
  lag: 'behind',
  lead: 'ahead',
};

const gapWords: SideWords = {
  'any-lag': 'goal of the period missed',
  none: 'goal of the period reached',
  'any-lead': 'beyond the goal of the period',
  lag: 'from the goal of the period',
  lead: 'beyond the goal of the period',
};

function sided(bounds: Bounds, words: SideWords, unit: string): string {
  const side = sideOf(bounds);
  return ('by' in side ? `${range(side.by, ` ${unit}`)} ` : '') + words[side.of];
}

function range({ from, to, fromOpen, toOpen }: Bounds, unit: string): string {
  if (from === undefined && to === undefined) return 'any number of';
  if (to === undefined) return `${fromOpen === true ? 'over' : 'at least'} ${from}${unit}`;
  if (from === undefined) return `${toOpen === true ? 'under' : 'at most'} ${to}${unit}`;
  if (from === to) return `${from}${unit}`;
  const open = [fromOpen === true ? from : '', toOpen === true ? to : ''].filter(
    (end) => end !== '',
  );
  return `${from}–${to}${unit}${open.length === 0 ? '' : ` (without ${open.join(' and ')})`}`;
}
