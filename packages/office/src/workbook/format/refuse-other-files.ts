import { WorkbookRefusal } from '../fault.ts';
import type { WorkbookLimits } from '../limits.ts';

/**
 * Refuses by its first bytes what is no zip: nothing at all, too much, the old format of Excel and WPS,
 * a workbook with a password, tables of text and pages saved as .xls. Each refusal says what to save as.
 */
export function refuseOtherFiles(bytes: Uint8Array, limits: WorkbookLimits): void {
  if (bytes.length === 0) throw new WorkbookRefusal('file-empty');
  if (bytes.length > limits.mostBytes) {
    throw new WorkbookRefusal('file-too-large', {
      size: megabytes(bytes.length),
      limit: megabytes(limits.mostBytes),
    });
  }
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (startsWith(bytes, COMPOUND)) {
    const hasPassword = indexOf(bytes, ENCRYPTED) !== -1;
    throw new WorkbookRefusal(hasPassword ? 'file-encrypted' : 'file-old-format');
  }
  throw new WorkbookRefusal(isText(bytes) ? 'file-text' : 'file-not-workbook');
}

/** Refuses a zip that is something else: a document, a binary workbook, an OpenDocument table. */
export function refuseOtherPackages(names: ReadonlySet<string>): void {
  if (names.has('xl/workbook.xml')) return;
  if (names.has('xl/workbook.bin') || names.has('content.xml')) {
    throw new WorkbookRefusal('file-old-format');
  }
  // Where the workbook has another name its relation says so; without any relations it is none.
  if (!names.has('_rels/.rels') || names.has('word/document.xml')) {
    throw new WorkbookRefusal('file-not-workbook');
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Files of files: .xls, .et, and what Excel puts an encrypted workbook into. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
/** How far a file is looked at to tell text from anything else, in bytes. */
const lookedAt = 4_096;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(Buffer.from(mark));
}

/** Text has no noughts, but for UTF-16, which says so in front. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, lookedAt).includes(0);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
