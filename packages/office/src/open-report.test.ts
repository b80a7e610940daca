import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { longestReport } from '@jiannuo/contract/limits';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../store/src/database-fixture.ts';
import { inputOf, openTestOffice, openText, owner, type TestOffice } from './office-fixture.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
beforeAll(async () => {
  house = await openTestOffice();
});
afterAll(() => house.close());

const at = (city: string) => shortReport.replaceAll('云岭市', city);

test('keeps the words, what was read in them and a ledger, and accounts for every sentence', async () => {
  const { opened, page } = await openText(house.office, at('甲山市'), '甲山.txt');
  expect(opened).toMatchObject({
    outcome: 'opened',
    report: {
      jurisdiction: { name: '甲山市', level: 'city' },
      planYear: 2026,
      version: 1,
      sourceName: '甲山.txt',
    },
  });
  const { counts } = opened.report;
  expect(counts.accounted).toBe(counts.sentences);
  const { text, commitments, sentences, report } = await page();
  expect(text).toBe(at('甲山市'));
  expect(report).toEqual(opened.report);
  expect(sentences).toHaveLength(counts.sentences);
  for (const row of commitments) expect(text.slice(row.from, row.to)).toBe(row.quote);
  expect(commitments.map(({ number }) => number)).toEqual(commitments.map((_, index) => index + 1));
});

test('the same file again changes nothing and says so, whatever it is called', async () => {
  const first = await openText(house.office, at('乙山市'));
  const again = await openText(house.office, at('乙山市'), '另一个名字.txt');
  expect(again.opened).toEqual({ outcome: 'unchanged', report: first.opened.report });
  expect((await house.office.verifyAudit(owner, first.on)).events).toBe(1);
});

test('a changed file is a new version with the checks carried over', async () => {
  const { office } = house;
  const first = await openText(office, at('丙山市'));
  const rows = (await first.page()).commitments;
  await office.confirmCommitments(owner, { ...first.on, rows });
  const second = await openText(office, at('丙山市').replace('12所', '15所'));
  expect(second.opened).toMatchObject({
    outcome: 'new-version',
    report: { version: 2, previousId: first.on.reportId, counts: { confirmed: rows.length - 1 } },
  });
  const changed = (await second.page()).commitments.find(({ quote }) => quote.includes('15所'));
  expect(changed).toMatchObject({ check: 'unchecked' });
  const old = await office.readReport(owner, first.on);
  expect(old).toMatchObject({ nextId: second.on.reportId, counts: { confirmed: rows.length } });
  const kept = (await second.page()).commitments[0];
  const detail = await office.readCommitment(owner, {
    jurisdictionId: second.on.jurisdictionId,
    commitmentId: kept?.id ?? '',
  });
  expect(detail.history.map(({ act }) => act)).toEqual(['open-report', 'confirm-commitments']);
  const all = await office.listCommitments(owner, { jurisdictionId: first.on.jurisdictionId });
  expect(all.total).toBe(second.opened.report.counts.commitments);
  expect(await office.verifyAudit(owner, second.on)).toMatchObject({ ok: true });
});

test('another year of a place is a report of its own in the same jurisdiction', async () => {
  const first = await openText(house.office, at('丁山市'));
  const next = at('丁山市').replaceAll('2026', '2027').replaceAll('2025', '2026');
  const second = await openText(house.office, next);
  expect(second.opened).toMatchObject({
    outcome: 'opened',
    report: { version: 1, planYear: 2027 },
  });
  expect(second.on.jurisdictionId).toBe(first.on.jurisdictionId);
});

test('one of two openings of the same file at once finds the other', async () => {
  const both = await Promise.all([
    openText(house.office, at('戊山市')),
    openText(house.office, at('戊山市')),
  ]);
  expect(both.map(({ opened }) => opened.outcome).sort()).toEqual(['opened', 'unchanged']);
  expect(both[0]?.on).toEqual(both[1]?.on);
});

