import type { Decimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodId } from '../../periods/period.ts';
import { amount, level, rate } from '../../plans/goal-fixture.ts';
import { atLeast, atMost, between, over, under } from '../bounds.ts';
import type { Condition, Leaf } from '../condition.ts';
import { evaluateLight, prepareRuleSet } from '../evaluate.ts';
import type { LightInputs } from '../inputs.ts';
import { elapsedTime } from '../presets/elapsed-time.ts';
import { ruleSetPresets } from '../presets/presets.ts';
import type { Receipt } from '../receipt.ts';
import { row } from '../row-fixture.ts';
import type { LightRule, LightRuleSet } from '../rule-set.ts';
import { describeRule, explainReceipt } from './explain-receipt.ts';

const p = (text: string) => text as PeriodId;
const ruled = (when: Condition, rule: Partial<LightRule> = {}): LightRuleSet => ({
  ...elapsedTime,
  facets: {
    progress: [
      { id: 'tested', light: 'yellow', when, ...rule },
      { id: 'otherwise', light: 'grey', when: { kind: 'otherwise' } },
    ],
  },
});
const receiptOf = (when: Condition, inputs: LightInputs, rule?: Partial<LightRule>) =>
  evaluateLight(prepareRuleSet(ruled(when, rule)), inputs).receipt;

const goal = amount('100');
const growth = rate('5', { comparator: '≈' });
const ceiling = level(null, '5.5', { comparator: '≤', direction: 'down', unit: '%' });
const milestones = [{ name: '开工', due: '2026-06-03', doneOn: null }];
const pastLights = [
  { period: p('2026-04'), light: 'yellow' as const },
  { period: p('2026-03'), light: 'red' as const },
];

