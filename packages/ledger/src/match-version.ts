import { sameReportFrom, similarity, type TextSketch } from './similarity.ts';

/** A report already kept, as far as matching looks. */
export interface KnownReport<Id extends string = string> {
  readonly id: Id;
  readonly sha256: string;
  /** True when pages of it were recognised (OCR): the same bytes may hold more text then. */
  readonly isRecognised: boolean;
  readonly planYear: number | null;
  readonly sketch: TextSketch;
  /** True when no later version follows it. */
  readonly isCurrent: boolean;
}

/** What a file is to the reports of its place. */
export type VersionMatch<Id extends string> =
  | { readonly outcome: 'unchanged' | 'new-version'; readonly id: Id }
  | { readonly outcome: 'opened'; readonly id: null };

/**
 * The same bytes are the same report, but for their first reading with recognised pages: that is the
 * next version of the one without. A text for the same year that shares half of its words with
 * the latest version of a report is its next version, the closest one if several; anything else is
 * a report of its own. `known` are the reports of one jurisdiction.
 */
export function matchVersion<Id extends string>(
  file: Omit<KnownReport, 'id' | 'isCurrent'>,
  known: readonly KnownReport<Id>[],
): VersionMatch<Id> {
  const same = known.filter(({ sha256 }) => sha256 === file.sha256);
  const read = sameReading(same, file);
  if (read !== undefined) return { outcome: 'unchanged', id: read.id };
  const unrecognised = same.find(({ isCurrent }) => isCurrent);
  if (unrecognised !== undefined) return { outcome: 'new-version', id: unrecognised.id };
  const closest = known
    .filter((report) => report.isCurrent && report.planYear === file.planYear)
    .map(({ id, sketch }) => ({ id, share: similarity(file.sketch, sketch) }))
    .filter(({ share }) => share >= sameReportFrom)
    .sort((a, b) => b.share - a.share)[0];
  return closest === undefined
    ? { outcome: 'opened', id: null }
    : { outcome: 'new-version', id: closest.id };
}

/**
 * Of the reports made of a file's bytes the one that holds all a reading of it would: with recognised
 * pages, or, where none are recognised, any.
 */
export function sameReading<Report extends Pick<KnownReport, 'isRecognised'>>(
  same: readonly Report[],
  { isRecognised }: Pick<KnownReport, 'isRecognised'>,
): Report | undefined {
  return same.find((report) => report.isRecognised) ?? (isRecognised ? undefined : same[0]);
}
