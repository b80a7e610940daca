import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportInput } from './office.ts';
import { openTestOffice, openText, owner, type TestOffice } from './office-fixture.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
let on: { jurisdictionId: string; reportId: string };

beforeAll(async () => {
  house = await openTestOffice();
  const opened = await openText(house.office, shortReport);
  on = opened.on;
  const [row] = (await opened.page()).commitments;
  const note = '=HYPERLINK("http://x","点")';
  const { jurisdictionId } = on;
  const edit = { jurisdictionId, commitmentId: row?.id ?? '', revision: 1, note };
  await house.office.editCommitment(owner, edit);
});
afterAll(() => house.close());

const write = async (input: Omit<ExportInput, 'jurisdictionId'>) =>
  house.office.exportLedger(owner, { ...on, ...input });

/** Cell texts of a sheet by row, as a spreadsheet would show them. */
function readSheet(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const plain = (xml: string) =>
    xml
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((m) =>
    plain(m[1] ?? ''),
  );
  const sheet = part('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map((row) =>
    [...(row[1] ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map((cell) =>
      cell[1]?.includes('t="s"') ? (strings[Number(cell[2])] ?? '') : Number(cell[2] ?? Number.NaN),
    ),
  );
  return { sheet, rows, workbook: part('xl/workbook.xml') };
}

test('the xlsx has the office columns, every row, and numbers as numbers', async () => {
  const file = await write({ format: 'xlsx' });
  const { rows } = readSheet(file.bytes);
  const { items } = await house.office.listCommitments(owner, { ...on, limit: 500 });
  expect(file.name).toBe('云岭市2026年政府工作报告任务台账.xlsx');
  expect(rows[0]?.[0]).toBe('云岭市2026年政府工作报告任务台账');
  expect(rows[1]?.slice(0, 3)).toEqual(['序号', '板块', '任务原文']);
  expect(rows.slice(2).map((row) => row[0])).toEqual(items.map((_, index) => index + 1));
  expect(rows.slice(2).map((row) => row[2])).toEqual(items.map(({ quote }) => quote));
});

test('the xlsx prints on A3 across, one page wide, heads frozen and on every page', async () => {
  const { sheet, workbook } = readSheet((await write({ format: 'xlsx' })).bytes);
  expect(sheet).toContain(
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(sheet).toMatch(/<pane ySplit="2" topLeftCell="A3" [^>]*state="frozen"\/>/);
  expect(sheet).toContain('<mergeCell ref="A1:K1"/>');
  expect(workbook).toContain("'台账'!$1:$2");
});

test('the same ledger gives the same bytes', async () => {
  for (const format of ['xlsx', 'csv', 'json'] as const) {
    const [a, b] = [await write({ format }), await write({ format })];
    expect(Buffer.compare(a.bytes, b.bytes)).toBe(0);
  }
});

test('words that look like formulas stay words', async () => {
  const { rows, sheet } = readSheet(
    (await write({ format: 'xlsx', columns: 'number,note' })).bytes,
  );
  expect(rows[2]).toEqual([1, '=HYPERLINK("http://x","点")']);
  expect(sheet).not.toContain('<f>');
  const csv = Buffer.from(
    (await write({ format: 'csv', columns: 'number,note' })).bytes,
  ).toString();
  expect(csv.split('\r\n')[1]).toBe('1,"\'=HYPERLINK(""http://x"",""点"")"');
});

test('the csv begins with a byte-order mark and quotes what needs it', async () => {
  const { bytes } = await write({ format: 'csv' });
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Buffer.from(bytes).toString().split('\r\n')[0]).toContain('任务原文');
});

test('an export holds exactly what the list shows, in its order and the named columns', async () => {
  const query = { sort: 'lead', order: 'desc', kind: 'target' } as const;
  const { items } = await house.office.listCommitments(owner, { ...on, ...query, limit: 500 });
  const { bytes } = await write({ format: 'json', ...query, columns: 'code, quote' });
  const document = JSON.parse(Buffer.from(bytes).toString()) as { commitments: unknown };
  expect(document.commitments).toEqual(items.map(({ code, quote }) => ({ code, quote })));
});

test('in English heads and coded values are English', async () => {
  const { bytes } = await write({ format: 'csv', language: 'en', columns: 'kind,light' });
  expect(Buffer.from(bytes).toString()).toContain('Kind,State\r\nTarget,– Not due');
});

test('an unknown column is refused', async () => {
  await expect(write({ format: 'csv', columns: 'number,secret' })).rejects.toMatchObject({
    code: 'request-invalid',
  });
});

test('a date nobody printed says that it is assumed, in every format but json', async () => {
  const { items } = await house.office.listCommitments(owner, { ...on, limit: 500 });
  const isAssumed = items.map(({ deadline }) => deadline.assumed);
  expect(new Set(isAssumed)).toEqual(new Set([true, false]));
  const { rows } = readSheet((await write({ format: 'xlsx', columns: 'deadline' })).bytes);
  expect(rows.slice(2).map(([due]) => String(due).endsWith('日（推定）'))).toEqual(isAssumed);
  const { bytes } = await write({ format: 'csv', columns: 'deadline', language: 'en' });
  const lines = Buffer.from(bytes).toString().trim().split('\r\n').slice(1);
  expect(lines.map((due) => due.endsWith(' (assumed)'))).toEqual(isAssumed);
});

test('every row of the xlsx is high enough for its words', async () => {
  const { sheet } = readSheet((await write({ format: 'xlsx' })).bytes);
  const heights = [...sheet.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map((found) => Number(found[1]));
  const { items } = await house.office.listCommitments(owner, { ...on, limit: 500 });
  expect(heights).toHaveLength(items.length + 2);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(19);
});

test('a target set in words stands in the columns of measures and targets', async () => {
  const text = shortReport
    .replaceAll('云岭市', '云水市')
    .replace('收入增长3%，', '收入增长3%，居民收入增长与经济增长同步，');
  const opened = await openText(house.office, text);
  const columns = 'kind,measure,target';
  const json = { ...opened.on, format: 'json', columns } as const;
  const { bytes } = await house.office.exportLedger(owner, json);
  const { commitments } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    commitments: readonly object[];
  };
  expect(commitments).toContainEqual({
    kind: '指标',
    measure: '居民收入增长',
    target: '与经济增长同步',
  });
});
