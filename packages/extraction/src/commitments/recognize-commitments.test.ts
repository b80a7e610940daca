import { describe, expect, it } from 'vitest';
import { recognizeQuantities } from '../quantities/recognize-quantities.ts';
import { readSkeleton } from '../skeleton/read-skeleton.ts';
import type { FoundCommitment, Skeleton } from '../stages.ts';
import { recognizeCommitments } from './recognize-commitments.ts';
import { traceSentence } from './trace.ts';

const HEAD = '政府工作报告\n二、2026年工作安排\n（一）做强产业\n做好各项工作。';

function read(body: string): {
  readonly skeleton: Skeleton;
  readonly rows: readonly FoundCommitment[];
} {
  const skeleton = readSkeleton(HEAD + body);
  return { skeleton, rows: recognizeCommitments(skeleton, recognizeQuantities(skeleton)) };
}

/** Rows alone: what the numbers stage makes of scrambled text is its own test's matter. */
function readWithoutNumbers(body: string): ReturnType<typeof read> {
  const skeleton = readSkeleton(HEAD + body);
  return { skeleton, rows: recognizeCommitments(skeleton, []) };
}

/** Deterministic pieces of report prose put together at random: a linear congruential generator. */
function* scrambledReports(count: number): Generator<string> {
  const pieces = [...'，；。、：“”（）《》\n以为在把将的和等'].concat(
    [
      '加快',
      '推进',
      '建设',
      '新增',
      '12家',
      '3—5%',
      '每个县',
      '9月底前',
      '坚持',
      '让',
      '望川',
      '努力',
      '超',
      '项目',
    ],
    ['𠮷', '\u0000', ' ', 'ＧＤＰ', '分别', '以上', '一是'],
  );
  let state = 20260112;
  for (let made = 0; made < count; made += 1) {
    let text = '';
    for (let length = 0; length < 60; length += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      text += pieces[state % pieces.length] ?? '';
    }
    yield text;
  }
}

describe('every row', () => {
  it('lies inside its sentence, without a mark at its end, beside no overlapping row', () => {
    for (const body of scrambledReports(300)) {
      const { skeleton, rows } = readWithoutNumbers(body);
      const sentences = new Map(skeleton.sentences.map((sentence) => [sentence.id, sentence]));
      let end = 0;
      for (const row of rows) {
        const sentence = sentences.get(row.sentence);
        expect(sentence).toBeDefined();
        expect(row.from).toBeGreaterThanOrEqual(Math.max(end, sentence?.from ?? 0));
        expect(row.to).toBeLessThanOrEqual(sentence?.to ?? 0);
        expect(row.to).toBeGreaterThan(row.from);
        expect(skeleton.clean.slice(row)).not.toMatch(/[，；。\n]$/u);
        end = row.to;
      }
    }
  });

  it('is the same when read again', () => {
    const body = '新增瞪羚企业12家、独角兽企业2家，力争产值超90亿元。';
    expect(read(body).rows).toEqual(read(body).rows);
  });

  it('has an action and an object', () => {
    for (const body of scrambledReports(100)) {
      for (const row of readWithoutNumbers(body).rows) {
        expect(row.action).not.toBe('');
        expect(row.object).not.toBe('');
      }
    }
  });
});

it('agrees with its target about how firmly it is meant', () => {
  const { rows } = read('力争接待游客超600万人次、旅游收入超40亿元。');
  expect(rows.map((row) => row.strength).slice(-2)).toEqual(['aim', 'aim']);
});

it('reads a long run of clauses without end in linear time', () => {
  const started = performance.now();
  read(`${'加快推进以企业为主体的“甲、乙”建设，'.repeat(4000)}。`);
  expect(performance.now() - started).toBeLessThan(2000);
});

it('explains how a sentence was cut', () => {
  const text = '坚持靠山护山，建设林下种植基地。';
  const [frame, action] = traceSentence(text, { from: 0, to: text.length }, []);
  expect(frame).toContain('[frame]');
  expect(action).toContain('frameLeads');
});

describe('an outlook over five years', () => {
  const report = [
    '青原市2026年政府工作报告',
    '',
    '一、“十五五”时期主要目标',
    '',
    '市政府编制了“十五五”规划纲要草案，一并提请大会审查。',
    '',
    '——产业更强。建成3个产值超百亿元的集群。',
    '',
    '二、2026年工作安排',
    '',
    '（一）做强产业。新建厂房20万平方米。',
  ].join('\n');
  const { clean, ...skeleton } = readSkeleton(report);
  const whole = { clean, ...skeleton };
  const rows = recognizeCommitments(whole, recognizeQuantities(whole));
  const due = (words: string) =>
    rows.find((row) => clean.slice(row).includes(words))?.deadline.date;

  it('dates the rows of its parts by the end of the period', () => {
    expect(due('集群')).toBe('2030-12-31');
    expect(due('厂房')).toBe('2026-12-31');
  });

  it('takes the plan laid before the congress for no undertaking', () => {
    expect(due('规划纲要')).toBeUndefined();
  });
});

describe('the default date of a row', () => {
  const duesOf = (source: string) => {
    const skeleton = readSkeleton(source);
    return recognizeCommitments(skeleton, recognizeQuantities(skeleton)).map(
      (row) => `${skeleton.clean.slice(row)} ${row.deadline.date} ${row.deadline.assumed}`,
    );
  };

  it('is the end of the five years in their part, and of the year in its own', () => {
    const source = `霜陵市政府工作报告
一、“十五五”规划目标和2026年工作安排
（一）“十五五”时期发展目标
新增城镇就业10万人。
（二）2026年重点工作
新增城镇就业2万人。
9月底前建成滨河公园。
`;
    expect(duesOf(source)).toEqual([
      '新增城镇就业10万人 2030-12-31 true',
      '新增城镇就业2万人 2026-12-31 true',
      '9月底前建成滨河公园 2026-09-30 false',
    ]);
  });

  it('is reckoned from the plan year where the coming five years are not named by a plan', () => {
    const source = `霜陵市政府工作报告
过去五年工作回顾
今后五年工作总体要求和主要目标
——实施产业倍增行动。工业总产值突破2000亿元。
2026年工作安排
新建公办幼儿园6所。
`;
    expect(duesOf(source)).toEqual([
      '工业总产值突破2000亿元 2030-12-31 true',
      '新建公办幼儿园6所 2026-12-31 true',
    ]);
  });
});
