import { crc32, inflateRawSync } from 'node:zlib';
import { WorkbookRefusal } from '../fault.ts';
import { mostExpansion, smallestBombBytes, type WorkbookLimits } from '../limits.ts';
import { type PackagePart, readZipDirectory } from './zip-directory.ts';

/** The parts of a workbook, each unfolded in memory when it is asked for. */
export interface Package {
  readonly names: ReadonlySet<string>;
  /** A part's bytes; null where there is none of that name. Names compare without case. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens the zip of a workbook. Names of parts are only compared, never used as paths, and sizes a zip
 * states are not believed. Here and in `read` throws a refusal: `file-damaged`, `file-encrypted`, or
 * `file-expands` where parts unfold beyond the limits.
 */
export function openPackage(bytes: Uint8Array, limits: WorkbookLimits): Package {
  const parts = readZipDirectory(bytes);
  let left = limits.mostUnfoldedBytes;
  return {
    names: new Set(parts.keys()),
    read: (name) => {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) return null;
      const unfolded = unfold(bytes, part, left);
      left -= unfolded.length;
      return unfolded;
    },
  };
}

function unfold(bytes: Uint8Array, part: PackagePart, left: number): Uint8Array {
  if (part.isEncrypted) throw new WorkbookRefusal('file-encrypted');
  const packed = packedBytes(bytes, part);
  const most = Math.min(left, Math.max(smallestBombBytes, packed.length * mostExpansion));
  const unfolded = part.isDeflated ? inflate(packed, most) : packed;
  if (unfolded.length > most) throw new WorkbookRefusal('file-expands');
  if (crc32(unfolded) !== part.crc) throw new WorkbookRefusal('file-damaged');
  return unfolded;
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (cause) {
    const isTooFar =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw new WorkbookRefusal(isTooFar ? 'file-expands' : 'file-damaged');
  }
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;

function packedBytes(bytes: Uint8Array, part: PackagePart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = part.headerAt;
  if (at + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    throw new WorkbookRefusal('file-damaged');
  }
  const from =
    at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + part.packedBytes > bytes.length) throw new WorkbookRefusal('file-damaged');
  return bytes.subarray(from, from + part.packedBytes);
}
