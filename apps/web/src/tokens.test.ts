import { describe, expect, it } from 'vitest';
import { colors, lightTokens } from './tokens.ts';

/** What text stands on; the last is a line of the outline or the margin under the pointer. */
const grounds = [colors.ground, colors.paper, colors.panel, colors.accentSoft, '#eae7df'];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe('colours', () => {
  it.each(['ink', 'inkSoft', 'inkFaint', 'accent', 'confirmed', 'misprint', 'danger'] as const)(
    'let %s be read on every ground',
    (name) => {
      for (const ground of grounds) expect(contrast(colors[name], ground)).toBeGreaterThan(4.5);
    },
  );

  it('let every light be read on every ground and on its own tint', () => {
    for (const { color, tint } of Object.values(lightTokens)) {
      for (const ground of [...grounds, tint]) {
        expect(contrast(color, ground)).toBeGreaterThan(4.5);
      }
    }
  });

  it('show marks, fields and the focus where they stand', () => {
    const { unchecked, number, lineField, focus, paper, panel, ground } = colors;
    for (const mark of [unchecked, number]) expect(contrast(mark, paper)).toBeGreaterThan(3);
    expect(contrast(lineField, panel)).toBeGreaterThan(3);
    expect(contrast(focus, ground)).toBeGreaterThan(3);
  });
});
