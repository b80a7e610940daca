import { ReadingError } from './reading-error.ts';
import { readDirectory } from './zip/read-directory.ts';

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
  shtml: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
};

/** Endings of the files that are read, with their dots; a PDF is one by its first bytes, never by its name. */
export const READABLE_ENDINGS: ReadonlySet<string> = new Set(
  [...Object.keys(READ), 'pdf'].filter((ending) => ending !== '').map((ending) => `.${ending}`),
);

/** First bytes of documents whatever they are called; `ole` holds old Word, WPS and encrypted files. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['gz', [0x1f, 0x8b, 0x08]],
];

/**
 * Tells the format from a file's first bytes, else from its name. Throws `format-not-supported`,
 * `ofd-not-supported`, `file-archive`, `file-encrypted`, and `file-damaged` for a broken zip.
 */
export function detectFormat(name: string, bytes: Uint8Array): Format {
  const extension = /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const signed = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  )?.[0];
  const kind =
    signed === undefined ? kindOfText(bytes) : signed === 'zip' ? kindOfZip(name, bytes) : signed;
  if (kind === 'pdf' || kind === 'docx' || kind === 'html') return kind;
  if (kind === 'ole' && isEncrypted(bytes))
    throw new ReadingError('file-encrypted', { path: name });
  const shown = kind === undefined || kind === 'ole' ? extension : kind;
  const format = READ[extension] ?? (isDocument(extension) ? null : 'txt');
  // A document of one kind under the name of another is told by its bytes.
  if (kind === undefined && format !== null) return format;
  throw refusal(name, shown in READ ? 'doc' : shown);
}

function refusal(path: string, kind: string): ReadingError {
  if (kind === 'ofd') return new ReadingError('ofd-not-supported', { path });
  if (/^(?:zip|rar|7z|gz)$/.test(kind)) return new ReadingError('file-archive', { path });
  return new ReadingError('format-not-supported', { path, format: `.${kind}` });
}

/** What the parts of a zip make it. */
function kindOfZip(name: string, bytes: Uint8Array): string {
  const parts = [...readDirectory(name, bytes).keys()];
  const has = (start: string) => parts.some((part) => part.startsWith(start));
  if (has('OFD.xml')) return 'ofd';
  if (has('[Content_Types].xml')) {
    return has('word/') ? 'docx' : has('xl/') ? 'xlsx' : has('ppt/') ? 'pptx' : 'docx';
  }
  return has('mimetype') && has('content.xml') ? 'odt' : 'zip';
}

const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,400}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
const ARCHIVE_START =
  /^(?:From: <Saved by|MIME-Version:|From: .{0,200}\r?\n(?:.{0,200}\r?\n){0,8}MIME-Version:)/i;

/** A web page or a web archive by how it begins, in whatever encoding. */
function kindOfText(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 2048))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .replaceAll('\0', '');
  if (PAGE_START.test(head)) return 'html';
  return ARCHIVE_START.test(head) ? 'mht' : undefined;
}

/** Encrypted Word documents stand in an old container, in a stream of this name. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

function isEncrypted(bytes: Uint8Array): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.includes(ENCRYPTED_STREAM);
}

function isDocument(extension: string): boolean {
  return /^(?:docx?|wps|wpt|ofd|pdf|rtf|odt|mht|mhtml|xlsx?|et|csv|pptx?|json|xml|zip|rar|7z|png|jpe?g|gif|tiff?|bmp)$/.test(
    extension,
  );
}
