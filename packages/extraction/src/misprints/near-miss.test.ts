import { describe, expect, it } from 'vitest';
import { readNearMiss } from './near-miss.ts';

const phrase = '农村饮水工程';

describe('readNearMiss', () => {
  it.each([
    ['农村饭水工程', 'changed', 2, 6],
    ['农村水工程好', 'missing', 2, 5],
    ['农村饮用水工程', 'extra', 3, 7],
    ['农村水饮工程', 'swapped', 2, 6],
  ])('reads %s as %s', (text, slip, at, to) => {
    expect(readNearMiss(text, 0, phrase)).toEqual({ slip, at, to });
  });

  it('says nothing of the phrase itself, nor of words two slips away', () => {
    expect(readNearMiss('农村饮水工程', 0, phrase)).toBeNull();
    expect(readNearMiss('农村供气工程', 0, phrase)).toBeNull();
  });

  it('reads at the place asked for', () => {
    expect(readNearMiss('新建农村饭水工程', 2, phrase)?.to).toBe(8);
  });
});
