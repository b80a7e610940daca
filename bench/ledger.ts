import { tmpdir } from 'node:os';
import type { Report } from '@jiannuo/contract';
import { extract } from '@jiannuo/extraction';
import { openOffice } from '@jiannuo/office';
import { readReport } from '@jiannuo/reading';
import { createApp, createLog } from '@jiannuo/server';
import type { Database } from '@jiannuo/store';
import { type Figure, median, percentile, times } from './measure.ts';
import { multiply } from './multiply.ts';

const token = 'bench-token-bench-token-bench-token-bench';
const rowsWanted = 100_000;
const warmUp = 3;

const cases: readonly (readonly [name: string, query: string])[] = [
  ['first page', ''],
  ['filtered by kind', '&kind=target'],
  ['searched by a word', '&q=数字化'],
  ['searched by a very common word', '&q=建设'],
  ['searched by a common letter', '&q=s'],
  ['searched by a word nobody wrote', '&q=空空如也'],
  ['searched by initials', '&q=szh'],
  ['sorted by lead', '&sort=lead'],
  ['sorted by deadline, descending', '&sort=deadline&order=desc'],
  ['a very common word, sorted by lead', '&q=建设&sort=lead'],
  ['a common letter, by kind, descending', '&q=s&sort=kind&order=desc'],
  ['a common word among targets, by lead', '&q=建设&kind=target&sort=lead'],
  ['rows with a figure and an assumed date', '&hasTarget=true&deadline=assumed'],
  ['filters that leave nothing, by lead', '&strength=support&deadline=2026-01&sort=lead'],
  ['filters that leave nothing, by place', '&strength=support&deadline=2026-01'],
];

/** Asks of a server, by path; fails unless the answer is good. */
type Ask = (path: string) => Promise<string>;

/**
 * The live report's page, then lists of a ledger of a hundred thousand rows. Each list is asked twice
 * over: of an office that has counted the filter's rows before, and (cold) of one that never has.
 */
export async function benchLedger(database: Database, report: Report): Promise<Figure[]> {
  const jurisdictionId = report.jurisdiction.id;
  const ask = openApp(database);
  const page = await times(30, () => ask(`/api/j/${jurisdictionId}/reports/${report.id}/page?`));
  await multiply(database, jurisdictionId, rowsWanted);
  const list = `/api/j/${jurisdictionId}/commitments?limit=100`;
  const figures: Figure[] = [
    { name: "the live report's page data", value: median(page), unit: 'ms', goal: 50 },
  ];
  const ofReport = `&reportId=${report.id}`;
  const all = [...cases, ['of one report, a common word by lead', `${ofReport}&q=建设&sort=lead`]];
  for (const [name = '', query = ''] of all) {
    const path = encodeURI(list + query);
    const found = await times(20, () => ask(path), warmUp);
    figures.push(figureOf(name, found));
    const fresh = Array.from({ length: 20 + warmUp }, () => openApp(database));
    figures.push(figureOf(`${name}, cold`, await times(20, () => fresh.pop()?.(path), warmUp)));
  }
  const deep = await deepPage(ask, list);
  figures.push({ name: `ledger: the 51st page`, value: deep, unit: 'ms', goal: 100 });
  return figures;
}

function figureOf(name: string, found: readonly number[]): Figure {
  const beside = `least ${Math.round(Math.min(...found))}, p95 ${Math.round(percentile(found, 0.95))} ms`;
  return { name: `ledger: ${name}`, value: median(found), unit: 'ms', goal: 100, beside };
}

/** A server over an office of its own, which remembers no totals yet. */
function openApp(database: Database): Ask {
  const app = createApp({
    office: openOffice({ database }),
    version: 'bench',
    webRoot: null,
    dataDir: tmpdir(),
    token,
    log: createLog({ level: 'silent' }),
    readUpload: async (file) => {
      const { text, source } = await readReport([file]);
      return { text, source, extraction: extract(text) };
    },
  });
  let asked = 0;
  return async (path) => {
    asked += 1;
    // Every question is a new one, so that no answer comes from memory.
    const answer = await app.request(`http://127.0.0.1${path}&asked=${asked}`, {
      headers: { authorization: `Bearer ${token}`, host: '127.0.0.1' },
    });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return await answer.text();
  };
}

async function deepPage(ask: Ask, list: string): Promise<number> {
  let cursor = '';
  for (let page = 0; page < 50; page += 1) {
    const { nextCursor } = JSON.parse(await ask(`${list}${cursor}`)) as { nextCursor: string };
    cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
  }
  return median(await times(10, () => ask(`${list}${cursor}`)));
}
