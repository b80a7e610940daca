import type { Level, Profile, Section, SectionRole, Span, WordPlaces } from '@jiannuo/extraction';
import type { LedgerSentence, ReportId, ReportText, TextSketch } from '@jiannuo/ledger';
import type { Kysely, Selectable } from 'kysely';
import type { QuantityTable, ReportTable, SentenceTable, Tables } from '../schema/tables.ts';
import { readGlossary } from './glossary.ts';
import { insertRows } from './insert-rows.ts';

/** Positions of one report in the ledger's order: its ordinal times this, plus the offset. */
const positionsPerReport = 100_000_000;

/** The ledger's order as one number: reports as they were opened, then place in the text. */
export function positionOf(ordinal: number, offset: number): number {
  return ordinal * positionsPerReport + offset;
}

/** What is known of a report besides its words. */
export interface ReportRecord {
  readonly id: ReportId;
  readonly jurisdictionId: string;
  readonly ordinal: number;
  readonly profile: Profile;
  readonly version: number;
  readonly previousId: ReportId | null;
  readonly nextId: ReportId | null;
  readonly sourceName: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly format: string;
  readonly openedAt: Date;
  readonly characters: number;
  readonly pages: readonly (Span & { readonly number: number | string })[];
  /** In page order; empty where every page held text. */
  readonly pagesWithoutText: readonly (number | string)[];
  /** True where words of it were recognised (OCR); {@link readWordPlaces} tells where they stand. */
  readonly isRecognised: boolean;
}

const recordColumns = [
  'report.jurisdiction_id',
  'report.report_id',
  'report.ordinal',
  'report.title',
  'report.place',
  'report.level',
  'report.plan_year',
  'report.version',
  'report.previous_id',
  'report.source_name',
  'report.sha256',
  'report.encoding',
  'report.format',
  'report.opened_at',
  'report.characters',
  'report.pages',
  'report.pages_without_text',
] as const;

function selectRecords(db: Kysely<Tables>) {
  return db
    .selectFrom('report')
    .leftJoin('report as next', (join) =>
      join
        .onRef('next.jurisdiction_id', '=', 'report.jurisdiction_id')
        .onRef('next.previous_id', '=', 'report.report_id'),
    )
    .select(recordColumns)
    .select((eb) => eb('report.word_places', 'is not', null).$castTo<boolean>().as('is_recognised'))
    .select('next.report_id as next_id');
}

/** The reports of one jurisdiction, or of all when null, newest first. */
export async function listReports(
  db: Kysely<Tables>,
  jurisdictionId: string | null,
): Promise<ReportRecord[]> {
  const all = selectRecords(db);
  const query =
    jurisdictionId === null ? all : all.where('report.jurisdiction_id', '=', jurisdictionId);
  const rows = await query
    .orderBy('report.opened_at', 'desc')
    .orderBy('report.ordinal', 'desc')
    .execute();
  return rows.map(recordOf);
}

/** One report without its words. */
export async function readReportRecord(
  db: Kysely<Tables>,
  jurisdictionId: string,
  reportId: string,
): Promise<ReportRecord | undefined> {
  const row = await selectRecords(db)
    .where('report.jurisdiction_id', '=', jurisdictionId)
    .where('report.report_id', '=', reportId)
    .executeTakeFirst();
  return row === undefined ? undefined : recordOf(row);
}

