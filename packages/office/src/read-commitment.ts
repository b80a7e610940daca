import type { CommitmentDetail } from '@jiannuo/contract';
import { sectionTrail } from '@jiannuo/ledger';
import {
  type ListedCommitment,
  listEventsOf,
  type ReportRecord,
  readCommitments,
  readReportText,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { explainRow, loadRowLights } from './delivery/row-lights.ts';
import { loadCommitment, loadRecord } from './load-report.ts';
import type { OnCommitment } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { presentCommitment } from './present-commitment.ts';
import { presentHistory } from './present-event.ts';
import { read } from './read.ts';

/** Events of a row shown at most. */
const longestHistory = 200;
/** Versions of a report that a row is followed back through. */
const mostVersions = 20;
/** Words shown before and after the passage when its sentence is very long, in UTF-16 units. */
const around = 400;

/** One row with the words around it, the parts it stands in, and its history. */
export async function readCommitment(
  context: OfficeContext,
  actor: Actor,
  on: OnCommitment,
): Promise<CommitmentDetail> {
  return read(context, actor, on, async (db) => {
    const { jurisdictionId } = on;
    const listed = await loadCommitment(db, on);
    const record = await loadRecord(db, { jurisdictionId, reportId: listed.row.reportId });
    const report = await readReportText(db, record);
    const { row } = listed;
    const lights = await loadRowLights(db, { jurisdictionId }, [row.id]);
    const ids = await sameRows(db, jurisdictionId, listed);
    const events = await listEventsOf(db, jurisdictionId, [...ids, record.id], longestHistory);
    const sentence = report.sentences.find(({ id }) => id === row.sentence) ?? row;
    const from = Math.max(Math.min(sentence.from, row.from), row.from - around);
    const to = Math.min(Math.max(sentence.to, row.to), row.to + around);
    return {
      commitment: presentCommitment(listed, lights),
      item: await explainRow(db, jurisdictionId, lights.get(row.id)),
      passage: {
        before: report.text.slice(from, row.from),
        words: report.text.slice(row.from, row.to),
        after: report.text.slice(row.to, to),
        page: pageOf(record, row.from),
      },
      sections: sectionTrail(report.sections, row.section).map(({ id, title }) => ({ id, title })),
      history: events.map((event) => presentHistory(event, ids)),
    };
  });
}

/** The row and what it was in the versions before. */
async function sameRows(
  db: Db,
  jurisdictionId: string,
  { row }: ListedCommitment,
): Promise<string[]> {
  const ids: string[] = [row.id];
  let previous = row.previousId;
  while (previous !== null && ids.length < mostVersions) {
    ids.push(previous);
    const [found] = await readCommitments(db, jurisdictionId, [previous]);
    previous = found?.row.previousId ?? null;
  }
  return ids;
}

function pageOf({ pages }: ReportRecord, at: number): string | null {
  const page = pages.find(({ from, to }) => from <= at && at < to);
  return page === undefined ? null : String(page.number);
}
