import type { Jurisdiction, Report } from '@jiannuo/contract';
import { countReports, type JurisdictionRow, type ReportRecord } from '@jiannuo/store';
import { loadJurisdiction } from './load-report.ts';
import type { Db } from './office-context.ts';

/** A jurisdiction as it leaves the office. */
export function presentJurisdiction(row: JurisdictionRow): Jurisdiction {
  return {
    id: row.jurisdiction_id,
    name: row.name,
    level: row.level as Jurisdiction['level'],
  };
}

/** Reports of one jurisdiction as they leave the office, with their counts. */
export async function presentReports(
  db: Db,
  jurisdiction: JurisdictionRow,
  records: readonly ReportRecord[],
): Promise<Report[]> {
  const counts = await countReports(
    db,
    jurisdiction.jurisdiction_id,
    records.map(({ id }) => id),
  );
  return records.map((record) => {
    const { sentences, ...rest } = counts.get(record.id) ?? {
      sentences: 0,
      commitments: 0,
      confirmed: 0,
      targets: 0,
      misprints: 0,
      misprintsOpen: 0,
    };
    return {
      id: record.id,
      jurisdiction: presentJurisdiction(jurisdiction),
      title: record.profile.title,
      planYear: record.profile.planYear,
      version: record.version,
      previousId: record.previousId,
      nextId: record.nextId,
      sourceName: record.sourceName,
      sha256: record.sha256,
      encoding: record.encoding,
      format: record.format,
      isRecognised: record.isRecognised,
      pagesWithoutText: record.pagesWithoutText.map(String),
      openedAt: record.openedAt.toISOString(),
      // Every stored sentence has a kind: the schema accepts none without.
      counts: { characters: record.characters, sentences, accounted: sentences, ...rest },
    };
  });
}

/** One report as it leaves the office. */
export async function presentReport(db: Db, record: ReportRecord): Promise<Report> {
  const jurisdiction = await loadJurisdiction(db, record.jurisdictionId);
  const [report] = await presentReports(db, jurisdiction, [record]);
  if (report === undefined) throw new Error(`report ${record.id} was not presented`);
  return report;
}
