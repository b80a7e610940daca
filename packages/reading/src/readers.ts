import { decode } from './decode.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Format } from './format.ts';
import { readHtml } from './html/read-html.ts';
import type { Reader } from './read-text.ts';
import { ReadingError } from './reading-error.ts';

/** Who reads which format. A new format is a line here and one in `format.ts`. */
export const readers: Readonly<Record<Format, Reader>> = {
  txt: decode,
  md: decode,
  html: readHtml,
  docx: readDocx,
  pdf: notYet('.pdf'),
};

/** Refuses a format that is known but not read yet. */
function notYet(format: string): Reader {
  return (path) => {
    throw new ReadingError('format-not-supported', { path, format });
  };
}
