import { describe, expect, it } from 'vitest';
import { formatPassage, parsePassage, trimPassage } from './passage.ts';

describe('parsePassage', () => {
  it('reads what formatPassage writes', () => {
    expect(parsePassage(formatPassage({ from: 330, to: 357 }), 1000)).toEqual({
      from: 330,
      to: 357,
    });
  });

  it('holds a passage to the text', () => {
    expect(parsePassage('3-99', 10)).toEqual({ from: 3, to: 10 });
  });

  it.each([undefined, '', '5', '7-7', '9-3', '-1-4', '20-30', 'a-b', '1-2-3', '1.5-2'])(
    'takes %s for no passage',
    (written) => {
      expect(parsePassage(written, 10)).toBeNull();
    },
  );
});

describe('trimPassage', () => {
  it('leaves white space and emphasis marks outside', () => {
    expect(trimPassage('\n **甲乙** ', { from: 0, to: 8 })).toEqual({ from: 4, to: 6 });
    expect(trimPassage(' ** ', { from: 0, to: 4 })).toBeNull();
  });
});
