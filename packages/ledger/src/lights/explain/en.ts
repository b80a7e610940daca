import type { Comparator, Decimal } from '@jiannuo/extraction';
import { negated, ZERO } from '../../decimal/arithmetic.ts';
import { orderOf } from '../../decimal/order.ts';
import type { Light } from '../../light.ts';
import { daysBetween } from '../../periods/day.ts';
import { type PeriodLength, periodParts } from '../../periods/period.ts';
import { printDay, printPeriod } from '../../periods/print-period.ts';
import type { ReportingState } from '../../periods/reporting-state.ts';
import { type Bounds, mirrored } from '../bounds.ts';
import type { DueOf, Leaf, OverdueCondition } from '../condition.ts';
import type { Ground, Receipt, ReceiptInputs } from '../receipt.ts';
import { lightNames, type Phrases, type RuleSetting } from './phrases.ts';

const reportingNames: Readonly<Record<ReportingState, string>> = {
  'not-due': 'not due',
  due: 'due',
  late: 'overdue',
  'on-time': 'in time',
  'reported-late': 'late',
  empty: 'empty',
};

const lengthNames: Readonly<Record<PeriodLength, string>> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

/** Plain English. */
export const en: Phrases = {
  fact,
  rule,
  joined: (conditions, kind) => conditions.join(kind === 'all' ? ' and ' : ' or '),
  sentence,
  line: (words, { light, label }) => {
    const named = label === undefined ? '' : ` (${label.en})`;
    return `${words}: ${lightNames[light].en}${named}`;
  },
};

function sentence(facts: readonly string[], words: string, receipt: Receipt): string {
  const { light, label, amended, waiver } = receipt;
  const named = label === undefined ? '' : ` (${label.en})`;
  const parts = [`${facts.join(', ')}: ${name(light)}${named} by the rule “${words}”`];
  if (amended !== undefined && amended.shown !== light) {
    parts.push(
      `first ${name(amended.first)}, and ${name(amended.shown)} now that it was made good`,
    );
  }
  if (waiver !== undefined) {
    const until = printDay(waiver.until, 'en');
    parts.push(`waived until ${until} for “${waiver.reason}” and shown as ${name(waiver.shown)}`);
  }
  return `${parts.join('; ')}.`;
}

