import { ReadingError } from './reading-error.ts';

/** Formats that have a place in the table of readers. */
export type Format = 'txt' | 'md' | 'html' | 'docx' | 'pdf';

const READ: Readonly<Record<string, Format>> = {
  '': 'txt',
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

/** Endings of the files that are read, with their dots. */
export const READABLE_ENDINGS: ReadonlySet<string> = new Set(
  Object.keys(READ)
    .filter((ending) => ending !== '')
    .map((ending) => `.${ending}`),
);

/** First bytes of documents whatever they are called. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Tells the format from a file's first bytes, else from its name; refuses what has no reader. */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  const extension = /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )?.[0];
  if (signed === 'pdf' || signed === 'docx') return signed;
  const format = READ[extension] ?? (isDocument(extension) ? null : 'txt');
  if (signed !== undefined || format === null) {
    const shown = isDocument(extension) ? extension : (signed ?? extension);
    throw new ReadingError('format-not-supported', { path: name, format: `.${shown}` });
  }
  return format;
}

function isDocument(extension: string): boolean {
  return /^(?:docx?|wps|wpt|ofd|pdf|rtf|odt|html?|mht|mhtml|xlsx?|et|csv|pptx?|json|xml|zip|rar|7z|png|jpe?g|gif|tiff?|bmp)$/.test(
    extension,
  );
}
