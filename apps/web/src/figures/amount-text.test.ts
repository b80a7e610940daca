import { expect, it } from 'vitest';
import { amountText } from './amount-text.ts';

it('shows two places at most and leaves shorter figures as they are', () => {
  expect(amountText('1333.333333')).toBe('1333.33');
  expect(amountText('41.996')).toBe('42');
  expect(amountText('120.50')).toBe('120.50');
  expect(amountText('550')).toBe('550');
});
