import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages } from './lay-out-pages.ts';
import type { PlacedWord, PrintedPage, TextRun } from './printed-page.ts';

/** A recognised line: its words one after another, each as wide as its letters. */
function lineOf(words: readonly string[], x: number, y: number, more: Partial<TextRun> = {}) {
  const size = more.size ?? 10;
  const placed: PlacedWord[] = [];
  let text = '';
  for (const word of words) {
    const [from, to] = [text.length, text.length + word.length];
    placed.push({
      from,
      to,
      x: x + from * size,
      y: y - size,
      width: word.length * size,
      height: size,
    });
    text += word;
  }
  const run = { text, x, y, width: text.length * size, size, afterBlank: false, words: placed };
  return { ...run, ...more, words: placed };
}

const sheet = (number: number, runs: readonly TextRun[]): PrintedPage => ({
  number,
  width: 595,
  height: 842,
  runs,
});

describe('layOutPages, of recognised pages', () => {
  it('keeps for every word where it stands, over lines and pages, and not for what is left out', () => {
    const head = (y = 60) => lineOf(['霜陵', '日报'], 60, y);
    const sheets = [
      sheet(1, [
        head(),
        lineOf(
          ['新建', '公办', '幼儿园', '6所', '，', '改造', '老旧', '小区', '40个，让群众'],
          80,
          200,
        ),
        lineOf(
          ['得到更多', '实惠，', '持续改善', '人居', '环境，', '推进城乡', '融合发展'],
          60,
          216,
        ),
      ]),
      sheet(2, [head(), lineOf(['走在', '前列。'], 60, 200)]),
    ];
    const { text, words } = layOutPages(sheets);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    const said = words.map(({ from, to, page, x, y }) => [text.slice(from, to), page, x, y]);
    expect(said).toHaveLength(9 + 7 + 2);
    expect(said[3]).toEqual(['6所', 1, 150, 190]);
    expect(said.slice(-2)).toEqual([
      ['走在', 2, 60, 190],
      ['前列。', 2, 80, 190],
    ]);
    expect(said.map(([word]) => word)).not.toContain('日报');
  });

  it('gives a number that is spelled as a mark one place', () => {
    const raised = lineOf(['3'], 100, 196, { size: 6 });
    const { text, words } = layOutPages([sheet(1, [lineOf(['标准', '厂房'], 60, 200), raised])]);
    expect(text).toBe('标准厂房［3］\n');
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(['标准', '厂房', '［3］']);
  });

  it('lets go of a hyphen at which a word was parted', () => {
    const wide = ['推广', '新一代', '工业', '互联网', '平台和', '人工智能', '技术以及', 'inter-'];
    const lines = [lineOf(wide, 60, 200), lineOf(['net', '应用。'], 60, 216)];
    const { text, words } = layOutPages([sheet(1, lines)]);
    expect(text).toMatch(/internet应用。\n$/);
    expect(words.slice(-3).map(({ from, to }) => text.slice(from, to))).toEqual([
      'inter',
      'net',
      '应用。',
    ]);
  });

  it('points at the word itself, whatever stands where', () => {
    const word = fc.constantFrom(
      '发展',
      '工业',
      '新增',
      '120亿元',
      'A',
      'inter-',
      '。',
      '一、',
      '（',
      '（2',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 12 });
    const placedLine = fc.tuple(
      line,
      fc.constantFrom(60, 80, 300),
      fc.integer({ min: 100, max: 800 }),
    );
    const pages = fc.array(fc.array(placedLine, { maxLength: 8 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(pages, (drawn) => {
        // Told apart by the height of their boxes: places may be the same.
        const letters: string[] = [];
        const sheets = drawn.map((lines, index) => {
          const runs = lines.map(([said, x, y]) => {
            const run = lineOf(said, x, y);
            const words = run.words.map((one) => ({
              ...one,
              height: letters.push(run.text.slice(one.from, one.to)) - 1,
            }));
            return { ...run, words };
          });
          return sheet(index + 1, runs);
        });
        const { text, words } = layOutPages(sheets);
        let at = 0;
        for (const { from, to, height } of words) {
          expect(from).toBeGreaterThanOrEqual(at);
          at = to;
          // A hyphen at the end of a line goes when the word is joined.
          const printed = letters[height] ?? '';
          expect([printed, printed.replace(/-$/, '')]).toContain(text.slice(from, to));
        }
      }),
      { numRuns: 300 },
    );
  });
});
