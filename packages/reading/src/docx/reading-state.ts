import { Fields } from './fields.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import type { DocxParts } from './open-parts.ts';
import { type PageSigns, pageSignsOf } from './page-signs.ts';
import { Styles } from './styles.ts';

/** What is known while the paragraphs of a document are read in order. */
export interface ReadingState {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly fields: Fields;
  readonly notes: Notes;
  readonly pageSigns: PageSigns;
}

export function beginReading(parts: DocxParts): ReadingState {
  const styles = new Styles(parts.styles);
  return {
    styles,
    numbering: new Numbering(parts.numbering, (style) => styles.get(style).list),
    fields: new Fields(),
    notes: new Notes(parts.footnotes, parts.endnotes),
    pageSigns: pageSignsOf(parts.body, parts.pageCount),
  };
}
