import { expect, it } from 'vitest';
import { sendingKey } from './sending-key.ts';

it('is the same for the same content, and another for another', () => {
  let made = 0;
  const make = () => `key-${++made}`;
  const first = sendingKey({ unit: 'A', words: '好' }, make);
  expect(sendingKey({ unit: 'A', words: '好' }, make)).toBe(first);
  expect(sendingKey({ unit: 'A', words: '很好' }, make)).not.toBe(first);
});
