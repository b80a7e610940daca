import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toDocument } from './document.ts';
import { extract } from './extract.ts';
import type { Extraction } from './extraction.ts';

/** Real reports, which are not part of the project; their tests are skipped where they are absent. */
const SHARED = new URL('../../../../shared/', import.meta.url);
const isPresent = existsSync(new URL('corpus/', SHARED));
const FILES = isPresent
  ? [
      'seed/jiangmen-2026.txt',
      ...readdirSync(new URL('corpus/', SHARED))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `corpus/${name}`),
    ]
  : [];

const read = (name: string): string =>
  readFileSync(new URL(name, SHARED), 'utf8').replace(/^\ufeff/u, '');

/** What belongs to no sentence: white space and the marks of Markdown. */
const UNTILED = /[\s\u200b-\u200d\u2060\ufeff*#>|_=`:-]/u;

function expectInvariants(text: string, extraction: Extraction): void {
  expectIds(extraction);
  expectTiling(text, extraction);
  expectNesting(text, extraction);
  expectInside(text, extraction);
}

function expectIds({ sections, sentences, quantities, commitments }: Extraction): void {
  for (const [prefix, items] of [
    ['s', sections],
    ['t', sentences],
    ['q', quantities],
    ['c', commitments],
  ] as const) {
    expect(items.map(({ id }) => id)).toEqual(items.map((_, index) => `${prefix}${index + 1}`));
  }
}

function expectTiling(text: string, { sentences }: Extraction): void {
  let end = 0;
  for (const { from, to } of sentences) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    for (let at = end; at < from; at += 1) expectUntiled(text, at);
    end = to;
  }
  for (let at = end; at < text.length; at += 1) expectUntiled(text, at);
}

function expectUntiled(text: string, at: number): void {
  if (!UNTILED.test(text.charAt(at))) {
    expect.fail(`no sentence holds ${JSON.stringify(text.slice(at - 10, at + 10))} at ${at}`);
  }
}

function expectNesting(text: string, { sections, sentences }: Extraction): void {
  const byId = new Map(sections.map((section) => [section.id, section]));
  for (const [index, { from, to, parent, level }] of sections.entries()) {
    expect(from).toBeLessThan(to);
    expect(to).toBeLessThanOrEqual(text.length);
    expect(from).toBeGreaterThanOrEqual(sections[index - 1]?.from ?? 0);
    const outer = parent === null ? undefined : byId.get(parent);
    expect(outer === undefined).toBe(index === 0);
    if (outer === undefined) continue;
    expect(from >= outer.from && to <= outer.to && level > outer.level).toBe(true);
  }
  const endOf = new Map<string | null, number>();
  for (const { from, to, parent } of sections) {
    expect(from).toBeGreaterThanOrEqual(endOf.get(parent) ?? 0);
    endOf.set(parent, to);
  }
  for (const { section, from, to } of sentences) {
    const holder = byId.get(section);
    expect(holder !== undefined && holder.from <= from && to <= holder.to).toBe(true);
  }
}

function expectInside(text: string, extraction: Extraction): void {
  const sentences = new Map(extraction.sentences.map((sentence) => [sentence.id, sentence]));
  for (const { sentence, from, to } of [...extraction.quantities, ...extraction.commitments]) {
    const holder = sentences.get(sentence);
    expect(holder !== undefined && holder.from <= from && to <= holder.to && from < to).toBe(true);
  }
  for (const { from, to } of extraction.diagnostics) {
    expect(from >= 0 && from < to && to <= text.length).toBe(true);
  }
  const held = new Set(extraction.commitments.map(({ sentence }) => sentence));
  for (const { id, kind } of extraction.sentences) {
    expect(kind === 'commitment').toBe(held.has(id));
  }
}

const FACTS = {
  name: 'report.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  format: 'txt',
} as const;

describe.skipIf(!isPresent)('extract, over real reports', () => {
  let validate: ReturnType<Ajv2020['compile']>;
  beforeAll(() => {
    const schema: object = JSON.parse(read('contract/extraction.schema.json'));
    validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  });

  it.each(FILES)('keeps its invariants and its schema on %s', (file) => {
    const text = read(file);
    const extraction = extract(text);
    expectInvariants(text, extraction);
    const document = toDocument(FACTS, text, extraction);
    for (const list of ['sentences', 'quantities', 'commitments']) {
      for (const item of document[list] as { from: number; to: number; text: string }[]) {
        expect(text.slice(item.from, item.to)).toBe(item.text);
      }
    }
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
    expect(JSON.stringify(toDocument(FACTS, text, extract(text)))).toBe(JSON.stringify(document));
  });
});

describe('extract, on any text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\u3000\r\n\t\ufeff'],
    ['a NUL', '一、今年工作\n新增\u0000企业30家。'],
    ['lone surrogates', '一、今年工作\n\ud800新增企业30家\udc00。'],
    ['marks alone', '**\n##\n|\n（\n“\n。。。\n——'],
    ['a line of 100 000 characters', `一、今年工作。${'推进项目建设，'.repeat(14_000)}`],
    ['30 000 opening brackets', '（“《'.repeat(10_000)],
    ['20 000 headings', '一、今年重点工作\n'.repeat(20_000)],
    ['20 000 short lines', '新增企业30家\n'.repeat(20_000)],
    ['100 000 stops', '。'.repeat(100_000)],
    ['100 000 digits', '1'.repeat(100_000)],
    ['100 000 line breaks', '\n'.repeat(100_000)],
  ])('survives %s', (_, text) => {
    expectInvariants(text, extract(text));
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
      '附件',
      '\ud83d\ude00',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const text = scraps.join('');
        expectInvariants(text, extract(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!isPresent)('extract, on damaged reports', () => {
  it('keeps its invariants whatever is cut, doubled, swapped or put in', () => {
    const texts = FILES.slice(0, 12).map(read);
    const noise = fc.constantFrom(
      '\n',
      '\n\n',
      '**',
      '“',
      '（',
      '。',
      '12',
      '\u0000',
      '下转 A05 版\n',
      '一、',
    );
    const damage = fc.record({
      file: fc.nat({ max: texts.length - 1 }),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 50, max: 4000 }),
      cuts: fc.array(
        fc.tuple(fc.nat(4000), fc.constantFrom('cut', 'double', 'swap', 'put'), noise),
        {
          maxLength: 12,
        },
      ),
    });
    fc.assert(
      fc.property(damage, ({ file, from, length, cuts }) => {
        const whole = texts[file] ?? '';
        const start = Math.floor(from * whole.length);
        let text = whole.slice(start, start + length);
        for (const [at, act, put] of cuts) text = damaged(text, at, act, put);
        expectInvariants(text, extract(text));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) },
    );
  });
});

function damaged(text: string, at: number, act: string, put: string): string {
  const [head, next, rest] = [text.slice(0, at), text.slice(at, at + 7), text.slice(at + 7)];
  if (act === 'cut') return head + rest;
  if (act === 'double') return head + next + next + rest;
  if (act === 'swap') return head + rest.slice(0, 5) + next + rest.slice(5);
  return head + put + next + rest;
}
