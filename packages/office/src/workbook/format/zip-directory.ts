import { WorkbookRefusal } from '../fault.ts';
import { mostParts } from '../limits.ts';

/** A part as the directory of its package lists it. */
export interface PackagePart {
  /** Offset of the part's own header in the file. */
  readonly headerAt: number;
  readonly packedBytes: number;
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
 * Parts of a package by name, in lower case and with forward slashes, as the format compares them.
 * Two parts of one name are refused: programs would differ on which of them counts. Throws a refusal,
 * `file-damaged`, or `file-expands` for too many parts.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, PackagePart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw new WorkbookRefusal('file-expands');
  const start = view.getUint32(end + 16, true);
  if (start > end) throw damaged();
  const parts = new Map<string, PackagePart>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const next = readEntry(view, bytes, at, end);
    if (parts.has(next.name)) throw damaged();
    parts.set(next.name, next.part);
    at = next.at;
  }
  return parts;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, end: number) {
  if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw damaged();
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const method = view.getUint16(at + 10, true);
  if (next > end || (method !== 0 && method !== 8)) throw damaged();
  const part: PackagePart = {
    headerAt: view.getUint32(at + 42, true),
    packedBytes: view.getUint32(at + 20, true),
    crc: view.getUint32(at + 16, true),
    isDeflated: method === 8,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { name: partName(bytes.subarray(at + ENTRY_BYTES, nameEnd)), part, at: next };
}

/** The name a part is compared by: some programs write backslashes or a slash in front. */
function partName(written: Uint8Array): string {
  const name = new TextDecoder('utf-8').decode(written);
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Offset of the end record, searched from the end over the longest comment; −1 where there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

function damaged(): WorkbookRefusal {
  return new WorkbookRefusal('file-damaged');
}
