import { describe, expect, it } from 'vitest';
import { SPACE } from './spaces.ts';

describe('SPACE', () => {
  it('holds what a regular expression takes for white space', () => {
    const wrong: number[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (SPACE.has(unit) !== /\s/.test(String.fromCharCode(unit))) wrong.push(unit);
    }
    expect(wrong).toEqual([]);
  });
});
