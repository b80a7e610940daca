import type { Comparator, Decimal } from '@jiannuo/extraction';
import { negated, ZERO } from '../../../decimal/arithmetic.ts';
import { orderOf } from '../../../decimal/order.ts';
import type { Light } from '../../../light.ts';
import { daysBetween } from '../../../periods/day.ts';
import { periodParts } from '../../../periods/period.ts';
import { printDay, printPeriodInYear } from '../../../periods/print-period.ts';
import type { ReportingState } from '../../../periods/reporting-state.ts';
import type { DueOf } from '../../condition.ts';
import type { Ground, Receipt, ReceiptInputs } from '../../receipt.ts';
import { anyOf, dueName, lengthNames, name, pointsOf, reportingNames } from './words.ts';

/** What was found, with its numbers, in Chinese. */
export function fact(ground: Ground, receipt: Receipt): string {
  const { condition, measured } = ground;
  const { inputs, period } = receipt;
  const at = printPeriodInYear(period, 'zh');
  switch (condition.kind) {
    case 'behind':
      return `${shares(inputs, at)}，${difference(measured ?? ZERO, '个百分点')}`;
    case 'ratio': {
      const laid = inputs.doneShare === undefined ? values(inputs, at) : shares(inputs, at);
      return `${laid}，为计划的${measured}%`;
    }
    case 'share':
      return `目标${goalWords(inputs)}，${at}实际${inputs.actual}${inputs.unit}，完成${measured}%`;
    case 'planned':
      return `${at}计划完成目标的${measured}%`;
    case 'gap':
      return `${values(inputs, at)}，${distance(measured ?? ZERO, inputs)}`;
    case 'due':
      return `距${dueFact(condition.of, inputs)}还有${measured}天`;
    case 'overdue':
      return `已超过${dueFact(condition.of, inputs)}${measured}天`;
    case 'consecutive': {
      const length = lengthNames[periodParts(receipt.period).length];
      return `此前${condition.before}${length}均亮${anyOf(condition.lights)}，至${at}已连续${measured}${length}`;
    }
    case 'rank':
      return `在${inputs.rankOf}个单位中列第${measured}位`;
    case 'done':
      return doneFact(inputs);
    case 'reporting': {
      const state = inputs.reporting as ReportingState;
      return `${at}报送情况为${reportingNames[state]}`;
    }
    case 'made-good':
      return `${at}此前已亮${name(inputs.firstLight as Light)}`;
    case 'met':
      return `目标${goalWords(inputs)}，${at}实际${inputs.actual}${inputs.unit}，已达目标`;
    case 'ended':
      return endFact(inputs);
    case 'no-figure':
      return `${at}没有数据`;
    case 'no-plan':
      return `${at}尚无可比的计划值`;
    case 'manual':
      return `${inputs.manualBy}认定，理由为${inputs.manualReason}`;
    case 'otherwise':
      return receipt.rule === 'not-lit' ? '亮灯规则未涉及此项' : '不符合其他各条';
  }
}

function shares({ plannedShare, doneShare }: ReceiptInputs, at: string): string {
  return `${at}应达${plannedShare}%，实际${doneShare}%`;
}

/** Of goals that are compared as they are, the goal's own words; of others what is planned by now. */
function values(inputs: ReceiptInputs, at: string): string {
  const { plannedValue, actual, unit, direction } = inputs;
  const asked = isItself(inputs) ? goalWords(inputs) : `${plannedValue}${unit}`;
  const verb = direction === 'down' ? '应控制在' : '应达';
  return `${at}${verb}${asked}，实际${actual}${unit}`;
}

function isItself({ plannedShare, plan }: ReceiptInputs): boolean {
  return plannedShare === undefined && plan === 'even';
}

function goalWords({ goal, goalTo, comparator, unit }: ReceiptInputs): string {
  const figure = `${goal}${unit}`;
  switch ((comparator ?? '=') as Comparator) {
    case '≈':
      return `${figure}左右`;
    case '>':
      return `${figure}以上（不含）`;
    case '≥':
      return `${figure}以上`;
    case '<':
      return `${figure}以下（不含）`;
    case '≤':
      return `${figure}以内`;
    case 'range':
      return `${unit === '%' ? figure : goal}—${goalTo}${unit}`;
    case '=':
      return figure;
  }
}

function difference(behind: Decimal, unit: string): string {
  const order = orderOf(behind, ZERO);
  if (order === 0) return '与计划持平';
  return order > 0 ? `差${behind}${unit}` : `超${negated(behind)}${unit}`;
}

function distance(gap: Decimal, { direction, unit }: ReceiptInputs): string {
  const points = pointsOf(unit ?? '%');
  const order = orderOf(gap, ZERO);
  if (direction === 'down') {
    if (order === 0) return '正好持平';
    return order > 0 ? `超出${gap}${points}` : `低${negated(gap)}${points}`;
  }
  if (direction === 'hold') return order > 0 ? `偏离${gap}${points}` : '在目标之内';
  if (order === 0) return '正好持平';
  return order > 0 ? `差${gap}${points}` : `超${negated(gap)}${points}`;
}

function doneFact({ doneOn = '', due }: ReceiptInputs): string {
  const done = `已于${printDay(doneOn, 'zh')}完成`;
  if (due === undefined || due === doneOn) return done;
  const days = daysBetween(due, doneOn);
  const limit = `完成时限（${printDay(due, 'zh')}）`;
  return days > 0 ? `${done}，超过${limit}${days}天` : `${done}，比${limit}提前${-days}天`;
}

function endFact(inputs: ReceiptInputs): string {
  const { due = '', actual, unit } = inputs;
  const end = `完成时限（${printDay(due, 'zh')}）已到`;
  if (actual === undefined) return end;
  return `${end}，目标${goalWords(inputs)}，实际${actual}${unit}`;
}

function dueFact(of: DueOf, { due = '', milestone }: ReceiptInputs): string {
  const named = of === 'milestone' ? `节点“${milestone}”时限` : dueName(of);
  return `${named}（${printDay(due, 'zh')}）`;
}
