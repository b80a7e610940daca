import { MOST_ZIP_ENTRIES } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';

/** A part of a zip as its directory lists it. */
export interface ZipEntry {
  /** Offset of the part's own header in the file. */
  readonly headerAt: number;
  readonly packedSize: number;
  readonly crc: number;
  readonly isDeflated: boolean;
  readonly isEncrypted: boolean;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

/**
 * Reads the directory at the end of a zip: its parts by name, the first of each name. Throws
 * `file-damaged`, also for zips in pieces or above 4 GB, and `file-expands` for too many parts.
 */
export function readDirectory(name: string, bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new ReadingError('file-damaged', { path: name });
  const end = findEnd(view);
  if (end === -1) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ZIP_ENTRIES) {
    throw new ReadingError('file-expands', { path: name, limit: MOST_ZIP_ENTRIES });
  }
  const start = end - view.getUint32(end + 12, true);
  // Offsets count from where the zip begins, which need not be where the file does.
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) throw damaged();
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder('utf-8');
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    if (nameEnd > end) throw damaged();
    const part = decoder.decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)).replaceAll('\\', '/');
    const method = view.getUint16(at + 10, true);
    // Other methods are never used by office programs.
    if ((method === 0 || method === 8) && !entries.has(part)) {
      entries.set(part, {
        headerAt: view.getUint32(at + 42, true) + shift,
        packedSize: view.getUint32(at + 20, true),
        crc: view.getUint32(at + 16, true),
        isDeflated: method === 8,
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      });
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end record, searched from the end over the longest comment; −1 where there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}
