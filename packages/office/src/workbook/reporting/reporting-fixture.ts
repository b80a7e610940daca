import type { Decimal } from '@jiannuo/extraction';
import type { ReportingGoal, ReportingRow, ReportingSheet } from './reporting-sheet.ts';

/** A goal with the figures that matter to a test. */
export function goalOf(given: Partial<ReportingGoal> = {}): ReportingGoal {
  return {
    goalId: 'goal-1',
    measure: '规上工业增加值',
    unit: '亿元',
    targetLabel: '550亿元以上',
    planned: '229.2' as Decimal,
    last: '180.5' as Decimal,
    ...given,
  };
}

export function rowOf(given: Partial<ReportingRow> = {}): ReportingRow {
  return {
    itemId: 'item-1',
    code: '2026-02-014',
    title: '规上工业增加值突破550亿元',
    roleLabel: '牵头',
    dueLabel: '2026年12月31日（推定）',
    goals: [goalOf()],
    lastWords: '1—4月完成180.5亿元，同比增长7.2%。',
    ...given,
  };
}

/** What a unit of an invented city is asked: a row with one goal, one with three, and one of words. */
export function reportingSheet(given: Partial<ReportingSheet> = {}): ReportingSheet {
  return {
    jurisdiction: '云州市',
    unit: '市工业和信息化局',
    reportTitle: '2026年政府工作报告',
    period: '2026-05',
    periodLabel: '2026年5月',
    dueDate: '2026-06-05',
    askedAt: '2026-05-25T01:00:00.000Z',
    key: '0197a1b2-0000-7000-8000-000000000001/3',
    language: 'zh',
    rows: [
      rowOf(),
      rowOf({
        itemId: 'item-2',
        code: '2026-02-015',
        title:
          '深入实施制造业数字化转型行动，新增省级智能工厂12家、数字化车间30个，关键工序数控化率达到68%以上。',
        lastWords: null,
        childrenNote: '各县（市、区）另行填报，本表填全市汇总数',
        goals: [
          goalOf({
            goalId: 'goal-2',
            measure: '省级智能工厂',
            unit: '家',
            targetLabel: '12家',
            planned: '5' as Decimal,
            last: '3' as Decimal,
          }),
          goalOf({
            goalId: 'goal-3',
            measure: '数字化车间',
            unit: '个',
            targetLabel: '30个',
            planned: null,
            last: null,
          }),
          goalOf({
            goalId: 'goal-4',
            measure: '关键工序数控化率',
            unit: '%',
            targetLabel: '68%以上',
            planned: '66.5' as Decimal,
            last: '65.8' as Decimal,
          }),
        ],
      }),
      rowOf({
        itemId: 'item-3',
        code: '2026-02-016',
        title: '推动传统产业改造升级，支持企业加大技术改造投入。',
        roleLabel: '配合',
        dueLabel: '持续推进',
        goals: [],
        lastWords: null,
      }),
    ],
    ...given,
  };
}
