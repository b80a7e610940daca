import type { DutyLine } from '@jiannuo/contract';
import type { DutiesData } from '@jiannuo/extraction';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../store/src/database-fixture.ts';
import {
  colleague,
  openTestOffice,
  openText,
  owner,
  reader,
  type TestOffice,
} from './office-fixture.ts';
import { shortReport } from './report-fixture.ts';

/** The file of the office's own lexicon, kept in memory; `fails` says that it cannot be written. */
const file = {
  held: undefined as DutiesData | undefined,
  fails: false,
  /** What happens once it is written, before the act is over. */
  onWritten: async (): Promise<void> => undefined,
  read: async () => file.held,
  write: async (duties: DutiesData) => {
    if (file.fails) throw Object.assign(new Error('full'), { code: 'output-not-writable' });
    file.held = duties;
    await file.onWritten();
  },
};
let house: TestOffice;
beforeAll(async () => {
  house = await openTestOffice({ duties: file });
});
afterAll(() => house.close());
beforeEach(() => {
  file.held = undefined;
  file.fails = false;
  file.onWritten = async () => undefined;
});

let places = 0;
async function freshReport() {
  const city = `${'甲乙丙丁戊己庚辛壬癸'.charAt(places)}溪市`;
  places += 1;
  return openText(house.office, shortReport.replaceAll('云岭市', city));
}
const preschool: DutyLine = { unit: '市学前教育中心', kind: '10', words: ['公办幼儿园'] };

test('the built-in lexicon is shown with the names of the place, and the office’s own lines', async () => {
  const { on } = await freshReport();
  file.held = { units: [{ unit: 'urban', words: { 10: ['共享菜园'] } }] };
  const { units, lines } = await house.office.readDuties(owner, on);
  expect(units.find(({ id }) => id === 'education')).toMatchObject({ name: '市教育局' });
  expect(lines).toEqual([{ unit: 'urban', kind: '10', words: ['共享菜园'] }]);
});

test('lines are saved as the data every reading uses, with an audit event', async () => {
  const { on } = await freshReport();
  const { office } = house;
  const { version } = await office.readDuties(owner, on);
  const saved = await office.saveDuties(owner, { ...on, lines: [preschool], version });
  expect(saved).toMatchObject({ saved: true, faults: [], duties: { lines: [preschool] } });
  expect(file.held).toEqual({ units: [{ name: '市学前教育中心', words: { 10: ['公办幼儿园'] } }] });
  const { items } = await office.listAudit(owner, on);
  expect(items[0]).toMatchObject({ act: 'edit-duties', before: {}, after: file.held });
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 2 });
  const again = { ...on, lines: [preschool], version: saved.duties.version };
  await office.saveDuties(owner, again);
  expect((await office.verifyAudit(owner, on)).events).toBe(2);
});

test('lines at fault are told in the person’s language, and nothing is saved', async () => {
  const { on } = await freshReport();
  const { version } = await house.office.readDuties(owner, on);
  const lines: DutyLine[] = [preschool, { unit: 'urban', kind: '3', words: ['景'] }];
  const told = await house.office.saveDuties(owner, { ...on, lines, version });
  expect(told).toMatchObject({ saved: false, faults: [{ line: 1 }] });
  expect(told.faults[0]?.message).toContain('词语须为');
  const english = { ...on, lines, version, language: 'en' } as const;
  const [fault] = (await house.office.saveDuties(owner, english)).faults;
  expect(fault?.message).toContain('a word has');
  expect(file.held).toBeUndefined();
  expect((await house.office.verifyAudit(owner, on)).events).toBe(1);
});

test('of two people who save at once the second is told, and a file that cannot be written leaves no event', async () => {
  const { on } = await freshReport();
  const { office } = house;
  const { version } = await office.readDuties(owner, on);
  const other: DutyLine = { ...preschool, words: ['托育园'] };
  const both = await Promise.allSettled([
    office.saveDuties(owner, { ...on, lines: [preschool], version }),
    office.saveDuties(colleague, { ...on, lines: [other], version }),
  ]);
  expect(both[1]).toMatchObject({ status: 'rejected', reason: { code: 'duties-stale' } });
  file.fails = true;
  const now = (await office.readDuties(owner, on)).version;
  await expect(
    office.saveDuties(owner, { ...on, lines: [other], version: now }),
  ).rejects.toMatchObject({ code: 'output-not-writable' });
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 2 });
});

test('when the database is killed once the file is written, the lexicon is as it was', async () => {
  const { on } = await freshReport();
  const { office, database } = house;
  file.held = { neutral: ['健康发展'] };
  const { version } = await office.readDuties(owner, on);
  file.onWritten = async () => {
    file.onWritten = async () => undefined;
    await sql`select pg_terminate_backend(pid) from pg_locks
      where relation = 'audit_event'::regclass and mode = 'RowExclusiveLock'`.execute(
      database.tables,
    );
  };
  await expect(
    office.saveDuties(owner, { ...on, lines: [preschool], version }),
  ).rejects.toMatchObject({ code: 'database-unavailable' });
  expect(file.held).toEqual({ neutral: ['健康发展'] });
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 1 });
});

test('leads are proposed anew for open rows only, seen first, audited and taken back', async () => {
  const { on, page } = await freshReport();
  const { office } = house;
  const rowSaying = async (words: string) =>
    (await page()).commitments.find(({ quote }) => quote.includes(words));
  const confirmed = await rowSaying('养老服务中心');
  if (confirmed === undefined) throw new Error('no row');
  await office.confirmCommitments(owner, { ...on, rows: [confirmed] });
  expect((await office.readLeadProposals(owner, on)).rows).toEqual([]);
  file.held = {
    units: [{ name: '市学前教育中心', words: { 10: ['公办幼儿园', '养老服务中心'] } }],
  };
  const { rows, kept } = await office.readLeadProposals(owner, on);
  expect(kept).toBe(1);
  expect(rows).toMatchObject([
    {
      quote: '新建公办幼儿园12所',
      before: { lead: '市教育局' },
      after: { lead: '市学前教育中心' },
    },
  ]);
  const acted = await office.acceptLeadProposals(owner, { ...on, rows });
  expect(acted.commitments[0]?.assignments[0]).toMatchObject({
    unit: '市学前教育中心',
    source: 'proposed',
  });
  expect((await office.listUnits(owner, on)).items.map(({ name }) => name)).toContain(
    '市学前教育中心',
  );
  expect(await office.verifyAudit(owner, on)).toMatchObject({ ok: true, events: 3 });
  expect((await office.readLeadProposals(owner, on)).rows).toEqual([]);
  await office.undoAct(owner, on);
  expect((await rowSaying('公办幼儿园'))?.assignments[0]?.unit).toBe('市教育局');
});

test('a reader sees the lexicon and the proposals, and changes neither', async () => {
  const { on, page } = await freshReport();
  const { office } = house;
  const { version } = await office.readDuties(reader, on);
  await expect(office.readLeadProposals(reader, on)).resolves.toBeDefined();
  const rows = (await page()).commitments.slice(0, 1);
  for (const attempt of await Promise.allSettled([
    office.saveDuties(reader, { ...on, lines: [preschool], version }),
    office.acceptLeadProposals(reader, { ...on, rows }),
  ])) {
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'forbidden' } });
  }
  expect(file.held).toBeUndefined();
});
