import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../store/src/database-fixture.ts';
import { inputOf, openTestOffice, openText, owner, type TestOffice } from './office-fixture.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
beforeAll(async () => {
  house = await openTestOffice();
});
afterAll(() => house.close());

let places = 0;

/** A jurisdiction of its own with an opening, two edits and a drop: events 1 to 4. */
async function audited(from = house) {
  const city = `${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'.charAt(places)}川市`;
  places += 1;
  const { office } = from;
  const { on, page } = await openText(office, shortReport.replaceAll('云岭市', city));
  const [first, second, third] = (await page()).commitments;
  if (first === undefined || second === undefined || third === undefined) throw new Error('rows');
  const { jurisdictionId } = on;
  for (const note of ['一', '二']) {
    const revision = note === '一' ? 1 : 2;
    const edit = { jurisdictionId, commitmentId: first.id, revision, note };
    await office.editCommitment(owner, edit);
  }
  await office.dropCommitment(owner, { jurisdictionId, commitmentId: third.id, revision: 1 });
  const tables = from.database.tables;
  return {
    on,
    jurisdictionId,
    tables,
    first,
    second,
    third,
    check: () => office.verifyAudit(owner, on),
  };
}

test('an untouched trail holds, and its head is the last hash', async () => {
  const { check, tables, jurisdictionId } = await audited();
  const last = await tables
    .selectFrom('audit_event')
    .select('hash')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('seq', '=', 4)
    .executeTakeFirstOrThrow();
  expect(await check()).toEqual({
    ok: true,
    algorithm: 'sha256',
    events: 4,
    head: last.hash,
    broken: null,
  });
});

test('verifying tells how far it has come, to the last event and report', async () => {
  const { on } = await audited();
  const told: unknown[] = [];
  await house.office.verifyAudit(owner, { ...on, onProgress: (at) => told.push(at) });
  expect(told).toEqual([
    { done: 4, total: 5 },
    { done: 5, total: 5 },
  ]);
});

test('a changed event is named', async () => {
  const { check, tables, jurisdictionId } = await audited();
  await sql`update audit_event set actor = '他人'
    where jurisdiction_id = ${jurisdictionId} and seq = 2`.execute(tables);
  expect(await check()).toMatchObject({ ok: false, broken: { seq: 2, reason: '审计记录被改动' } });
});

test('an event taken out in the middle is named', async () => {
  const { check, tables, jurisdictionId } = await audited();
  await sql`delete from audit_touch where jurisdiction_id = ${jurisdictionId} and seq = 3`.execute(
    tables,
  );
  await sql`delete from audit_event where jurisdiction_id = ${jurisdictionId} and seq = 3`.execute(
    tables,
  );
  expect(await check()).toMatchObject({ broken: { seq: 3, reason: '缺少审计记录' } });
});

test('the last event taken out is noticed, even with the head set back', async () => {
  const { check, tables, jurisdictionId, third } = await audited();
  await sql`delete from audit_touch where jurisdiction_id = ${jurisdictionId} and seq = 4`.execute(
    tables,
  );
  await sql`delete from audit_event where jurisdiction_id = ${jurisdictionId} and seq = 4`.execute(
    tables,
  );
  expect(await check()).toMatchObject({ broken: { seq: 4, reason: '缺少审计记录' } });
  await sql`update jurisdiction set audit_seq = 3, audit_head = (
    select hash from audit_event where jurisdiction_id = ${jurisdictionId} and seq = 3
  ) where jurisdiction_id = ${jurisdictionId}`.execute(tables);
  expect(await check()).toMatchObject({ broken: { seq: 1, reason: `任务被改动 ${third.code}` } });
});

test('an event rewritten with a hash of its own breaks the next link', async () => {
  const { check, tables, jurisdictionId } = await audited();
  await sql`update audit_event set hash = ${createHash('sha256').update('x').digest('hex')}
    where jurisdiction_id = ${jurisdictionId} and seq = 2`.execute(tables);
  expect(await check()).toMatchObject({ broken: { seq: 2, reason: '审计记录被改动' } });
});

test('a row, a figure, a unit and a sentence changed behind the back are named', async () => {
  const changes = [
    sql`update commitment set object = '别的' where`,
    sql`update target set value = value + 1 where`,
    sql`update assignment set unit = '别的局' where role = 'lead' and`,
    sql`delete from assignment where`,
  ];
  for (const change of changes) {
    const { check, tables, jurisdictionId, first } = await audited();
    await sql`${change} jurisdiction_id = ${jurisdictionId} and commitment_id = ${first.id}`.execute(
      tables,
    );
    const broken = { seq: 3, reason: `任务被改动 ${first.code}` };
    expect(await check()).toMatchObject({ ok: false, broken });
  }
  const { check, tables, jurisdictionId, third } = await audited();
  await sql`update sentence set kind = 'review'
    where jurisdiction_id = ${jurisdictionId} and sentence_id = ${third.sentence}`.execute(tables);
  expect((await check()).broken?.reason).toBe(`句子标注被改动 ${third.sentence}`);
});

