import { randomUUID } from 'node:crypto';
import { inOneTransaction } from '@jiannuo/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../../store/src/database-fixture.ts';
import { owner } from '../office-fixture.ts';
import { openOffice } from '../open-office.ts';
import { entryOf, type Loop, openLoop } from './loop-fixture.ts';

let loop: Loop;
beforeAll(async () => {
  loop = await openLoop();
  const { office, on, items } = loop;
  const { jurisdictionId } = on;
  const [item] = items;
  if (item === undefined) throw new Error('nothing was issued');
  const { unit } = item;
  loop.setDay('2026-03-20');
  const { settings } = await office.readSettings(owner, on);
  await office.saveSettings(owner, {
    jurisdictionId,
    version: 0,
    settings: { ...settings, workingDay: 'next' },
  });
  await office.addEvidence(owner, {
    jurisdictionId,
    unit,
    name: '纪要.txt',
    bytes: Buffer.from('会议纪要'),
  });
  await office.reportProgress(owner, {
    jurisdictionId,
    unit,
    period: '2026-03',
    key: randomUUID(),
    to: 'submitted',
    entries: [entryOf(item, '60')],
  });
  await office.reviewProgress(owner, {
    jurisdictionId,
    verdict: 'accepted',
    entries: [{ itemId: item.id, unit, period: '2026-03', version: 1 }],
  });
});
afterAll(() => loop.close());

describe('behind the program’s back', () => {
  const breakOf = async () => (await loop.office.verifyAudit(owner, loop.on)).broken?.reason ?? '';

  test('the untouched loop holds', async () => {
    expect(await loop.office.verifyAudit(owner, loop.on)).toMatchObject({ ok: true });
  });

  test.each([
    [
      'a figure',
      "update figure set value = value + 1 where version = 1 and period = '2026-03' and value = 60",
      '办理记录被改动 figure',
    ],
    ['a light', "update light set light = 'green' where light = 'yellow'", '办理记录被改动 light'],
    [
      'when it was known',
      "update progress set known_from = known_from - interval '1 day' where version = 1",
      '办理记录的时间被改动 progress',
    ],
    [
      'until when',
      "update item set known_to = known_to - interval '1 day' where known_to < 'infinity'",
      '办理记录的时间被改动 item',
    ],
    [
      'an added row',
      "insert into setting (jurisdiction_id, name, version, known_from, event_seq, value) select jurisdiction_id, 'x', 1, known_from, 1, '{}' from setting limit 1",
      '办理记录没有审计记录 setting',
    ],
    ['evidence', "update evidence set bytes = bytes || '\\x00'", '佐证材料被改动'],
  ])('%s changed is found', async (_, statement, reason) => {
    let found = '';
    const looked = inOneTransaction(loop.database, async (database) => {
      await sql.raw(statement).execute(database.tables);
      const { broken } = await openOffice({ database }).verifyAudit(owner, loop.on);
      found = broken?.reason ?? '';
      throw new Error('given up, so that nothing stays changed');
    });
    await expect(looked).rejects.toThrow('given up');
    expect(found).toContain(reason);
    expect(await breakOf()).toBe('');
  });
});