test('characters no database keeps become U+FFFD in place, so that offsets stay true', async () => {
  const text = at('己山市').replace('新建', '新\0建\uD800');
  const { page } = await openText(house.office, text);
  const kept = (await page()).text;
  expect(kept).toHaveLength(text.length);
  expect(kept).toContain('新\uFFFD建\uFFFD');
});

test('a text that is no report is refused when asked to, and nothing is kept', async () => {
  const input = { ...inputOf('床前明月光，疑是地上霜。'), refuseOtherTexts: true };
  await expect(house.office.openReport(owner, input)).rejects.toMatchObject({
    code: 'not-a-report',
  });
});

test('a report that names no place is kept under an unnamed jurisdiction', async () => {
  const text = '政府工作报告\n\n一、2026年工作安排\n\n新建公办幼儿园12所。\n';
  const { opened } = await openText(house.office, text);
  expect(opened.report.jurisdiction.name).toBe('未定辖区');
});

/** Holds every opening at its last table, half done, until `release`; `waiting` says which wait. */
async function holdOpenings() {
  const { tables } = house.database;
  const blocker = await tables.startTransaction().execute();
  await sql`lock table audit_event in exclusive mode`.execute(blocker);
  const held = sql<{ pid: number }>`select pid from pg_stat_activity
    where wait_event_type = 'Lock' and application_name = 'jiannuo'
      and datname = current_database() and query like '%insert into audit_event%'`;
  return {
    release: () => blocker.rollback().execute(),
    waiting: async () => {
      for (;;) {
        const { rows } = await held.execute(tables);
        if (rows.length > 0) return rows.map(({ pid }) => pid);
      }
    },
  };
}

async function expectNothingOf(city: string) {
  const { jurisdictions } = await house.office.readSession(owner);
  expect(jurisdictions.map(({ name }) => name)).not.toContain(city);
  const { opened } = await openText(house.office, at(city));
  expect(opened.outcome).toBe('opened');
}

test('when the database is killed in the middle, nothing is kept, and the next try works', async () => {
  const hold = await holdOpenings();
  const failed = expect(openText(house.office, at('庚山市'))).rejects.toMatchObject({
    code: 'database-unavailable',
  });
  for (const pid of await hold.waiting()) {
    await sql`select pg_terminate_backend(${pid})`.execute(house.database.tables);
  }
  await failed;
  await hold.release();
  await expectNothingOf('庚山市');
});

test('when the program is killed in the middle, nothing is kept, and the next try works', async () => {
  const hold = await holdOpenings();
  const script = fileURLToPath(new URL('open-in-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      CONNECTION: JSON.stringify(house.server.connection),
      REPORT: at('壬山市'),
    },
  });
  await hold.waiting();
  child.kill('SIGKILL');
  await once(child, 'exit');
  await hold.release();
  await expectNothingOf('壬山市');
});

