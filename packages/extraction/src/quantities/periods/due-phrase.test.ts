import { expect, it } from 'vitest';
import { LONGEST_DUE_PHRASE } from '../../limits.ts';
import { duePhraseAt } from './due.ts';

it('reads on over words of time that follow one another', () => {
  expect(duePhraseAt('2027年6月底前建成码头', 0)).toBe('2027年6月底前'.length);
});

it('looks no further than people print, however long the words of time go on', () => {
  const endless = '2026年'.repeat(1000);
  expect(duePhraseAt(endless, 0)).toBeLessThan(2 * LONGEST_DUE_PHRASE);
});
