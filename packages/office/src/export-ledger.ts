import type { CommitmentFilter, FileAnswer } from '@jiannuo/contract';
import type { Actor } from './actor.ts';
import { loadRowLights } from './delivery/row-lights.ts';
import { columnsNamed } from './export-cells.ts';
import { writeCsv } from './export-csv.ts';
import { writeJson } from './export-json.ts';
import { writeXlsx } from './export-xlsx.ts';
import type { LedgerTable } from './ledger-table.ts';
import { listAll } from './list-commitments.ts';
import { loadJurisdiction, loadRecord } from './load-report.ts';
import type { ExportInput } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { presentCommitment } from './present-commitment.ts';
import { read } from './read.ts';

/** Rows in one file at most. */
const mostRows = 100_000;

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** The ledger as a file: the rows of the filter, in the order asked, in the columns named. */
export async function exportLedger(
  context: OfficeContext,
  actor: Actor,
  input: ExportInput & CommitmentFilter,
): Promise<FileAnswer> {
  const { format, columns: keys, language = 'zh', ...listed } = input;
  const columns = columnsNamed(keys);
  const gather = async (db: Db): Promise<LedgerTable> => {
    const lights = await loadRowLights(db, { jurisdictionId: input.jurisdictionId });
    return {
      title: await titleOf(db, input, language),
      columns,
      rows: (await listAll(db, listed, mostRows)).map((row) => presentCommitment(row, lights)),
      language,
    };
  };
  const table = await read(context, actor, { ...listed, deed: 'export-ledger' }, gather);
  const writers = {
    xlsx: () => writeXlsx(table),
    csv: () => writeCsv(table),
    json: () => writeJson(table, keys !== undefined && keys !== ''),
  };
  return {
    name: `${table.title}.${format}`,
    mediaType: mediaTypes[format],
    bytes: await writers[format](),
  };
}

async function titleOf(
  db: Db,
  { jurisdictionId, reportId }: ExportInput,
  language: LedgerTable['language'],
): Promise<string> {
  const { name } = await loadJurisdiction(db, jurisdictionId);
  const year =
    reportId === undefined
      ? null
      : (await loadRecord(db, { jurisdictionId, reportId })).profile.planYear;
  if (language === 'en') return [name, year, 'work report ledger'].filter(Boolean).join(' ');
  return `${name}${year === null ? '' : `${year}年`}政府工作报告任务台账`;
}
