import { expect, test } from 'vitest';
import { describeQueries } from './describe-queries.ts';

test('every query is told, and every one that reads a table keeps to one jurisdiction', () => {
  // Names are unique in the installation, and a person may hold roles in several jurisdictions.
  const anywhere = /^(?:all|by the bytes of the file|anywhere: .*)\n/;
  for (const [file, text] of describeQueries()) {
    const blocks = text.split('\n-- ').slice(1);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(`${file}: ${block}`).toMatch(/(select|insert|update|delete)/);
      if (!anywhere.test(block)) expect(`${file}: ${block}`).toContain('jurisdiction_id');
    }
  }
});
