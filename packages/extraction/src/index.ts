export { CleanText } from './clean-text.ts';
export { compareDecimals, parseDecimal, shiftDecimal } from './decimal.ts';
export {
  type ExtractionDocument,
  type SourceFacts,
  toDocument,
  type WordPlace,
  type WordPlaces,
} from './document.ts';
export { type ExtractOptions, extract } from './extract.ts';
export type * from './extraction.ts';
export { checkDuties, type DutiesCheck, type DutiesFault } from './leads/check-duties.ts';
export { builtInDuties, type DutiesData, type UnitDuties } from './leads/duties-data.ts';
export {
  type DutyLine,
  type DutyLineFault,
  type DutyLineKind,
  dutyLines,
  readDutyLines,
} from './leads/duty-lines.ts';
export { nameUnits } from './leads/unit-namer.ts';
export { isChrome } from './skeleton/furniture.ts';
export { looksLikeReport, type ReportShape } from './skeleton/looks-like-report.ts';
export { contains, overlaps, type Span } from './span.ts';