/** Sketches of the reports of a jurisdiction for one plan year, by report id. */
export async function readSketches(
  db: Kysely<Tables>,
  jurisdictionId: string,
  planYear: number | null,
): Promise<Map<string, TextSketch>> {
  const rows = await db
    .selectFrom('report')
    .select(['report_id', 'shingles', 'sketch'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('plan_year', 'is not distinct from', planYear)
    .execute();
  return new Map(
    rows.map(({ report_id, shingles, sketch }) => [report_id, { shingles, hashes: sketch }]),
  );
}

/** The reports made of a file with these bytes, in whatever jurisdiction, the first opened first. */
export async function findReportsBySha256(
  db: Kysely<Tables>,
  sha256: string,
): Promise<ReportRecord[]> {
  const rows = await selectRecords(db)
    .where('report.sha256', '=', sha256)
    .orderBy('report.opened_at')
    .execute();
  return rows.map(recordOf);
}

/** The words of a report and all that was read in them. */
export async function readReportText(
  db: Kysely<Tables>,
  record: ReportRecord,
): Promise<ReportText> {
  const { jurisdictionId, id: reportId, profile } = record;
  const on = { jurisdictionId, reportId };
  const [text, sections, sentences, quantities, glossary] = await Promise.all([
    readText(db, on),
    readSections(db, on),
    readSentences(db, on),
    readQuantities(db, on),
    readGlossary(db, on),
  ]);
  return { id: record.id, text, profile, sections, sentences, quantities, glossary };
}

/** Names a report. */
export interface OfReport {
  readonly jurisdictionId: string;
  readonly reportId: string;
}

/** The text of a report as it was read. */
export async function readText(db: Kysely<Tables>, on: OfReport): Promise<string> {
  const { text } = await db
    .selectFrom('report')
    .select('text')
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .executeTakeFirstOrThrow();
  return text;
}

/** The sections of a report in text order. */
export async function readSections(db: Kysely<Tables>, on: OfReport): Promise<Section[]> {
  const rows = await db
    .selectFrom('section')
    .selectAll()
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .orderBy('ordinal')
    .execute();
  return rows.map(sectionOf);
}

/** The sentences of a report in text order. */
export async function readSentences(db: Kysely<Tables>, on: OfReport): Promise<LedgerSentence[]> {
  const rows = await db
    .selectFrom('sentence')
    .selectAll()
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .orderBy('ordinal')
    .execute();
  return rows.map(sentenceOf);
}

/** The numerals of a report in text order. */
export async function readQuantities(
  db: Kysely<Tables>,
  on: OfReport,
): Promise<ReportText['quantities']> {
  const rows = await db
    .selectFrom('quantity')
    .selectAll()
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .orderBy('ordinal')
    .execute();
  return rows.map(quantityOf);
}

/** What is kept of a report's words besides what was read in them. */
export interface ReportExtras {
  readonly sketch: TextSketch;
  readonly wordPlaces: WordPlaces | null;
}

/** Keeps a report's words and what was read in them. */
export async function addReport(
  db: Kysely<Tables>,
  record: ReportRecord,
  report: ReportText,
  { sketch, wordPlaces }: ReportExtras,
): Promise<void> {
  const { profile } = record;
  await db
    .insertInto('report')
    .values({
      jurisdiction_id: record.jurisdictionId,
      report_id: record.id,
      ordinal: record.ordinal,
      title: profile.title,
      place: profile.place,
      level: profile.level,
      plan_year: profile.planYear,
      version: record.version,
      previous_id: record.previousId,
      source_name: record.sourceName,
      sha256: record.sha256,
      encoding: record.encoding,
      format: record.format,
      opened_at: record.openedAt,
      text: report.text,
      pages: JSON.stringify(record.pages),
      pages_without_text: JSON.stringify(record.pagesWithoutText),
      word_places: wordPlaces === null ? null : JSON.stringify(wordPlaces),
      characters: record.characters,
      shingles: sketch.shingles,
      sketch: JSON.stringify(sketch.hashes),
    })
    .execute();
  await addReading(db, record, report);
}

async function addReading(
  db: Kysely<Tables>,
  { jurisdictionId, id }: ReportRecord,
  report: ReportText,
): Promise<void> {
  const place = (span: Span, ordinal: number) => ({
    jurisdiction_id: jurisdictionId,
    report_id: id,
    ordinal,
    from_at: span.from,
    to_at: span.to,
  });
  await insertRows(
    db,
    'section',
    report.sections.map((section, ordinal) => ({
      ...place(section, ordinal),
      section_id: section.id,
      level: section.level,
      number: section.number,
      title: section.title,
      parent_id: section.parent,
      role: section.role,
    })),
  );
  await insertRows(
    db,
    'sentence',
    report.sentences.map((sentence, ordinal) => ({
      ...place(sentence, ordinal),
      sentence_id: sentence.id,
      section_id: sentence.section,
      kind_read: sentence.kindRead,
      kind: sentence.kind,
    })),
  );
  await insertRows(
    db,
    'quantity',
    report.quantities.map((quantity, ordinal) => ({
      ...place(quantity, ordinal),
      quantity_id: quantity.id,
      sentence_id: quantity.sentence,
      kind: quantity.kind,
      quote: quantity.quote,
      facts: quantity.target,
    })),
  );
  await insertRows(
    db,
    'glossary_entry',
    report.glossary.map((entry, ordinal) => ({
      ...place(entry, ordinal),
      entry_id: entry.id,
      term: entry.term,
      number: entry.number,
      page: entry.page,
      refs: entry.refs,
    })),
  );
}

/** Records what sentences have become. */
export async function setSentenceKinds(
  db: Kysely<Tables>,
  on: OfReport,
  sentences: readonly Pick<LedgerSentence, 'id' | 'kind'>[],
): Promise<void> {
  for (const kind of new Set(sentences.map((sentence) => sentence.kind))) {
    const ids = sentences.filter((sentence) => sentence.kind === kind).map(({ id }) => id);
    await db
      .updateTable('sentence')
      .set({ kind })
      .where('jurisdiction_id', '=', on.jurisdictionId)
      .where('report_id', '=', on.reportId)
      .where('sentence_id', 'in', ids)
      .execute();
  }
}

type RecordRow = Omit<Selectable<ReportTable>, 'text' | 'shingles' | 'sketch' | 'word_places'> & {
  next_id: string | null;
  is_recognised: boolean;
};

function recordOf(row: RecordRow): ReportRecord {
  return {
    id: row.report_id as ReportId,
    jurisdictionId: row.jurisdiction_id,
    ordinal: row.ordinal,
    profile: {
      title: row.title,
      place: row.place,
      level: row.level as Level,
      planYear: row.plan_year,
    },
    version: row.version,
    previousId: row.previous_id as ReportId | null,
    nextId: row.next_id as ReportId | null,
    sourceName: row.source_name,
    sha256: row.sha256,
    encoding: row.encoding,
    format: row.format,
    openedAt: row.opened_at,
    characters: row.characters,
    pages: row.pages,
    pagesWithoutText: row.pages_without_text,
    isRecognised: row.is_recognised,
  };
}

function sectionOf(row: Selectable<Tables['section']>): Section {
  return {
    id: row.section_id,
    from: row.from_at,
    to: row.to_at,
    level: row.level,
    number: row.number,
    title: row.title,
    parent: row.parent_id,
    role: row.role as SectionRole,
  };
}

function sentenceOf(row: Selectable<SentenceTable>): LedgerSentence {
  return {
    id: row.sentence_id,
    from: row.from_at,
    to: row.to_at,
    section: row.section_id,
    kind: row.kind as LedgerSentence['kind'],
    kindRead: row.kind_read as LedgerSentence['kindRead'],
  };
}

function quantityOf(row: Selectable<QuantityTable>): ReportText['quantities'][number] {
  return {
    id: row.quantity_id,
    from: row.from_at,
    to: row.to_at,
    sentence: row.sentence_id,
    kind: row.kind as ReportText['quantities'][number]['kind'],
    quote: row.quote,
    target: row.facts,
    commitment: null,
  };
}
