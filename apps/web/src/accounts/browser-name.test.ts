import { expect, it } from 'vitest';
import { browserName } from './browser-name.ts';

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0.4430.212 Safari/537.36 Qaxbrowser',
    '奇安信浏览器 · Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36',
    'Chrome · Linux',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537.36 Edg/130.0', 'Edge · Windows'],
  ['curl/8', '—'],
  [null, '—'],
])('%s', (agent, name) => expect(browserName(agent)).toBe(name));
