import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extract } from '@jiannuo/extraction';
import { localOwner, type Office, openOffice } from '@jiannuo/office';
import { readReport } from '@jiannuo/reading';
import { openDatabase, openServer } from '@jiannuo/store';
import { newDataDir, removeDataDir } from '../e2e/house.ts';
import { hasShared, sampleReport, seedReport } from '../e2e/samples.ts';
import { benchLedger } from './ledger.ts';
import { type Figure, median, times } from './measure.ts';

const path = hasShared ? seedReport : sampleReport;

/** Opening a report, and what `bench/ledger.ts` asks of its ledger, at the server. */
export async function benchServer(): Promise<Figure[]> {
  const dataDir = await newDataDir();
  const server = await openServer({ dataDir });
  const database = await openDatabase(server);
  const office = openOffice({ database });
  try {
    const figures = await benchOpening(office);
    const { report } = await openFrom(office, readFileSync(path));
    return [...figures, ...(await benchLedger(database, report))];
  } finally {
    await database.close();
    await server.close();
    await removeDataDir(dataDir);
  }
}

async function openFrom(office: Office, bytes: Uint8Array) {
  const { text, source } = await readReport([{ name: basename(path), bytes }]);
  return office.openReport(localOwner, { text, source, extraction: extract(text) });
}

async function benchOpening(office: Office): Promise<Figure[]> {
  const original = readFileSync(path, 'utf8');
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
