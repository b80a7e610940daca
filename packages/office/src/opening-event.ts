import type { WordPlaces } from '@jiannuo/extraction';
import { type CarriedOver, type HashAlgorithm, omit, type ReportState } from '@jiannuo/ledger';
import type { ReportRecord } from '@jiannuo/store';
import { digestOf, hashWith } from './hash.ts';
import type { ActScope, EventDraft } from './perform.ts';

/** What the event of an opening keeps, so that any later change behind the office's back shows. */
export interface OpeningRecord {
  /** The report in plain values, as far as people want to see it. */
  readonly report: Readonly<Record<string, unknown>>;
  /** Digests: of the words, of everything read in them, and of each row by id. */
  readonly digests: {
    readonly text: string;
    readonly reading: string;
    readonly rows: Readonly<Record<string, string>>;
  };
  /** Sentences and remarks that do not stand as they were read, by id. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly diagnostics: Readonly<Record<string, string>>;
  /** Rows of the version before whose checks could not be carried over. */
  readonly left: readonly string[];
}

/** The audit event of an opening. */
export function openingEvent(
  scope: ActScope,
  record: ReportRecord,
  { state, left, wordPlaces }: CarriedOver & Pick<Reading, 'wordPlaces'>,
): EventDraft {
  const hash = hashWith(scope.jurisdiction.hash_algorithm as HashAlgorithm);
  const rows = state.commitments.map((row) => [row.id, digestOf(hash, row)] as const);
  const moved = state.report.sentences.filter(({ kind, kindRead }) => kind !== kindRead);
  const decided = state.diagnostics.filter(({ decision }) => decision !== 'open');
  const after: OpeningRecord = {
    report: factsOf(record, state),
    digests: {
      text: hash(state.report.text),
      reading: digestOf(hash, readingOf({ record, state, wordPlaces })),
      rows: Object.fromEntries(rows),
    },
    sentences: Object.fromEntries(moved.map(({ id, kind }) => [id, kind])),
    diagnostics: Object.fromEntries(decided.map(({ id, decision }) => [id, decision])),
    left,
  };
  return {
    reportId: record.id,
    subject: 'report',
    subjectId: record.id,
    before: null,
    after,
    touched: [record.id],
  };
}

/** The facts of a report that never change. */
export function factsOf(record: ReportRecord, state: ReportState): Record<string, unknown> {
  const { profile, version, previousId, sourceName, sha256, encoding, format } = record;
  return {
    ...profile,
    version,
    previousId,
    sourceName,
    sha256,
    encoding,
    format,
    openedAt: record.openedAt.toISOString(),
    sentences: state.report.sentences.length,
    quantities: state.report.quantities.length,
  };
}

/** A report and where its recognised words stand. */
export interface Reading {
  readonly record: ReportRecord;
  readonly state: ReportState;
  readonly wordPlaces: WordPlaces | null;
}

/** Everything that was read in a report and never changes, in one value to be digested. */
export function readingOf({ record, state, wordPlaces }: Reading): unknown {
  const { report, diagnostics } = state;
  return {
    pages: record.pages,
    sections: report.sections,
    sentences: report.sentences.map((sentence) => omit(sentence, 'kind')),
    quantities: report.quantities.map((quantity) => omit(quantity, 'commitment')),
    diagnostics: diagnostics.map((found) => omit(found, 'decision')),
    // Absent where there is none: readings digested before these were read stay proven.
    ...(report.glossary.length === 0 ? {} : { glossary: report.glossary }),
    ...(record.pagesWithoutText.length === 0 ? {} : { pagesWithoutText: record.pagesWithoutText }),
    ...(wordPlaces === null ? {} : { wordPlaces }),
  };
}
