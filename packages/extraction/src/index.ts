export { CleanText } from './clean-text.ts';
export { type ExtractionDocument, toDocument, type SourceFacts } from './document.ts';
export { extract, type ExtractOptions } from './extract.ts';
export type * from './extraction.ts';
export { contains, overlaps, type Span } from './span.ts';
