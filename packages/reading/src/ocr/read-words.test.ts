import { expect, it } from 'vitest';
import { readWords } from './read-words.ts';

/** Level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const table = [
  'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
  '1\t1\t0\t0\t0\t0\t0\t0\t1200\t1600\t-1\t',
  '5\t1\t1\t1\t1\t1\t100\t200\t80\t40\t96\t建设',
  '5\t1\t1\t1\t1\t2\t190\t202\t80\t38\t95\t园区',
  '5\t1\t1\t1\t1\t3\t900\t200\t80\t40\t94\t12个',
  '5\t1\t1\t1\t2\t1\t100\t260\t40\t40\t3\t污',
].join('\n');

it('makes runs of words that stand close, in points, and drops stains', () => {
  const { runs, ...page } = readWords(table, { number: 3, pixelsPerPoint: 4 });
  expect(page).toEqual({ number: 3, width: 300, height: 400 });
  expect(runs.map(({ text, x, width }) => [text, x, width])).toEqual([
    ['建设园区', 25, 42.5],
    ['12个', 225, 20],
  ]);
  const [first] = runs;
  expect(first?.words).toEqual([
    { from: 0, to: 2, x: 25, y: 50, width: 20, height: 10 },
    { from: 2, to: 4, x: 47.5, y: 50.5, width: 20, height: 9.5 },
  ]);
});