const sentences: readonly (readonly [Leaf, LightInputs, string, string])[] = [
  [
    { kind: 'behind', points: between('10', '30') },
    row('30.2', { goal }),
    '5月应达41.7%，实际30.2%，差11.5个百分点，按“落后10—30个百分点亮黄灯”亮黄灯。',
    'May 2026 planned 41.7%, actual 30.2%, 11.5 points behind: yellow by the rule “10–30 points behind”.',
  ],
  [
    { kind: 'behind', points: atMost('0') },
    row('50', { goal }),
    '5月应达41.7%，实际50%，超8.3个百分点，按“达到计划进度亮黄灯”亮黄灯。',
    'May 2026 planned 41.7%, actual 50%, 8.3 points ahead: yellow by the rule “on plan”.',
  ],
  [
    { kind: 'ratio', percent: { ...atLeast('70'), ...under('90') } },
    row('30.2', { goal }),
    '5月应达41.7%，实际30.2%，为计划的72.5%，按“完成计划的70%—90%（不含90）亮黄灯”亮黄灯。',
    'May 2026 planned 41.7%, actual 30.2%, 72.5% of plan: yellow by the rule “70–90% (without 90) of plan”.',
  ],
  [
    { kind: 'ratio', percent: atLeast('90') },
    row('4.8', { goal: growth }),
    '5月应达5%左右，实际4.8%，为计划的96%，按“完成计划的90%以上亮黄灯”亮黄灯。',
    'May 2026 planned about 5%, actual 4.8%, 96% of plan: yellow by the rule “at least 90% of plan”.',
  ],
  [
    { kind: 'share', percent: under('30') },
    row('22.5', { goal: amount('118') }),
    '目标118亿元，5月实际22.5亿元，完成19.1%，按“完成不足目标的30%亮黄灯”亮黄灯。',
    'goal 118 亿元, May 2026 22.5 亿元, 19.1% done: yellow by the rule “under 30% of the goal done”.',
  ],
  [
    { kind: 'planned', percent: over('0') },
    row('22.5', { goal }),
    '5月计划完成目标的41.7%，按“计划完成超过目标的0%亮黄灯”亮黄灯。',
    'May 2026 planned 41.7% of the goal: yellow by the rule “over 0% of the goal planned”.',
  ],
  [
    { kind: 'gap', points: between('0.1', '1') },
    row('4.8', { goal: growth }),
    '5月应达5%左右，实际4.8%，差0.2个百分点，按“与当期目标相差0.1—1个百分点亮黄灯”亮黄灯。',
    'May 2026 planned about 5%, actual 4.8%, 0.2 points short: yellow by the rule “0.1–1 points from the goal of the period”.',
  ],
  [
    { kind: 'gap', points: over('0') },
    row('5.6', { goal: ceiling }),
    '5月应控制在5.5%以内，实际5.6%，超出0.1个百分点，按“未达当期目标亮黄灯”亮黄灯。',
    'May 2026 planned at most 5.5%, actual 5.6%, 0.1 points over: yellow by the rule “goal of the period missed”.',
  ],
  [
    { kind: 'due', of: 'row', days: between('0', '7') },
    row(null, { due: '2026-06-08' }),
    '距完成时限（2026年6月8日）还有3天，按“距完成时限7天以内亮黄灯”亮黄灯。',
    'the due day (8 June 2026) is in 3 days: yellow by the rule “row due in 0–7 days”.',
  ],
  [
    { kind: 'overdue', of: 'milestone', unit: 'day', by: atLeast('1') },
    row(null, { milestones }),
    '已超过节点“开工”时限（2026年6月3日）2天，按“节点逾期亮黄灯”亮黄灯。',
    'the due day of “开工” (3 June 2026) was 2 days ago: yellow by the rule “milestone overdue”.',
  ],
  [
    { kind: 'overdue', of: 'row', unit: 'month', by: over('1') },
    row(null, { due: '2026-05-04' }),
    '已超过完成时限（2026年5月4日）32天，按“逾期超过1个月亮黄灯”亮黄灯。',
    'the due day (4 May 2026) was 32 days ago: yellow by the rule “row overdue by over 1 months”.',
  ],
  [
    { kind: 'consecutive', lights: ['yellow', 'red'], before: 2 },
    row(null, { pastLights }),
    '此前2个月均亮黄灯或红灯，至5月已连续3个月，按“连续3个月未达要求（此前均亮黄灯或红灯）亮黄灯”亮黄灯。',
    'yellow or red in the 2 months before, with May 2026 3 months running: yellow by the rule “3 months running (yellow or red before)”.',
  ],
  [
    { kind: 'rank', last: 3 },
    row(null, { rank: { place: 25, of: 26 } }),
    '在26个单位中列第25位，按“列最后3位亮黄灯”亮黄灯。',
    'place 25 of 26: yellow by the rule “in the last 3 places”.',
  ],
  [
    { kind: 'done', when: 'late' },
    row(null, { due: '2026-04-30', doneOn: '2026-05-20' }),
    '已于2026年5月20日完成，超过完成时限（2026年4月30日）20天，按“逾期完成亮黄灯”亮黄灯。',
    'done on 20 May 2026, 20 days after its due day (30 April 2026): yellow by the rule “done late”.',
  ],
  [
    { kind: 'done', when: 'early' },
    row(null, { due: '2026-12-31', doneOn: '2026-05-20' }),
    '已于2026年5月20日完成，比完成时限（2026年12月31日）提前225天，按“提前完成亮黄灯”亮黄灯。',
    'done on 20 May 2026, 225 days before its due day (31 December 2026): yellow by the rule “done early”.',
  ],
  [
    { kind: 'met' },
    row('120', { goal: amount('100', { comparator: '≥' }) }),
    '目标100亿元以上，5月实际120亿元，已达目标，按“达到目标亮黄灯”亮黄灯。',
    'goal at least 100 亿元, May 2026 120 亿元, goal met: yellow by the rule “goal met”.',
  ],
  [
    { kind: 'ended' },
    row('92', { goal, period: p('2026'), day: '2027-01-10' }),
    '完成时限（2026年12月31日）已到，目标100亿元，实际92亿元，按“完成时限已到亮黄灯”亮黄灯。',
    'the time is over (31 December 2026), goal 100 亿元, actual 92 亿元: yellow by the rule “time over”.',
  ],
  [
    { kind: 'reporting', states: ['late', 'empty'] },
    row(null),
    '5月报送情况为逾期未报，按“逾期未报或空报亮黄灯”亮黄灯。',
    'the report of May 2026 is overdue: yellow by the rule “report overdue or empty”.',
  ],
  [
    { kind: 'no-figure' },
    row(null, { period: p('2026-Q2') }),
    '二季度没有数据，按“没有数据亮黄灯”亮黄灯。',
    'no figure for Q2 2026: yellow by the rule “no figure”.',
  ],
  [
    { kind: 'no-plan' },
    row('400', { goal: level(null, '500') }),
    '5月尚无可比的计划值，按“暂不可比亮黄灯”亮黄灯。',
    'nothing to compare May 2026 with yet: yellow by the rule “nothing to compare with yet”.',
  ],
  [
    { kind: 'made-good', was: ['red'] },
    row(null, { firstLight: 'red' }),
    '5月此前已亮红灯，按“此前亮红灯后补齐亮黄灯”亮黄灯。',
    'May 2026 was red before: yellow by the rule “red before”.',
  ],
];

