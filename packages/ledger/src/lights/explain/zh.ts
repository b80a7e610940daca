import type { Comparator, Decimal } from '@jiannuo/extraction';
import { negated, ZERO } from '../../decimal/arithmetic.ts';
import { orderOf } from '../../decimal/order.ts';
import type { Light } from '../../light.ts';
import { daysBetween } from '../../periods/day.ts';
import { type PeriodLength, periodParts } from '../../periods/period.ts';
import { printDay, printPeriodInYear } from '../../periods/print-period.ts';
import type { ReportingState } from '../../periods/reporting-state.ts';
import { type Bounds, mirrored } from '../bounds.ts';
import type { DueCondition, DueOf, Leaf, OverdueCondition } from '../condition.ts';
import type { Ground, Receipt, ReceiptInputs } from '../receipt.ts';
import { lightNames, type Phrases, type RuleSetting } from './phrases.ts';

const reportingNames: Readonly<Record<ReportingState, string>> = {
  'not-due': '未到期',
  due: '待报',
  late: '逾期未报',
  'on-time': '按时报送',
  'reported-late': '逾期报送',
  empty: '空报',
};

const lengthNames: Readonly<Record<PeriodLength, string>> = {
  month: '个月',
  quarter: '个季度',
  half: '个半年',
  year: '年',
};

/** Official Chinese. */
export const zh: Phrases = {
  fact,
  rule,
  joined: (conditions, kind) => conditions.join(kind === 'all' ? '且' : '或'),
  sentence,
  line: (words, { light, label }) => {
    const named = label === undefined ? '' : `（${label.zh}）`;
    return light === 'as-set' ? `${words}${named}` : `${words}，亮${name(light)}${named}`;
  },
};

function sentence(facts: readonly string[], words: string, receipt: Receipt): string {
  const { light, label, asSet, amended, waiver } = receipt;
  const named = label === undefined ? '' : `（${label.zh}）`;
  const asked = asSet === true ? words : `${words}亮${name(light)}`;
  const parts = [`${facts.join('，')}，按“${asked}”亮${name(light)}${named}`];
  if (amended !== undefined && amended.shown !== light) {
    parts.push(`此前已亮${name(amended.first)}，补齐后记${name(amended.shown)}`);
  }
  if (waiver !== undefined) {
    const until = printDay(waiver.until, 'zh');
    parts.push(`因${waiver.reason}豁免至${until}，显示${name(waiver.shown)}`);
  }
  return `${parts.join('；')}。`;
}

function rule(leaf: Leaf, { unit, length }: RuleSetting): string {
  switch (leaf.kind) {
    case 'behind':
      return sided(leaf.points, {
        bad: '落后于计划',
        good: '达到计划进度',
        short: '落后',
        past: '超前',
      });
    case 'gap': {
      const words = {
        bad: '未达当期目标',
        good: '达到当期目标',
        short: '与当期目标相差',
        past: '好于当期目标',
      };
      return sided(leaf.points, words, pointsOf(unit));
    }
    case 'ratio':
      return part('完成', '计划', leaf.percent);
    case 'share':
      return isNothing(leaf.percent) ? '实际尚未起步' : part('完成', '目标', leaf.percent);
    case 'planned':
      return isNothing(leaf.percent) ? '计划尚未起步' : part('计划完成', '目标', leaf.percent);
    case 'due':
      return dueRule(leaf);
    case 'overdue':
      return overdueRule(leaf);
    case 'consecutive':
      return `连续${leaf.before + 1}${lengthNames[length]}未达要求（此前均亮${anyOf(leaf.lights)}）`;
    case 'rank':
      return `列最后${leaf.last}位`;
    case 'done':
      return { ever: '已完成', early: '提前完成', late: '逾期完成' }[leaf.when];
    case 'reporting':
      return leaf.states.map((state) => reportingNames[state]).join('或');
    case 'made-good':
      return `此前亮${anyOf(leaf.was)}后补齐`;
    case 'met':
      return '达到目标';
    case 'ended':
      return '完成时限已到';
    case 'no-figure':
      return '没有数据';
    case 'no-plan':
      return '暂不可比';
    case 'manual':
      return '人工认定的从其认定';
    case 'otherwise':
      return '其他情形';
  }
}

function fact(ground: Ground, receipt: Receipt): string {
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

function dueName(of: DueOf): string {
  return of === 'row' ? '完成时限' : '节点时限';
}

interface Sides {
  readonly bad: string;
  readonly good: string;
  readonly short: string;
  readonly past: string;
}

function sided(bounds: Bounds, words: Sides, unit = '个百分点'): string {
  const { from, to, fromOpen, toOpen } = bounds;
  if (to === undefined && from === '0' && fromOpen === true) return words.bad;
  if (from === undefined && to === '0' && toOpen !== true) return words.good;
  if (from === '0' && to === '0') return words.good;
  const isPast = to !== undefined && orderOf(to, ZERO) <= 0;
  if (from === undefined && to === '0') return words.past;
  return isPast ? words.past + range(mirrored(bounds), unit) : words.short + range(bounds, unit);
}

function dueRule({ of, days }: DueCondition): string {
  const limit = dueName(of);
  if (days.from !== '0' || days.fromOpen === true) return `距${limit}${range(days, '天')}`;
  if (days.to === undefined) return `未到${limit}`;
  return days.toOpen === true ? `距${limit}不足${days.to}天` : `距${limit}${days.to}天以内`;
}

function overdueRule({ of, unit, by }: OverdueCondition): string {
  const words = of === 'row' ? '逾期' : '节点逾期';
  const isAny = unit === 'day' && by.from === '1' && by.to === undefined && by.fromOpen !== true;
  return isAny ? words : words + range(by, unit === 'day' ? '天' : '个月');
}

function isNothing({ from, to, toOpen }: Bounds): boolean {
  return from === undefined && to === '0' && toOpen !== true;
}

/** A percentage of something: 完成计划的90%以上, 完成不足目标的30%. */
function part(verb: string, whole: string, bounds: Bounds): string {
  const { from, to, fromOpen, toOpen } = bounds;
  if (to === undefined && fromOpen === true) return `${verb}超过${whole}的${from}%`;
  if (from === undefined) return `${verb}${toOpen === true ? '不足' : '不超过'}${whole}的${to}%`;
  return `${verb}${whole}的${range(bounds, '%')}`;
}

function range({ from, to, fromOpen, toOpen }: Bounds, unit: string): string {
  if (from === undefined && to === undefined) return '任意数值';
  if (to === undefined) return fromOpen === true ? `超过${from}${unit}` : `${from}${unit}以上`;
  if (from === undefined) return toOpen === true ? `不足${to}${unit}` : `不超过${to}${unit}`;
  if (from === to) return `${from}${unit}`;
  const open = [fromOpen === true ? from : '', toOpen === true ? to : ''].filter(
    (end) => end !== '',
  );
  const note = open.length === 0 ? '' : `（不含${open.join('和')}）`;
  return `${from}${unit === '%' ? unit : ''}—${to}${unit}${note}`;
}

function pointsOf(unit: string): string {
  return unit === '%' ? '个百分点' : unit;
}

function anyOf(lights: readonly Light[]): string {
  return lights.map(name).join('或');
}

function name(light: Light): string {
  return lightNames[light].zh;
}
