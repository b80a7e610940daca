import type { Item } from '@jiannuo/contract';
import type { Office } from '@jiannuo/office';
import { chance, courseOf } from '@jiannuo/samples/year';
import { figureFor } from './figures.ts';
import { officeClerk, officeHead, reporterOf, viceMayor } from './people.ts';
import { dayOf, type SampleClock } from './sample-clock.ts';
import type { OnSampleReport } from './sample-year.ts';

interface Turning {
  readonly on: OnSampleReport;
  readonly month: number;
  readonly items: readonly Item[];
}

type Step = (office: Office, turning: Turning) => Promise<void>;

/** What happens once in the year, by the month it happens in. */
const steps: Readonly<Record<number, readonly Step[]>> = {
  4: [enterStatistics],
  5: [waive],
  7: [changeByCongress, restate, enterStatistics],
  8: [postpone, closeFirst],
  9: [closeMore],
  10: [reopenOne, askForMore, enterStatistics],
};

/** Lives through what the month brings besides its reports. */
export async function turningPoints(
  office: Office,
  clock: SampleClock,
  turning: Turning,
): Promise<void> {
  clock.setTo(dayOf(turning.month, 29));
  await closeDue(office, turning);
  for (const step of steps[turning.month] ?? []) await step(office, turning);
}

function issued({ items }: Turning): Item[] {
  return items.filter(({ state }) => state === 'issued');
}

/** An amount large enough to be lowered a little. */
function isAmount({ kind, value }: Item['goals'][number]): boolean {
  return kind === 'cumulative' && Number(value) >= 10;
}

function withAmount(turning: Turning, course: string): Item[] {
  return issued(turning).filter(
    (item) =>
      item.rhythm === 'month' && item.goals.some(isAmount) && courseOf(item.code) === course,
  );
}

/** The statistics bureau's figures for growth stand beside what departments reckon. */
async function enterStatistics(office: Office, turning: Turning): Promise<void> {
  const { on, month } = turning;
  const quarter = Math.floor((month - 1) / 3);
  const figures = issued(turning)
    .filter(({ rhythm }) => rhythm === 'quarter')
    .flatMap((item) =>
      item.goals
        .filter(({ kind, unit }) => kind === 'rate' && unit === '%')
        .map((goal) => ({
          itemId: item.id,
          goalId: goal.id,
          period: `2026-Q${quarter}`,
          value: (Number(figureFor(item, goal, quarter * 3)) - 0.1).toFixed(1),
          note: null,
        })),
    )
    .slice(0, 12);
  if (quarter === 0 || figures.length === 0) return;
  await office.enterFigures(officeClerk, {
    jurisdictionId: on.jurisdictionId,
    series: 'statistics',
    figures,
  });
}

async function waive(office: Office, turning: Turning): Promise<void> {
  const [item] = withAmount(turning, 'far-behind');
  if (item === undefined) return;
  await office.waiveLight(viceMayor, {
    jurisdictionId: turning.on.jurisdictionId,
    itemId: item.id,
    facet: 'overall',
    kind: 'waiver',
    light: 'grey',
    reason: '省里统一调整实施时间，下半年集中推进，上半年不作亮灯评价。',
    until: dayOf(7, 31),
  });
}

/** The standing committee of the congress lowers one target the city had set itself. */
async function changeByCongress(office: Office, turning: Turning): Promise<void> {
  const { jurisdictionId } = turning.on;
  const item = withAmount(turning, 'far-behind')[1] ?? withAmount(turning, 'behind')[0];
  const goal = item?.goals.find(isAmount);
  if (item === undefined || goal === undefined) return;
  const lower = Math.max(1, Math.round(Number(goal.value) * 0.85));
  const change = await office.requestChange(reporterOf(item.unit), {
    jurisdictionId,
    itemId: item.id,
    unit: item.unit,
    kind: 'value',
    goalId: goal.id,
    newValue: String(lower),
    reason: '上级年度计划调整，项目盘子相应缩减，申请调减年度目标。',
  });
  await office.decideChange(officeHead, {
    jurisdictionId,
    changeId: change.id,
    version: change.version,
    verdict: 'approved',
    documentNumber: '云人常〔2026〕18号',
    decision: '市人大常委会第三十二次会议审议同意。',
  });
}

/** A unit finds its figure of the month before was wrong and says so. */
async function restate(office: Office, turning: Turning): Promise<void> {
  const { on, month } = turning;
  const [item] = withAmount(turning, 'steady');
  const goal = item?.goals.find(isAmount);
  if (item === undefined || goal === undefined) return;
  const period = `2026-${String(month - 1).padStart(2, '0')}`;
  for (const [value, note] of [
    [figureFor(item, goal, month - 1), '实地核查数'],
    [figureFor(item, goal, month - 2), '剔除重复统计后核定'],
  ] as const) {
    await office.enterFigures(officeClerk, {
      jurisdictionId: on.jurisdictionId,
      series: 'office',
      figures: [{ itemId: item.id, goalId: goal.id, period, value, note }],
    });
  }
}

