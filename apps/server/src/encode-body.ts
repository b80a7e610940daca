import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressFromBytes } from './server-limits.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Above 5 brotli costs more time than a local network saves. */
const brotliQuality = 5;

/** The encoding to answer in, by the Accept-Encoding header. */
export function encodingOf(accept: string | undefined): Encoding {
  const taken = (accept ?? '').split(',').map((part) => part.trim().toLowerCase());
  const takes = (name: string) =>
    taken.some((part) => part.split(';')[0] === name && !/;\s*q=0(?:\.0*)?$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

/** Encodes a body; small ones stay as they are. */
export async function encodeBody(
  bytes: Uint8Array,
  wanted: Encoding,
): Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }> {
  if (wanted === 'identity' || bytes.length < compressFromBytes) {
    return { bytes, encoding: 'identity' };
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const encoded = await (wanted === 'br' ? toBrotli(bytes, { params }) : toGzip(bytes));
  return { bytes: encoded, encoding: wanted };
}