describe('explainReceipt', () => {
  it.each(sentences)('says in Chinese why %j holds', (leaf, inputs, zh) => {
    expect(explainReceipt(receiptOf(leaf, inputs), 'zh')).toBe(zh);
  });

  it.each(sentences)('says in English why %j holds', (leaf, inputs, _, en) => {
    expect(explainReceipt(receiptOf(leaf, inputs), 'en')).toBe(en);
  });

  it('has a sentence for every kind of condition', () => {
    const kinds = new Set(sentences.map(([leaf]) => leaf.kind));
    const used = ruleSetPresets.flatMap(({ facets }) => Object.values(facets).flat());
    const asked = used.flatMap(({ when }) =>
      when.kind === 'all' || when.kind === 'any' ? when.of : [when],
    );
    const untold = asked.map(({ kind }) => kind).filter((kind) => !kinds.has(kind as Leaf['kind']));
    expect(new Set(untold)).toEqual(new Set(['manual', 'otherwise']));
  });

  it('names each of several conditions, and each fact once', () => {
    const both: Condition = {
      kind: 'all',
      of: [
        { kind: 'behind', points: over('0') },
        { kind: 'rank', last: 3 },
        { kind: 'any', of: [{ kind: 'met' }, { kind: 'behind', points: atLeast('5') }] },
      ],
    };
    const receipt = receiptOf(both, row('30.2', { goal, rank: { place: 26, of: 26 } }));
    expect(explainReceipt(receipt, 'zh')).toBe(
      '5月应达41.7%，实际30.2%，差11.5个百分点，在26个单位中列第26位，按“落后于计划且列最后3位且落后5个百分点以上亮黄灯”亮黄灯。',
    );
  });

  it('says what a person set, what was waived and what was made good', () => {
    const manual = { light: 'red', by: '督查科', reason: '现场核查未开工' } as const;
    const set = receiptOf({ kind: 'manual' }, row(null, { manual }), { light: 'as-set' });
    expect(explainReceipt(set, 'zh')).toBe(
      '督查科认定，理由为现场核查未开工，按“人工认定的从其认定”亮红灯。',
    );
    const waiver = { reason: '用地指标未下达', until: '2026-06-30' };
    const waived = receiptOf({ kind: 'no-figure' }, row(null, { waiver }));
    expect(explainReceipt(waived, 'zh')).toBe(
      '5月没有数据，按“没有数据亮黄灯”亮黄灯；因用地指标未下达豁免至2026年6月30日，显示灰灯。',
    );
    const amended = receiptOf(
      { kind: 'behind', points: atMost('0') },
      row('50', { goal, firstLight: 'red' }),
      {
        light: 'green',
      },
    );
    expect(explainReceipt(amended, 'zh')).toContain('亮绿灯；此前已亮红灯，补齐后记黄灯。');
    const silent = receiptOf({ kind: 'no-figure' }, row(null, { firstLight: 'red' }), {
      light: 'hollow',
    });
    expect(explainReceipt(silent, 'zh')).toContain('亮空心灯；此前已亮红灯，仍记红灯。');
    expect(explainReceipt(amended, 'en')).toContain(
      'first red, and yellow now that it was made good',
    );
  });

  it('names what the office calls the light', () => {
    const label = { zh: '蓝单', en: 'blue slip' };
    const receipt = receiptOf({ kind: 'no-figure' }, row(null), { label });
    expect(explainReceipt(receipt, 'zh')).toContain('亮黄灯（蓝单）。');
    expect(explainReceipt(receipt, 'en')).toContain('yellow (blue slip) by');
  });
});

