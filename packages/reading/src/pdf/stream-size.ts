import { inflateSync } from 'node:zlib';
import { ReadingError } from '../reading-error.ts';
import { LARGEST_STREAM_BYTES, LARGEST_STREAMS_BYTES, LARGEST_STREAMS_SHOWN } from './limits.ts';

/** Longest dictionary that is looked at before a stream, in bytes. */
const DICTIONARY_BYTES = 2048;

/**
 * Throws `file-expands` when what a PDF has compressed is out of all proportion: the engine would fill
 * the memory with it. Pictures are not expanded by the engine and are passed over.
 */
export function demandModestStreams(path: string, bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = LARGEST_STREAMS_BYTES;
  let at = file.indexOf('stream');
  while (at !== -1) {
    const filters = filtersBefore(file, at);
    if (filters.length > 0) {
      const end = file.indexOf('endstream', at);
      const data = file.subarray(startAfter(file, at + 6), end === -1 ? file.length : end);
      const expanded = expand(data, filters.length);
      left -= expanded;
      if (expanded > LARGEST_STREAM_BYTES || left < 0) {
        throw new ReadingError('file-expands', { path, limit: LARGEST_STREAMS_SHOWN });
      }
      at = end === -1 ? file.length : end;
    }
    at = file.indexOf('stream', at + 6);
  }
}

/** How often the stream that begins at a place is deflated. */
function filtersBefore(file: Buffer, at: number): string[] {
  if (file.subarray(at - 3, at).toString('latin1') === 'end') return [];
  const before = file.subarray(Math.max(0, at - DICTIONARY_BYTES), at).toString('latin1');
  const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return [];
  return [...dictionary.matchAll(/\/(?:FlateDecode|Fl)\b/g)].map(String);
}

function startAfter(file: Buffer, at: number): number {
  if (file[at] === 13 && file[at + 1] === 10) return at + 2;
  return file[at] === 10 || file[at] === 13 ? at + 1 : at;
}

/** Bytes after inflating `times` over; what cannot be inflated (encrypted, damaged) counts as nothing. */
function expand(data: Uint8Array, times: number): number {
  try {
    let bytes = data;
    for (let time = 0; time < Math.min(times, 4); time += 1) {
      bytes = inflateSync(bytes, { maxOutputLength: LARGEST_STREAM_BYTES });
    }
    return bytes.length;
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? LARGEST_STREAM_BYTES + 1 : 0;
  }
}
