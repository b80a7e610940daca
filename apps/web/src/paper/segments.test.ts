import { describe, expect, it } from 'vitest';
import { type Mark, segmentsOf } from './segments.ts';

/** One line a case: runs as `words{marks}`, a mark that begins there with `^`. */
function drawn(text: string, marks: readonly Mark[], range = { from: 0, to: text.length }): string {
  return segmentsOf(text, range, marks)
    .map(({ from, to, marks: layers, starts }) => {
      const names = Object.entries(layers).map(
        ([layer, id]) => `${starts.some((start) => start === layer) ? '^' : ''}${id}`,
      );
      return names.length > 0
        ? `${text.slice(from, to)}{${names.join(',')}}`
        : text.slice(from, to);
    })
    .join('|');
}
const mark = (layer: Mark['layer'], id: string, from: number, to: number): Mark => ({
  layer,
  id,
  from,
  to,
});

describe('segmentsOf', () => {
  it('leaves unmarked text in one run', () => {
    expect(drawn('做好今年工作', [])).toBe('做好今年工作');
  });

  it('nests a misprint in a number in an undertaking', () => {
    const marks = [
      mark('misprint', 'd1', 5, 6),
      mark('commitment', 'c1', 0, 8),
      mark('quantity', 'q1', 4, 7),
    ];
    expect(drawn('新建学位五百个。', marks)).toBe(
      '新建学位{^c1}|五{c1,^q1}|百{c1,q1,^d1}|个{c1,q1}|。{c1}',
    );
  });

  it('lets marks cross each other', () => {
    const marks = [mark('commitment', 'c1', 0, 4), mark('passage', 'p', 2, 6)];
    expect(drawn('建设两条道路', marks)).toBe('建设{^c1}|两条{c1,^p}|道路{p}');
  });

  it('leaves out line breaks and emphasis marks and keeps offsets exact', () => {
    const text = '**加快布局。**培育\n　　增长点';
    expect(drawn(text, [mark('commitment', 'c1', 9, text.length)])).toBe(
      '加快布局。|培育{^c1}|增长点{c1}',
    );
  });

  it('does not begin a mark again in the paragraph it runs on into', () => {
    expect(drawn('甲乙丙丁', [mark('commitment', 'c1', 0, 4)], { from: 2, to: 4 })).toBe(
      '丙丁{c1}',
    );
  });

  it('begins each of two neighbours of one layer', () => {
    const marks = [mark('commitment', 'c1', 0, 2), mark('commitment', 'c2', 2, 4)];
    expect(drawn('甲乙丙丁', marks)).toBe('甲乙{^c1}|丙丁{^c2}');
  });

  it('ends a mark with its last words, also across a line break', () => {
    const marks = [mark('term', 'g1.0', 2, 6), mark('commitment', 'c1', 0, 9)];
    const ending = segmentsOf('推进青禾\n工程建设。', { from: 0, to: 10 }, marks)
      .filter(({ ends }) => ends.includes('term'))
      .map(({ from, to }) => [from, to]);
    expect(ending).toEqual([[5, 6]]);
  });

  it('tiles the visible text whatever the marks', () => {
    const text = '一二三\n四五六**七八';
    for (let seed = 1; seed < 200; seed += 1) {
      const marks = [0, 1, 2].map((index) => {
        const from = (seed * (7 + index)) % text.length;
        return mark('quantity', `q${index}`, from, from + ((seed * 5) % 4));
      });
      const shown = segmentsOf(text, { from: 0, to: text.length }, marks);
      expect(shown.map(({ from, to }) => text.slice(from, to)).join('')).toBe('一二三四五六七八');
    }
  });
});
