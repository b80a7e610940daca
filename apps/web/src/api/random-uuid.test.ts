import { expect, it } from 'vitest';
import { randomUuid } from './random-uuid.ts';

it('makes a version 4 UUID where the browser has no way of its own', () => {
  const source = {
    getRandomValues: crypto.getRandomValues.bind(crypto),
  };
  const made = randomUuid(source);
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(randomUuid(source)).not.toBe(made);
});