describe('describeRule', () => {
  it.each([
    [{ kind: 'behind', points: under('10') }, '落后不足10个百分点，亮黄灯'],
    [{ kind: 'behind', points: atMost('-10') }, '超前10个百分点以上，亮黄灯'],
    [{ kind: 'behind', points: under('0') }, '超前，亮黄灯'],
    [{ kind: 'behind', points: between('0', '0') }, '达到计划进度，亮黄灯'],
    [{ kind: 'behind', points: over('0') }, '落后于计划，亮黄灯'],
    [{ kind: 'behind', points: between('-20', '-10') }, '超前10—20个百分点，亮黄灯'],
    [{ kind: 'planned', percent: atMost('0') }, '计划尚未起步，亮黄灯'],
    [{ kind: 'share', percent: atMost('0') }, '实际尚未起步，亮黄灯'],
    [{ kind: 'share', percent: over('30') }, '完成超过目标的30%，亮黄灯'],
    [{ kind: 'due', of: 'row', days: atLeast('0') }, '未到完成时限，亮黄灯'],
    [{ kind: 'due', of: 'milestone', days: between('3', '7') }, '距节点时限3—7天，亮黄灯'],
    [{ kind: 'overdue', of: 'row', unit: 'day', by: over('30') }, '逾期超过30天，亮黄灯'],
    [
      { kind: 'behind', points: { ...over('10'), ...atMost('30') } },
      '落后10—30个百分点（不含10），亮黄灯',
    ],
    [
      {
        kind: 'any',
        of: [{ kind: 'rank', last: 3 }, { kind: 'met' }],
      },
      '列最后3位或达到目标，亮黄灯',
    ],
  ] as const)('%#', (when, words) => {
    expect(describeRule({ id: 'r', light: 'yellow', when: when as Condition }, 'zh')).toBe(words);
  });
});

const rows: fc.Arbitrary<LightInputs> = fc
  .record({
    actual: fc.option(fc.integer({ min: -50, max: 1500 }).map((tenths) => String(tenths / 10))),
    goal: fc.constantFrom(goal, growth, ceiling, level('40', '60'), level(null, '60'), amount('0')),
    facet: fc.constantFrom(
      'progress',
      'growth',
      'ceiling',
      'deadline',
      'start',
      'money',
      'reporting',
    ),
    month: fc.integer({ min: 1, max: 12 }),
    place: fc.integer({ min: 1, max: 26 }),
    due: fc.constantFrom(null, '2026-03-31', '2026-06-08'),
    doneOn: fc.constantFrom(null, '2026-04-02'),
    firstLight: fc.constantFrom(null, 'red', 'yellow', 'hollow'),
    reporting: fc.constantFrom('not-due', 'due', 'late', 'on-time', 'reported-late', 'empty'),
  })
  .map(({ actual, month, place, ...facts }) => {
    const period = p(`2026-${String(month).padStart(2, '0')}`);
    return row(actual, {
      ...facts,
      period,
      rank: { place, of: 26 },
      milestones,
      pastLights,
    } as Partial<LightInputs>);
  });

describe('every light', () => {
  const sets = ruleSetPresets.map(prepareRuleSet);
  it('has a receipt that says its numbers in both languages, and comes out the same again', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...sets), (inputs, prepared) => {
        const evaluation = evaluateLight(prepared, inputs);
        const { receipt } = evaluation;
        expect(evaluateLight(prepared, structuredClone(inputs))).toEqual(evaluation);
        expect(receipt.grounds.length).toBeGreaterThan(0);
        for (const language of ['zh', 'en'] as const) {
          const sentence = explainReceipt(JSON.parse(JSON.stringify(receipt)) as Receipt, language);
          expect(sentence).not.toMatch(/undefined|null|NaN/);
          for (const { measured } of receipt.grounds) {
            if (measured === null || measured === '0') continue;
            expect(sentence).toContain(measured.replace('-', ''));
          }
        }
        for (const { measured, margin } of receipt.grounds) {
          if (measured !== null && margin !== null)
            expect(Number(margin as Decimal)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
