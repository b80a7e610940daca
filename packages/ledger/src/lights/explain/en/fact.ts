import type { Comparator, Decimal } from '@jiannuo/extraction';
import { negated, ZERO } from '../../../decimal/arithmetic.ts';
import { orderOf } from '../../../decimal/order.ts';
import type { Light } from '../../../light.ts';
import { daysBetween } from '../../../periods/day.ts';
import { periodParts } from '../../../periods/period.ts';
import { printDay, printPeriod } from '../../../periods/print-period.ts';
import type { ReportingState } from '../../../periods/reporting-state.ts';
import type { DueOf } from '../../condition.ts';
import type { Ground, Receipt, ReceiptInputs } from '../../receipt.ts';
import { anyOf, count, lengthNames, name, pointsOf, reportingNames } from './words.ts';

/** What was found, with its numbers, in English. */
export function fact(ground: Ground, receipt: Receipt): string {
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

function space(unit?: string): string {
  return unit === '%' ? '' : ' ';
}
