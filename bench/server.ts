import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { extract } from '@jiannuo/extraction';
import { type Office, openOffice } from '@jiannuo/office';
import { readReport } from '@jiannuo/reading';
import { createApp, createLog } from '@jiannuo/server';
import { type Database, openDatabase, openServer } from '@jiannuo/store';
import { sql } from 'kysely';
import { newDataDir, removeDataDir } from '../e2e/house.ts';
import { hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { type Figure, median, percentile, times } from './measure.ts';

const owner = { name: 'bench', role: 'owner' } as const;
const token = 'bench-token-bench-token-bench-token-bench';
const report = hasShared ? seedReport : sampleReport;
const rowsWanted = 100_000;

/** Opening a report, its page, and a ledger of a hundred thousand rows, at the server. */
export async function benchServer(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const server = await openServer({ dataDir });
  const database = await openDatabase(server);
  const office = openOffice({ database });
  try {
    const figures = await benchOpening(office);
    return [...figures, ...(await benchLedger(office, database))];
  } finally {
    await database.close();
    await server.close();
    await removeDataDir(dataDir);
  }
}

function openFrom(office: Office, bytes: Uint8Array) {
  const { text, source } = readReport([{ name: basename(report), bytes }]);
  return office.openReport(owner, { text, source, extraction: extract(text) });
}

async function benchOpening(office: Office): Promise<Figure[]> {
  const original = readFileSync(report, 'utf8');
  // Another year each time: a report of its own, not a version of the last.
  const bytesOf = (run: number) => Buffer.from(original.replaceAll('2026', String(2031 + run)));
  let count = 0;
  const opening = await times(
    8,
    () => {
      count += 1;
      return openFrom(office, bytesOf(count));
    },
    2,
  );
  return [
    {
      name: 'opening the report: read, extract, store',
      value: median(opening),
      unit: 'ms',
      goal: 1000,
    },
  ];
}

async function benchLedger(office: Office, database: Database): Promise<Figure[]> {
  const { report: opened } = await openFrom(office, readFileSync(report));
  const jurisdictionId = opened.jurisdiction.id;
  const app = createApp({
    office,
    version: 'bench',
    webRoot: null,
    dataDir: tmpdir(),
    token,
    log: createLog({ level: 'silent' }),
    readUpload: async (file) => {
      const { text, source } = readReport([file]);
      return { text, source, extraction: extract(text) };
    },
  });
  let asked = 0;
  const ask = async (path: string) => {
    asked += 1;
    // Every question is a new one, so that no answer comes from memory.
    const answer = await app.request(`http://127.0.0.1${path}&asked=${asked}`, {
      headers: { authorization: `Bearer ${token}`, host: '127.0.0.1' },
    });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return await answer.text();
  };
  const page = await times(30, () => ask(`/api/j/${jurisdictionId}/reports/${opened.id}/page?`));
  await multiply(database, jurisdictionId);
  const list = `/api/j/${jurisdictionId}/commitments?limit=100`;
  const cases: readonly (readonly [string, string])[] = [
    ['first page', ''],
    ['filtered by kind', '&kind=target'],
    ['searched by words', `&q=${encodeURIComponent('数字化')}`],
    ['searched by initials', '&q=szh'],
    ['sorted by lead', '&sort=lead'],
    ['sorted by deadline, descending', '&sort=deadline&order=desc'],
  ];
  const figures: Figure[] = [
    { name: "the live report's page data", value: median(page), unit: 'ms', goal: 50 },
  ];
  for (const [name, query] of cases) {
    const found = await times(20, () => ask(list + query), 3);
    figures.push({
      name: `ledger of ${rowsWanted} rows: ${name}`,
      value: median(found),
      unit: 'ms',
      goal: 100,
      beside: `p95 ${Math.round(percentile(found, 0.95))} ms`,
    });
  }
  const deep = await deepPage(ask, list);
  figures.push({
    name: `ledger of ${rowsWanted} rows: the 51st page`,
    value: deep,
    unit: 'ms',
    goal: 100,
  });
  return figures;
}

async function deepPage(ask: (path: string) => Promise<string>, list: string): Promise<number> {
  let cursor = '';
  for (let page = 0; page < 50; page += 1) {
    const { nextCursor } = JSON.parse(await ask(`${list}${cursor}`)) as { nextCursor: string };
    cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
  }
  return median(await times(10, () => ask(`${list}${cursor}`)));
}

/** Fills the jurisdiction with copies of its rows, under new ids and codes. */
async function multiply(database: Database, jurisdictionId: string): Promise<void> {
  const { tables } = database;
  const found = await sql<{ column_name: string }>`
    select column_name from information_schema.columns
    where table_schema = current_schema() and table_name = 'commitment'
    order by ordinal_position`.execute(tables);
  const changed: Record<string, string> = {
    commitment_id: 'gen_random_uuid()',
    code: "code || '-' || copy",
    position: 'position + copy',
  };
  const columns = found.rows.map(({ column_name }) => column_name);
  const values = columns.map((name) => changed[name] ?? `commitment.${name}`);
  await sql`
    insert into commitment (${sql.raw(columns.join(', '))})
    select ${sql.raw(values.join(', '))}
    from commitment, generate_series(1, ${rowsWanted}::int) as copy
    where jurisdiction_id = ${jurisdictionId}
    limit ${rowsWanted}`.execute(tables);
  await sql`analyze`.execute(tables);
}
