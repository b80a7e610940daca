import { decode } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Format } from './format.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { Reader } from './read-text.ts';

/** Who reads which format. A new format is a line here and one in `format.ts`. */
export const readers: Readonly<Record<Format, Reader>> = {
  txt: decode,
  md: decode,
  html: readHtml,
  docx: readDocx,
  pdf: readPdf,
};