test('a row taken out is named', async () => {
  const { check, tables, jurisdictionId, second } = await audited();
  for (const table of ['target', 'assignment', 'commitment_words', 'commitment'] as const) {
    await tables
      .deleteFrom(table)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('commitment_id', '=', second.id)
      .execute();
  }
  expect(await check()).toMatchObject({ broken: { seq: 1, reason: `任务被删除 ${second.id}` } });
});

test('a row slipped in is named', async () => {
  const { check, tables, jurisdictionId, second } = await audited();
  const row = await tables
    .selectFrom('commitment')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('commitment_id', '=', second.id)
    .executeTakeFirstOrThrow();
  const slipped = { ...row, commitment_id: row.report_id, code: '2026-999' };
  const json = { projects: '[]', places: '[]', condition: 'null' };
  await tables
    .insertInto('commitment')
    .values({ ...slipped, ...json })
    .execute();
  expect(await check()).toMatchObject({ broken: { seq: 1, reason: '任务没有审计记录 2026-999' } });
});

test('a changed word of the report, its facts or its reading are named', async () => {
  const one = await audited();
  await sql`update report set text = replace(text, '60', '61')
    where jurisdiction_id = ${one.jurisdictionId}`.execute(one.tables);
  expect(await one.check()).toMatchObject({ broken: { seq: 1, reason: '报告原文被改动' } });
  const two = await audited();
  await sql`update report set source_name = '别的' where jurisdiction_id = ${two.jurisdictionId}`.execute(
    two.tables,
  );
  expect(await two.check()).toMatchObject({ broken: { seq: 1, reason: '报告信息被改动' } });
  const three = await audited();
  await sql`update quantity set quote = '9' where jurisdiction_id = ${three.jurisdictionId}`.execute(
    three.tables,
  );
  expect(await three.check()).toMatchObject({ broken: { seq: 1, reason: '原文标注被改动' } });
});

/** A report with a condition in words, a row decided above and a glossary. */
const withNotes = (city: string) =>
  `${shortReport
    .replaceAll('云岭市', city)
    .replace('收入增长3%，', '收入增长3%，居民收入增长与经济增长同步，')
    .replace('支持民营企业', '积极争取国家超长期特别国债支持。支持民营企业')}
名词解释
1．“一件事一次办”：关联事项一次办完。
2．储能基地：储存电能的设施。
`;

test.each([
  [
    '未水市',
    `update commitment set condition = jsonb_set(condition, '{words}', '"持平"')`,
    '任务被改动',
  ],
  ['申水市', 'update commitment set condition = null', '任务被改动'],
  ['酉水市', 'update commitment set upper = not upper', '任务被改动'],
  ['戌水市', `update glossary_entry set term = '别的'`, '原文标注被改动'],
  ['亥水市', 'delete from glossary_entry', '原文标注被改动'],
])('in %s what was changed behind the office is named: %s', async (city, change, reason) => {
  const { office, database } = house;
  const { on, page } = await openText(office, withNotes(city));
  expect((await page()).glossary).toHaveLength(2);
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true });
  await sql`${sql.raw(change)} where report_id = ${on.reportId}`.execute(database.tables);
  const { broken } = await office.verifyAudit(owner, on);
  expect(broken?.reason).toContain(reason);
});

test('what was kept before conditions and glossaries were read stays proven, and can be worked on', async () => {
  const { office } = house;
  const input = inputOf(withNotes('甲水市'));
  const { extraction } = input;
  const commitments = extraction.commitments.map((row) => ({
    ...row,
    condition: null,
    upper: false,
  }));
  const opened = await office.openReport(owner, {
    ...input,
    extraction: { ...extraction, commitments, glossary: [] },
  });
  const on = { jurisdictionId: opened.report.jurisdiction.id, reportId: opened.report.id };
  const [opening] = (await office.listAudit(owner, { jurisdictionId: on.jurisdictionId })).items;
  expect(JSON.stringify(opening)).not.toMatch(/condition|upper|glossary/);
  const [row] = (await office.readReportPage(owner, on)).commitments;
  if (row === undefined) throw new Error('rows');
  const edit = { ...on, commitmentId: row.id, revision: 1, note: '一' };
  await office.editCommitment(owner, edit);
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 2 });
});

test('chains are hashed with SM3 where the office is set so', async () => {
  const national = await openTestOffice({ hashAlgorithm: 'sm3' });
  try {
    const { check, tables, jurisdictionId } = await audited(national);
    expect(await check()).toMatchObject({ ok: true, algorithm: 'sm3', events: 4 });
    await sql`update audit_event set act = 'x' where seq = 1
      and jurisdiction_id = ${jurisdictionId}`.execute(tables);
    expect(await check()).toMatchObject({ broken: { seq: 1 } });
  } finally {
    await national.close();
  }
});
