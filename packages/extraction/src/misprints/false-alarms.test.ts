import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSkeleton } from '../skeleton/read-skeleton.ts';
import { findMisprints } from './find-misprints.ts';

/** Whole real reports, beside the project and not part of it. */
const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const isPresent = existsSync(corpus);

it.each([
  '落实消费场景项目，深化农垦改革，繁荣发展文体事业。',
  '一般公共预算总收入增长6%，推进试点市建设。',
])('takes words of duties and of every day for what they are: %s', (text) => {
  expect(findMisprints(readSkeleton(text))).toEqual([]);
});

describe('misprints of real reports', () => {
  it.skipIf(!isPresent)('raises at most one alarm for ten thousand characters', () => {
    let characters = 0;
    let alarms = 0;
    for (const name of readdirSync(corpus).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, corpus), 'utf8');
      characters += text.length;
      alarms += findMisprints(readSkeleton(text)).length;
    }
    expect((alarms / characters) * 10_000).toBeLessThanOrEqual(1);
  });
});
