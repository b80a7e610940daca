import type { Bounds } from '../../bounds.ts';
import type { DueCondition, Leaf, OverdueCondition } from '../../condition.ts';
import type { RuleSetting } from '../phrases.ts';
import { isAnyDay, isNothing, type Side, sideOf } from '../side.ts';
import { anyOf, dueName, lengthNames, pointsOf, reportingNames } from './words.ts';

/** What a rule asks, in Chinese. */
export function rule(leaf: Leaf, { unit, length }: RuleSetting): string {
  switch (leaf.kind) {
    case 'behind':
      return sided(leaf.points, progressWords, '个百分点');
    case 'gap':
      return sided(leaf.points, gapWords, pointsOf(unit));
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

function dueRule({ of, days }: DueCondition): string {
  const limit = dueName(of);
  if (days.from !== '0' || days.fromOpen === true) return `距${limit}${range(days, '天')}`;
  if (days.to === undefined) return `未到${limit}`;
  return days.toOpen === true ? `距${limit}不足${days.to}天` : `距${limit}${days.to}天以内`;
}

function overdueRule({ of, unit, by }: OverdueCondition): string {
  const words = of === 'row' ? '逾期' : '节点逾期';
  const isAny = unit === 'day' && isAnyDay(by);
  return isAny ? words : words + range(by, unit === 'day' ? '天' : '个月');
}

/** A percentage of something: 完成计划的90%以上, 完成不足目标的30%. */
function part(verb: string, whole: string, bounds: Bounds): string {
  const { from, to, fromOpen, toOpen } = bounds;
  if (to === undefined && fromOpen === true) return `${verb}超过${whole}的${from}%`;
  if (from === undefined) return `${verb}${toOpen === true ? '不足' : '不超过'}${whole}的${to}%`;
  return `${verb}${whole}的${range(bounds, '%')}`;
}

type SideWords = Readonly<Record<Side['of'], string>>;

const progressWords: SideWords = {
  'any-lag': '落后于计划',
  none: '达到计划进度',
  'any-lead': '超前',
  lag: '落后',
  lead: '超前',
};

const gapWords: SideWords = {
  'any-lag': '未达当期目标',
  none: '达到当期目标',
  'any-lead': '好于当期目标',
  lag: '与当期目标相差',
  lead: '好于当期目标',
};

function sided(bounds: Bounds, words: SideWords, unit: string): string {
  const side = sideOf(bounds);
  return words[side.of] + ('by' in side ? range(side.by, unit) : '');
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
