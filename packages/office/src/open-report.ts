import type { Opened } from '@jiannuo/contract';
import { longestReport } from '@jiannuo/contract/limits';
import { type Extraction, looksLikeReport } from '@jiannuo/extraction';
import {
  carryOver,
  jurisdictionOf,
  matchVersion,
  type ReportId,
  type ReportState,
  rowsOf,
  sameReading,
  sketchOf,
} from '@jiannuo/ledger';
import {
  addCommitments,
  addDiagnostics,
  addReport,
  addUnits,
  findOrMakeJurisdiction,
  findReportsBySha256,
  highestCodeNumber,
  listReports,
  listUnits,
  newId,
  type ReportExtras,
  type ReportRecord,
  readSketches,
  refreshStatistics,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { listedAs } from './listed-as.ts';
import { loadReport } from './load-report.ts';
import { newUnits, usualNames } from './new-units.ts';
import type { OpenReportInput } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { openingEvent } from './opening-event.ts';
import { type ActScope, type Performed, perform } from './perform.ts';
import { presentReport } from './present-report.ts';
import { storable } from './storable.ts';

/**
 * Opens a report: the first time it is kept with everything read in it, the same file again changes
 * nothing, a changed file becomes the next version with the checks of the last one carried over.
 */
export async function openReport(
  context: OfficeContext,
  actor: Actor,
  input: OpenReportInput,
): Promise<Opened> {
  const { length: characters } = input.text;
  if (characters > longestReport) {
    const { name: path } = input.source;
    throw new OfficeError('report-too-long', { path, characters, limit: longestReport });
  }
  if (input.refuseOtherTexts === true && !looksLikeReport(input.text, input.extraction)) {
    throw new OfficeError('not-a-report', { path: input.source.name });
  }
  const fit: OpenReportInput = storable({ ...input, extraction: withRealDates(input.extraction) });
  const place = storable(jurisdictionOf(input.extraction.profile));
  const opened = await perform(
    context,
    actor,
    {
      act: 'open-report',
      jurisdictionId: async (db) => {
        const known = await findReportsBySha256(db, fit.source.sha256);
        // Recognised pages may be those that name the place: then the text says where it belongs.
        const isRecognised = fit.source.wordPlaces !== undefined;
        const same = sameReading(known, { isRecognised });
        if (same !== undefined) return same.jurisdictionId;
        return findOrMakeJurisdiction(db, {
          ...place,
          hashAlgorithm: context.hashAlgorithm,
          at: context.now(),
        });
      },
    },
    (scope) => openIn(scope, fit),
  );
  if (opened.outcome !== 'unchanged') {
    // The report is kept already: without fresh statistics acts are slow for a while, no more.
    await refreshStatistics(context.database.tables).catch(() => undefined);
  }
  return opened;
}

async function openIn(scope: ActScope, input: OpenReportInput): Promise<Performed<Opened>> {
  const { db, jurisdiction } = scope;
  const jurisdictionId = jurisdiction.jurisdiction_id;
  const records = await listReports(db, jurisdictionId);
  const sketch = sketchOf(input.text);
  const { planYear } = input.extraction.profile;
  const sketches = await readSketches(db, jurisdictionId, planYear);
  const match = matchVersion(
    {
      sha256: input.source.sha256,
      isRecognised: input.source.wordPlaces !== undefined,
      planYear,
      sketch,
    },
    records.map((record) => ({
      id: record.id,
      sha256: record.sha256,
      isRecognised: record.isRecognised,
      planYear: record.profile.planYear,
      sketch: sketches.get(record.id) ?? { shingles: 0, hashes: [] },
      isCurrent: record.nextId === null,
    })),
  );
  const matched = records.find(({ id }) => id === match.id);
  if (match.outcome === 'unchanged' && matched !== undefined) {
    const report = await presentReport(db, matched);
    return { event: null, answer: async () => ({ outcome: 'unchanged', report }) };
  }
  const record = newRecord(scope, input, { previous: matched ?? null, count: records.length });
  const first = await firstState(db, record, input);
  const carried = await carry(db, matched ?? null, first);
  const wordPlaces = input.source.wordPlaces ?? null;
  await keep(scope, record, { ...input, sketch, wordPlaces, state: carried.state });
  return {
    event: openingEvent(scope, record, { ...carried, wordPlaces }),
    answer: async () => ({ outcome: match.outcome, report: await presentReport(db, record) }),
  };
}

function newRecord(
  scope: ActScope,
  { source, text, extraction }: OpenReportInput,
  place: { readonly previous: ReportRecord | null; readonly count: number },
): ReportRecord {
  return {
    id: newId() as ReportId,
    jurisdictionId: scope.jurisdiction.jurisdiction_id,
    ordinal: place.count + 1,
    profile: extraction.profile,
    version: (place.previous?.version ?? 0) + 1,
    previousId: place.previous?.id ?? null,
    nextId: null,
    sourceName: source.name,
    sha256: source.sha256,
    encoding: source.encoding,
    format: source.format,
    openedAt: scope.at,
    characters: text.match(/\S/gu)?.length ?? 0,
    pages: source.pages ?? [],
    pagesWithoutText: source.pagesWithoutText ?? [],
    isRecognised: source.wordPlaces !== undefined,
  };
}

async function firstState(
  db: Db,
  record: ReportRecord,
  { text, extraction }: OpenReportInput,
): Promise<ReportState> {
  const year = extraction.profile.planYear ?? 0;
  const firstNumber = (await highestCodeNumber(db, record.jurisdictionId, year)) + 1;
  const rows = rowsOf(extraction, { id: record.id, firstNumber }, newId);
  const { profile, sections, quantities, glossary } = extraction;
  const { sentences } = rows;
  return {
    report: { id: record.id, text, profile, sections, quantities, glossary, sentences },
    commitments: rows.commitments,
    diagnostics: rows.diagnostics,
  };
}

async function carry(db: Db, previous: ReportRecord | null, first: ReportState) {
  if (previous === null) return { state: first, left: [] };
  const { jurisdictionId, id } = previous;
  const old = await loadReport(db, { jurisdictionId, reportId: id });
  return carryOver(old.state, first, newId);
}

async function keep(
  { db, jurisdiction }: ActScope,
  record: ReportRecord,
  read: Pick<OpenReportInput, 'units' | 'extraction'> & ReportExtras & { state: ReportState },
): Promise<void> {
  const jurisdictionId = jurisdiction.jurisdiction_id;
  const { report, commitments, diagnostics } = read.state;
  await addReport(db, record, report, read);
  let number = 0;
  const rows = commitments.map((row) => {
    if (row.state === 'active') number += 1;
    const place = { ordinal: record.ordinal, number: Math.max(1, number) };
    return { row, listed: listedAs(row, report, place) };
  });
  await addCommitments(db, jurisdictionId, rows);
  await addDiagnostics(db, { jurisdictionId, reportId: record.id }, diagnostics);
  await addUnits(db, jurisdictionId, 'given', read.units ?? []);
  const names = commitments.flatMap((row) => row.assignments.map(({ unit }) => unit));
  const listed = await listUnits(db, jurisdictionId);
  await addUnits(
    db,
    jurisdictionId,
    'proposed',
    newUnits({ names, known: usualNames(read.extraction), listed }),
  );
}

/** A printed date that does not exist (2月30日) keeps its words and loses the date. */
function withRealDates(extraction: Extraction): Extraction {
  const isReal = (date: string) => {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
  };
  return {
    ...extraction,
    commitments: extraction.commitments.map((row) =>
      row.deadline.date === null || isReal(row.deadline.date)
        ? row
        : { ...row, deadline: { ...row.deadline, date: null } },
    ),
  };
}