test('reading goes on by itself after every connection was cut', async () => {
  const { database, office } = house;
  const { on } = await openText(office, at('辛山市'));
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'jiannuo' and pid <> pg_backend_pid()
      and datname = current_database()`.execute(database.tables);
  await expect(office.readReportPage(owner, on)).resolves.toBeDefined();
});

test('a text longer than any report is refused, and nothing is kept of it', async () => {
  const { text, source, extraction } = inputOf(at('长山市'), '长.txt');
  const long = { source, text: text + '字'.repeat(longestReport), extraction };
  await expect(house.office.openReport(owner, long)).rejects.toMatchObject({
    code: 'report-too-long',
    details: { path: '长.txt', limit: longestReport },
  });
});

test('the server knows at once how much a new report holds, so that acts on it are quick', async () => {
  await openText(house.office, at('统山市'));
  const { rows } = await sql<{ known: number; kept: number }>`select
    (select reltuples::int from pg_class where oid = 'commitment'::regclass) as known,
    (select count(*)::int from commitment) as kept`.execute(house.database.tables);
  expect(rows[0]?.known).toBe(rows[0]?.kept);
});

test('says with the report which pages of its original held no text', async () => {
  const input = inputOf(at('巳水市'));
  const source = { ...input.source, pagesWithoutText: [3, 'A04-7'] };
  const { report } = await house.office.openReport(owner, { ...input, source });
  expect(report.pagesWithoutText).toEqual(['3', 'A04-7']);
  const on = { jurisdictionId: report.jurisdiction.id, reportId: report.id };
  expect((await house.office.readReport(owner, on)).pagesWithoutText).toEqual(['3', 'A04-7']);
  expect(await house.office.verifyAudit(owner, on)).toMatchObject({ ok: true });
  await sql`update report set pages_without_text = '[]' where report_id = ${report.id}`.execute(
    house.database.tables,
  );
  const { broken } = await house.office.verifyAudit(owner, on);
  expect(broken?.reason).toContain('原文标注被改动');
});

test('the same file with its pages recognised is the next version, and its word places are proven', async () => {
  const { office, database } = house;
  const text = at('午水市');
  const input = inputOf(text.slice(0, text.indexOf('二、')));
  const partly = { ...input, source: { ...input.source, pagesWithoutText: [2] } };
  const first = await office.openReport(owner, partly);
  expect(first.report).toMatchObject({ isRecognised: false, version: 1 });
  const wordPlaces = {
    pages: [{ number: 2, width: 595.2, height: 842 }],
    words: [[text.length - 4, text.length - 1, 0, 60, 100.5, 30, 10]] as const,
  };
  const whole = { ...inputOf(text), source: { ...input.source, wordPlaces } };
  const second = await office.openReport(owner, whole);
  expect(second).toMatchObject({
    outcome: 'new-version',
    report: { isRecognised: true, pagesWithoutText: [], previousId: first.report.id },
  });
  for (const again of [whole, partly]) {
    expect(await office.openReport(owner, again)).toMatchObject({
      outcome: 'unchanged',
      report: { id: second.report.id },
    });
  }
  const on = { jurisdictionId: second.report.jurisdiction.id };
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true });
  await sql`update report set word_places = jsonb_set(word_places, '{words,0,3}', '61')
    where report_id = ${second.report.id}`.execute(database.tables);
  expect((await office.verifyAudit(owner, on)).broken?.reason).toContain('原文标注被改动');
});

test('keeps pages, terms explained, conditions in words and what is decided above', async () => {
  const text = `${at('辰水市')
    .replace('收入增长3%，', '收入增长3%，居民收入增长与经济增长同步，')
    .replace('支持民营企业', '积极争取国家超长期特别国债支持。支持民营企业')}
名词解释
1．“一件事一次办”：关联事项一次办完。
2．储能基地：储存电能的设施。
`;
  const input = inputOf(text);
  const pages = [
    { number: 'A04', from: 0, to: 200 },
    { number: 5, from: 200, to: text.length },
  ];
  const { report } = await house.office.openReport(owner, {
    ...input,
    source: { ...input.source, pages },
  });
  const on = { jurisdictionId: report.jurisdiction.id, reportId: report.id };
  const page = await house.office.readReportPage(owner, on);
  expect(page.pages).toEqual([pages[0], { ...pages[1], number: '5' }]);
  expect(page.glossary).toMatchObject([
    { id: 'g1', term: '一件事一次办', number: '1', page: null },
    { id: 'g2', term: '储能基地' },
  ]);
  const [ref] = page.glossary[0]?.refs ?? [];
  expect(text.slice(ref?.from, ref?.to)).toBe('“一件事一次办”');
  const set = page.commitments.find(({ condition }) => condition !== null);
  expect(set).toMatchObject({
    kind: 'target',
    targets: [],
    condition: { measure: '居民收入增长', words: '与经济增长同步' },
    upper: false,
  });
  expect(text.slice(set?.condition?.from, set?.condition?.to)).toBe('与经济增长同步');
  expect(page.commitments.filter(({ upper }) => upper)).toMatchObject([
    { quote: '积极争取国家超长期特别国债支持' },
  ]);
});
