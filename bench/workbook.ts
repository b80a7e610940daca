import {
  type ReportingRow,
  type ReportingSheet,
  readReportingWorkbook,
  readUnits,
  type UnitRow,
  writeReportingWorkbook,
  writeUnits,
} from '@jiannuo/office/workbook';
import { unzipSync } from 'fflate';
import { type Figure, median, times } from './measure.ts';

const rowCount = 500;
const unitCount = 500;

/** How long the Excel round trip takes, beside bare unzipping of the same file. */
export async function benchWorkbook(): Promise<Figure[]> {
  const sheet = sheetOf(rowCount);
  const bytes = writeReportingWorkbook(sheet);
  const { faults, warnings } = readReportingWorkbook(bytes, sheet);
  if (faults.length > 0 || warnings.length !== rowCount) throw new Error('the form reads wrongly');
  const reading = median(await times(20, () => readReportingWorkbook(bytes, sheet)));
  const bare = median(await times(20, () => unzipSync(bytes)));
  const writing = median(await times(20, () => writeReportingWorkbook(sheet)));
  const list = writeUnits(unitsOf(unitCount));
  if (readUnits(list).units.length !== unitCount) throw new Error('the list reads wrongly');
  const units = median(await times(20, () => readUnits(list)));
  const bareList = median(await times(20, () => unzipSync(list)));
  return [
    {
      name: `reading a reporting workbook of ${rowCount} rows`,
      value: reading,
      unit: 'ms',
      goal: 500,
      beside: besideUnzip(reading, bare),
    },
    {
      name: `writing a reporting workbook of ${rowCount} rows`,
      value: writing,
      unit: 'ms',
      goal: 500,
      beside: `${Math.round(bytes.length / 1000)} kB; ${besideUnzip(writing, bare)}`,
    },
    {
      name: `reading a list of ${unitCount} units`,
      value: units,
      unit: 'ms',
      goal: 200,
      beside: besideUnzip(units, bareList),
    },
  ];
}

function besideUnzip(ms: number, bareMs: number): string {
  return `${Math.round(ms / bareMs)} × bare unzipping of the file (${bareMs.toFixed(2)} ms)`;
}

function sheetOf(count: number): ReportingSheet {
  return {
    jurisdiction: '云州市',
    unit: '市工业和信息化局',
    reportTitle: '2026年政府工作报告',
    period: '2026-05',
    periodLabel: '2026年5月',
    dueDate: '2026-06-05',
    askedAt: '2026-05-25T01:00:00.000Z',
    key: 'bench',
    language: 'zh',
    rows: Array.from({ length: count }, (_, at) => rowOf(at)),
  };
}

/** Rows as a ledger has them: one in four of words alone, the others with one to three figures. */
function rowOf(at: number): ReportingRow {
  return {
    itemId: `item-${at}`,
    code: `2026-${String(at).padStart(4, '0')}`,
    title: `深入实施第${at}项制造业数字化转型行动，新增省级智能工厂12家，关键工序数控化率达到68%以上。`,
    roleLabel: at % 3 === 0 ? '牵头' : '配合',
    dueLabel: '2026年12月31日',
    goals: Array.from({ length: at % 4 }, (_, goal) => ({
      goalId: `goal-${at}-${goal}`,
      measure: `指标${goal}`,
      unit: '亿元',
      targetLabel: '550亿元以上',
      planned: null,
      last: null,
    })),
    lastWords: '1—4月完成180.5亿元，同比增长7.2%。',
  };
}

function unitsOf(count: number): UnitRow[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `云州市第${at}局`,
    kind: 'department' as const,
    aliases: [`市${at}局`, `${at}局`],
    parent: at === 0 ? null : '云州市第0局',
    ordinal: at,
    contact: { person: '张三', phone: `0731-8888${at}` },
    members: [],
  }));
}
