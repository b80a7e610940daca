import type { Report, ReportPage, Session } from '@jiannuo/contract';
import { listJurisdictions, listReports } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { dayAt } from './delivery/days.ts';
import { loadRowLights } from './delivery/row-lights.ts';
import { hashWith } from './hash.ts';
import { loadJurisdiction, loadRecord, loadReport } from './load-report.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { may } from './policies.ts';
import { presentCommitment, presentDiagnostic, presentSentence } from './present-commitment.ts';
import { presentJurisdiction, presentReport, presentReports } from './present-report.ts';
import { read, readFreely, readOne } from './read.ts';

/** A report and its counts. */
export async function readReport(
  context: OfficeContext,
  actor: Actor,
  on: OnReport,
): Promise<Report> {
  return read(context, actor, on, async (db) => presentReport(db, await loadRecord(db, on)));
}

/** Everything the live report draws. Rows that left the ledger are not on it. */
export async function readReportPage(
  context: OfficeContext,
  actor: Actor,
  on: OnReport,
): Promise<ReportPage> {
  return read(context, actor, on, async (db) => {
    const { record, state, listed } = await loadReport(db, on);
    const { text, sections, sentences, quantities, glossary } = state.report;
    const lights = await loadRowLights(db, on);
    return {
      report: await presentReport(db, record),
      text,
      pages: record.pages.map((page) => ({ ...page, number: String(page.number) })),
      glossary: glossary.map((entry) => ({ ...entry, refs: [...entry.refs] })),
      sections: [...sections],
      sentences: sentences.map(presentSentence),
      quantities: quantities.map(({ id, from, to, kind, quote }) => ({
        id,
        from,
        to,
        kind,
        quote,
      })),
      commitments: listed
        .filter(({ row }) => row.state === 'active')
        .map((one) => presentCommitment(one, lights)),
      diagnostics: state.diagnostics.map((found) => presentDiagnostic(found, text)),
    };
  });
}

/** The jurisdictions the actor has a part in, and their reports, newest first. */
export async function readSession(
  context: OfficeContext,
  actor: Actor,
): Promise<Pick<Session, 'jurisdictions' | 'reports'>> {
  return readFreely(context, async (db) => {
    const jurisdictions = (await listJurisdictions(db)).filter(({ jurisdiction_id: id }) =>
      actor.grants.some(({ jurisdictionId }) => jurisdictionId === null || jurisdictionId === id),
    );
    const records = Map.groupBy(await listReports(db, null), (record) => record.jurisdictionId);
    const reports: Report[] = [];
    for (const jurisdiction of jurisdictions) {
      if (!may(actor, 'read', jurisdiction.jurisdiction_id)) continue;
      const own = records.get(jurisdiction.jurisdiction_id) ?? [];
      reports.push(...(await presentReports(db, jurisdiction, own)));
    }
    reports.sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
    return { jurisdictions: jurisdictions.map(presentJurisdiction), reports };
  });
}

/** What all reading depends on: the head of one audit chain, or of all. */
export async function readVersion(
  context: OfficeContext,
  jurisdictionId: string | null,
): Promise<string> {
  return readOne(context, async (db) => {
    const jurisdictions =
      jurisdictionId === null
        ? await listJurisdictions(db)
        : [await loadJurisdiction(db, jurisdictionId)];
    const heads = jurisdictions.map(({ name, audit_seq, audit_head }) => [
      name,
      audit_seq,
      audit_head,
    ]);
    // Boards say what is due today.
    const today = dayAt(context.now());
    return hashWith('sha256')(JSON.stringify([today, heads])).slice(0, 24);
  });
}