async function postpone(office: Office, turning: Turning): Promise<void> {
  const { jurisdictionId } = turning.on;
  const late = issued(turning).filter(
    ({ due, kind }) => kind === 'whole' && due !== null && due >= dayOf(9, 1) && due < dayOf(12, 1),
  );
  for (const [index, item] of late.slice(0, 2).entries()) {
    const change = await office.requestChange(reporterOf(item.unit), {
      jurisdictionId,
      itemId: item.id,
      unit: item.unit,
      kind: 'date',
      goalId: null,
      newValue: dayOf(12, 20),
      reason: '受前期手续影响，申请延后完成时限。',
    });
    await office.decideChange(viceMayor, {
      jurisdictionId,
      changeId: change.id,
      version: change.version,
      verdict: index === 0 ? 'approved' : 'refused',
      documentNumber: null,
      decision: index === 0 ? '同意延期，请加快推进。' : '请按原定时限完成。',
    });
  }
}

/** What was due in the month is closed where its course was good; the rest is overdue from then on. */
async function closeDue(office: Office, turning: Turning): Promise<void> {
  const { month } = turning;
  const isBad = ({ code }: Item) => ['behind', 'far-behind', 'recovers'].includes(courseOf(code));
  const due = issued(turning).filter(
    (item) => item.due !== null && item.due > dayOf(month, 0) && item.due <= dayOf(month, 31),
  );
  await close(
    office,
    turning,
    due.filter((item) => !isBad(item)),
    '已按时限完成，并通过验收。',
  );
}

/** What is done early is closed, with proof and by a second person. */
async function close(
  office: Office,
  turning: Turning,
  items: readonly Item[],
  words = '年度任务已全部完成，并经主管部门验收。',
): Promise<void> {
  const { jurisdictionId } = turning.on;
  for (const [index, item] of items.entries()) {
    const asked = await office.requestClose(reporterOf(item.unit), {
      jurisdictionId,
      itemId: item.id,
      unit: item.unit,
      version: item.version,
      doneOn: dayOf(turning.month, 20),
      words,
      evidence: [],
    });
    const isRefused = index === 2;
    await office.decideClose(officeHead, {
      jurisdictionId,
      itemId: item.id,
      version: asked.version,
      verdict: isRefused ? 'refused' : 'closed',
      reason: isRefused ? '验收意见书尚未提供，请补充后再申请。' : null,
    });
  }
}

function done(turning: Turning): Item[] {
  return issued(turning).filter(
    (item) => courseOf(item.code) === 'early' && chance(`closes ${item.code}`) < 0.45,
  );
}

async function closeFirst(office: Office, turning: Turning): Promise<void> {
  await close(office, turning, done(turning).slice(0, 6));
}

async function closeMore(office: Office, turning: Turning): Promise<void> {
  await close(office, turning, done(turning).slice(0, 9));
}

/** One that was closed turns out not to be done. */
async function reopenOne(office: Office, turning: Turning): Promise<void> {
  const { jurisdictionId } = turning.on;
  const { items } = await office.listCloseOuts(officeClerk, { jurisdictionId });
  const closed = items.find(({ state }) => state === 'closed');
  if (closed === undefined) return;
  await office.decideClose(officeHead, {
    jurisdictionId,
    itemId: closed.itemId,
    version: closed.version,
    verdict: 'reopened',
    reason: '回访发现部分设施尚未投入使用，重新启动督办。',
  });
}

/** What waits to be decided when the year is looked at: a change and two close-outs. */
async function askForMore(office: Office, turning: Turning): Promise<void> {
  const { jurisdictionId } = turning.on;
  const [item] = withAmount(turning, 'behind');
  if (item !== undefined) {
    await office.requestChange(reporterOf(item.unit), {
      jurisdictionId,
      itemId: item.id,
      unit: item.unit,
      kind: 'date',
      goalId: null,
      newValue: '2027-03-31',
      reason: '主体工程已完成，配套工程需跨年实施，申请延期。',
    });
  }
  for (const early of done(turning).slice(0, 2)) {
    await office.requestClose(reporterOf(early.unit), {
      jurisdictionId,
      itemId: early.id,
      unit: early.unit,
      version: early.version,
      doneOn: dayOf(10, 25),
      words: '任务已全部完成，佐证材料已报送督查科。',
      evidence: [],
    });
  }
}
