import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toDocument } from './document.ts';
import { extract } from './extract.ts';
import { DAMAGES, NOISE, put } from './testing/damage.ts';
import { violationsOf } from './testing/violations.ts';

/** Real reports, which are not part of the project; their tests are skipped where they are absent. */
const SHARED = new URL('../../../../shared/', import.meta.url);
const hasReports = existsSync(new URL('corpus/', SHARED));
const REPORTS = hasReports
  ? [
      'seed/jiangmen-2026.txt',
      ...readdirSync(new URL('corpus/', SHARED))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `corpus/${name}`),
    ]
  : [];

const readShared = (name: string): string =>
  readFileSync(new URL(name, SHARED), 'utf8').replace(/^\ufeff/u, '');

const FACTS = {
  name: 'report.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  format: 'txt',
} as const;

/** Damaged reports read in the suite; `FUZZ_RUNS=10000` reads more of them and tells of the slow. */
const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);
/** Milliseconds one damaged report may take before it is told of. */
const STALL = 2000;

describe.skipIf(!hasReports)('extract, over real reports', () => {
  let validate: ReturnType<Ajv2020['compile']>;
  beforeAll(() => {
    const schema = JSON.parse(readShared('contract/extraction.schema.json')) as object;
    validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  });

  /** What holds of any text, and of the document made of it. */
  function expectSound(text: string): void {
    const extraction = extract(text);
    expect(violationsOf(text, extraction)).toEqual([]);
    const document = toDocument(FACTS, text, extraction);
    // As it is printed: a figure too large for a number would come out as null.
    const isValid = validate(JSON.parse(JSON.stringify(document)));
    expect(isValid === true ? [] : validate.errors).toEqual([]);
    expect(JSON.stringify(toDocument(FACTS, text, extract(text)))).toBe(JSON.stringify(document));
  }

  it.each(REPORTS)('keeps its invariants and its schema on %s', (file) => {
    const text = readShared(file);
    expectSound(text);
    const document = toDocument(FACTS, text, extract(text));
    for (const list of ['sentences', 'quantities', 'commitments']) {
      for (const item of document[list] as { from: number; to: number; text: string }[]) {
        expect(text.slice(item.from, item.to)).toBe(item.text);
      }
    }
  });

  it(
    'keeps them whatever is cut, doubled, swapped, put in or spliced',
    () => {
      const texts = REPORTS.map(readShared);
      fc.assert(
        fc.property(damagedReport(texts), (text) => {
          const start = performance.now();
          expectSound(text);
          const took = performance.now() - start;
          if (took > STALL && FUZZ_RUNS > 1000) {
            process.stderr.write(`${Math.round(took)} ms: ${JSON.stringify(text)}\n`);
          }
        }),
        { numRuns: FUZZ_RUNS },
      );
    },
    Math.max(30_000, FUZZ_RUNS * 200),
  );
});

/** Stretches of one real report, or of two spliced, with up to a dozen injuries. */
function damagedReport(texts: readonly string[]): fc.Arbitrary<string> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const stretch = fc
    .tuple(fc.constantFrom(...texts), place, fc.integer({ min: 20, max: 3000 }))
    .map(([text, from, length]) => text.slice(Math.floor(from * text.length)).slice(0, length));
  // Half of them keep the head of their report, which says whose it is and what its parts are.
  const head = fc
    .tuple(fc.constantFrom(...texts), fc.integer({ min: 20, max: 3000 }))
    .map(([text, length]) => text.slice(0, length));
  const noise = fc
    .tuple(fc.constantFrom(...NOISE), fc.constantFrom(1, 1, 1, 2, 3, 50))
    .map(([words, times]) => put(words, times));
  const damage = fc.oneof(fc.constantFrom(...DAMAGES), noise, noise);
  const injuries = fc.array(fc.tuple(damage, place, fc.integer({ min: 1, max: 40 })), {
    maxLength: 12,
  });
  return fc
    .tuple(fc.oneof(stretch, head), fc.option(stretch, { nil: '' }), injuries)
    .map(([first, second, all]) =>
      all.reduce(
        (text, [damaged, at, length]) => damaged(text, Math.floor(at * text.length), length),
        first + second,
      ),
    );
}

describe('extract, on any text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\u3000\r\n\t\ufeff'],
    ['a NUL', '一、今年工作\n新增\u0000企业30家。'],
    ['a NUL before a figure', '\u00005《'],
    ['lone surrogates', '一、今年工作\n\ud800新增企业30家\udc00。'],
    ['marks alone', '**\n##\n|\n（\n“\n。。。\n——'],
    ['a line of 100 000 characters', `一、今年工作。${'推进项目建设，'.repeat(14_000)}`],
    ['a line of 100 000 characters without a mark', '推进项目建设'.repeat(17_000)],
    ['100 000 astral characters', '\u{20000}'.repeat(50_000)],
    ['30 000 opening brackets', '（“《'.repeat(10_000)],
    ['30 000 opening quotes with a figure', '“1'.repeat(15_000)],
    ['20 000 headings', '一、今年重点工作\n'.repeat(20_000)],
    ['20 000 short lines', '新增企业30家\n'.repeat(20_000)],
    ['20 000 figures in one line', '增长5%'.repeat(20_000)],
    ['20 000 figures in one list', '企业5家、'.repeat(20_000)],
    ['10 000 table cells', '|甲'.repeat(10_000)],
    ['100 000 stops', '。'.repeat(100_000)],
    ['100 000 digits', '1'.repeat(100_000)],
    ['100 000 Chinese digits', '一'.repeat(100_000)],
    ['100 000 powers of ten', '万亿'.repeat(50_000)],
    ['100 000 line breaks', '\n'.repeat(100_000)],
    ['10 000 conditions', `一、今年工作\n${'确保粮食产量只增不减、'.repeat(10_000)}`],
    [
      '20 000 glossary entries',
      `一、今年工作\n“甲乙”［1］。\n名词解释\n${'1．“甲乙”：丙。\n'.repeat(20_000)}`,
    ],
    ['20 000 glossary pages', `一、今年工作\n名词解释\n${'第1页\n甲乙：丙。\n'.repeat(20_000)}`],
    ['a glossary of one endless line', `“甲乙”［1］\n名词解释\n${'①甲乙：丙。'.repeat(20_000)}`],
  ])('survives %s', (_, text) => {
    expect(violationsOf(text, extract(text))).toEqual([]);
  });

  it('keeps its invariants on scraps of reports', () => {
    const scrap = fc.constantFrom(
      ...'一、 （一） 1. 一是 第一， —— 各位代表！ 。 ； ！ ， ： “ ” （ ） 《 》 ** \n \n\n \r\n 　 # | > - 。\n'.split(
        ' ',
      ),
      ' ',
      '\n',
      '推进项目建设',
      '新增企业30家',
      '增长5%左右',
      '主要预期目标是：',
      '2026年重点工作',
      '2025年工作回顾',
      '下转 A05 版',
      '上接 A04 版',
      '政府工作报告',
      '名词解释',
      '［1］“小升规”：小微企业成长为规上企业。',
      '“小升规”［1］',
      '居民收入增长与经济增长同步',
      '粮食产量只增不减',
      '附件',
      '牵头单位：',
      '完成时限：9月底前',
      '\ud83d\ude00',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const text = scraps.join('');
        expect(violationsOf(text, extract(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