function rule(leaf: Leaf, { unit, length }: RuleSetting): string {
  switch (leaf.kind) {
    case 'behind':
      return sided(
        leaf.points,
        { bad: 'behind plan', good: 'on plan', short: 'behind', past: 'ahead' },
        'points',
      );
    case 'gap':
      return sided(
        leaf.points,
        {
          bad: 'goal missed',
          good: 'goal reached',
          short: 'from the goal',
          past: 'beyond the goal',
        },
        pointsOf(unit),
      );
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

function fact(ground: Ground, receipt: Receipt): string {
  const { condition, measured } = ground;
  const { inputs, period } = receipt;
  const at = printPeriod(period, 'en');
  switch (condition.kind) {
    case 'behind':
      return `${shares(inputs, at)}, ${difference(measured ?? ZERO, ['behind', 'ahead'], 'points')}`;
    case 'ratio': {
      const laid = inputs.doneShare === undefined ? values(inputs, at) : shares(inputs, at);
      return `${laid}, ${measured}% of plan`;
    }
    case 'share':
      return `goal ${goalWords(inputs)}, ${at} ${figure(inputs)}, ${measured}% done`;
    case 'planned':
      return `${at} planned ${measured}% of the goal`;
    case 'gap':
      return `${values(inputs, at)}, ${distance(measured ?? ZERO, inputs)}`;
    case 'due':
      return `${dueFact(condition.of, inputs)} is in ${count(measured, 'day')}`;
    case 'overdue':
      return `${dueFact(condition.of, inputs)} was ${count(measured, 'day')} ago`;
    case 'consecutive': {
      const length = lengthNames[periodParts(period).length];
      const before = count(String(condition.before), length);
      return `${anyOf(condition.lights)} in the ${before} before, with ${at} ${count(measured, length)} running`;
    }
    case 'rank':
      return `place ${measured} of ${inputs.rankOf}`;
    case 'done':
      return doneFact(inputs);
    case 'reporting':
      return `the report of ${at} is ${reportingNames[inputs.reporting as ReportingState]}`;
    case 'made-good':
      return `${at} was ${name(inputs.firstLight as Light)} before`;
    case 'met':
      return `goal ${goalWords(inputs)}, ${at} ${figure(inputs)}, goal met`;
    case 'ended':
      return endFact(inputs);
    case 'no-figure':
      return `no figure for ${at}`;
    case 'no-plan':
      return `nothing to compare ${at} with yet`;
    case 'manual':
      return `set by ${inputs.manualBy} for “${inputs.manualReason}”`;
    case 'otherwise':
      return receipt.rule === 'not-lit' ? 'the rules do not light this' : 'no other rule holds';
  }
}

function shares({ plannedShare, doneShare }: ReceiptInputs, at: string): string {
  return `${at} planned ${plannedShare}%, actual ${doneShare}%`;
}

/** Of goals that are compared as they are, the goal's own words; of others what is planned by now. */
function values(inputs: ReceiptInputs, at: string): string {
  const { plannedValue, plannedShare, plan, unit } = inputs;
  const isItself = plannedShare === undefined && plan === 'even';
  const asked = isItself ? goalWords(inputs) : `${plannedValue}${space(unit)}${unit}`;
  return `${at} planned ${asked}, actual ${figure(inputs)}`;
}

function figure({ actual, unit }: ReceiptInputs): string {
  return `${actual}${space(unit)}${unit}`;
}

function goalWords({ goal, goalTo, comparator, unit }: ReceiptInputs): string {
  const value = `${goal}${space(unit)}${unit}`;
  switch ((comparator ?? '=') as Comparator) {
    case '≈':
      return `about ${value}`;
    case '>':
      return `over ${value}`;
    case '≥':
      return `at least ${value}`;
    case '<':
      return `under ${value}`;
    case '≤':
      return `at most ${value}`;
    case 'range':
      return `${goal}–${goalTo}${space(unit)}${unit}`;
    case '=':
      return value;
  }
}

function distance(gap: Decimal, { direction, unit }: ReceiptInputs): string {
  const points = pointsOf(unit ?? '%');
  if (direction === 'down') return difference(gap, ['over', 'below'], points);
  if (direction === 'hold') return difference(gap, ['away', 'inside'], points);
  return difference(gap, ['short', 'beyond'], points);
}

function difference(gap: Decimal, [bad, good]: readonly [string, string], unit: string): string {
  const order = orderOf(gap, ZERO);
  if (order === 0) return 'exactly so';
  return order > 0 ? `${gap} ${unit} ${bad}` : `${negated(gap)} ${unit} ${good}`;
}

function doneFact({ doneOn = '', due }: ReceiptInputs): string {
  const done = `done on ${printDay(doneOn, 'en')}`;
  if (due === undefined || due === doneOn) return done;
  const days = daysBetween(due, doneOn);
  const side = days > 0 ? 'after' : 'before';
  return `${done}, ${count(String(Math.abs(days)), 'day')} ${side} its due day (${printDay(due, 'en')})`;
}

function endFact(inputs: ReceiptInputs): string {
  const { due = '', actual } = inputs;
  const end = `the time is over (${printDay(due, 'en')})`;
  return actual === undefined ? end : `${end}, goal ${goalWords(inputs)}, actual ${figure(inputs)}`;
}

function dueFact(of: DueOf, { due = '', milestone }: ReceiptInputs): string {
  const named = of === 'milestone' ? `the due day of “${milestone}”` : 'the due day';
  return `${named} (${printDay(due, 'en')})`;
}

function dueName(of: DueOf): string {
  return of === 'row' ? 'row' : 'milestone';
}

interface Sides {
  readonly bad: string;
  readonly good: string;
  readonly short: string;
  readonly past: string;
}

function sided(bounds: Bounds, words: Sides, unit: string): string {
  const { from, to, fromOpen, toOpen } = bounds;
  if (to === undefined && from === '0' && fromOpen === true) return words.bad;
  if (from === undefined && to === '0' && toOpen !== true) return words.good;
  if (from === '0' && to === '0') return words.good;
  const isPast = to !== undefined && orderOf(to, ZERO) <= 0;
  if (from === undefined && to === '0') return words.past;
  const size = range(isPast ? mirrored(bounds) : bounds, ` ${unit}`);
  return `${size} ${isPast ? words.past : words.short}`;
}

function overdueRule({ of, unit, by }: OverdueCondition): string {
  const words = `${dueName(of)} overdue`;
  const isAny = unit === 'day' && by.from === '1' && by.to === undefined && by.fromOpen !== true;
  return isAny ? words : `${words} by ${range(by, ` ${unit}s`)}`;
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

function count(number: string | null, noun: string): string {
  return number === '1' ? `1 ${noun}` : `${number} ${noun}s`;
}

function pointsOf(unit: string): string {
  return unit === '%' ? 'points' : unit;
}

function space(unit?: string): string {
  return unit === '%' ? '' : ' ';
}

function anyOf(lights: readonly Light[]): string {
  return lights.map(name).join(' or ');
}

function name(light: Light): string {
  return lightNames[light].en;
}
