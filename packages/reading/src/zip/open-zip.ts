import { crc32, inflateRawSync } from 'node:zlib';
import {
  LARGEST_PART_BYTES,
  LARGEST_PART_SHOWN,
  LARGEST_PARTS_BYTES,
  MOST_ZIP_EXPANSION,
  SMALLEST_BOMB_BYTES,
} from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';

/** A zip whose parts are unfolded one by one, in memory, when they are asked for by name. */
export interface Zip {
  readonly names: ReadonlySet<string>;
  /** The part's bytes, or null where there is none of that name. */
  read(part: string): Uint8Array | null;
}

/**
 * Opens the bytes of a zip. Names of parts are only compared, never used as paths. Here and in `read`
 * throws `file-damaged`, `file-encrypted`, and `file-expands` where a part unfolds beyond the limits.
 */
export function openZip(name: string, bytes: Uint8Array): Zip {
  const entries = readDirectory(name, bytes);
  let left = LARGEST_PARTS_BYTES;
  return {
    names: new Set(entries.keys()),
    read: (part) => {
      const entry = entries.get(part);
      if (entry === undefined) return null;
      const unfolded = unfold(name, bytes, entry, left);
      left -= unfolded.length;
      return unfolded;
    },
  };
}

function unfold(name: string, bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  if (entry.isEncrypted) throw new ReadingError('file-encrypted', { path: name });
  const packed = packedBytes(name, bytes, entry);
  // The sizes a zip states are not believed: unfolding stops where a limit is reached.
  const most = Math.min(
    left,
    LARGEST_PART_BYTES,
    Math.max(SMALLEST_BOMB_BYTES, packed.length * MOST_ZIP_EXPANSION),
  );
  const unfolded = entry.isDeflated ? inflate(name, packed, most) : packed;
  if (unfolded.length > most) throw tooFar(name);
  if (crc32(unfolded) !== entry.crc) throw new ReadingError('file-damaged', { path: name });
  return unfolded;
}

function inflate(name: string, packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isTooFar =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooFar ? tooFar(name) : new ReadingError('file-damaged', { path: name }, cause);
  }
}

function tooFar(name: string): ReadingError {
  return new ReadingError('file-expands', { path: name, limit: LARGEST_PART_SHOWN });
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

function packedBytes(name: string, bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerAt;
  const isInside = at >= 0 && at + LOCAL_HEADER_BYTES <= bytes.length;
  if (!isInside || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw new ReadingError('file-damaged', { path: name });
  }
  const from =
    at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packedSize > bytes.length) {
    throw new ReadingError('file-damaged', { path: name });
  }
  return bytes.subarray(from, from + entry.packedSize);
}
