import { ReadingError } from './reading-error.ts';

/** Names as the document prints them. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A text without its byte-order mark, and how its bytes were written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a Chinese text: by its byte-order mark, else UTF-8, else UTF-16 by its zero bytes, else
 * GB18030 (which holds GBK and GB2312). What is damaged is refused, never patched with `�`.
 */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) {
    const [encoding, mark] = marked;
    return checked(name, decodeAs(name, bytes.subarray(mark.length), encoding));
  }
  const hasZeros = bytes.includes(0);
  const utf8 = hasZeros ? null : tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return checked(name, utf8);
  if (hasZeros) return checked(name, decodeUtf16(name, bytes));
  const gb = tryDecode(bytes, 'gb18030');
  if (gb !== null && isPlausible(gb.text)) return checked(name, gb);
  const unmarked = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => tryDecode(bytes, encoding))
    .find((decoded) => decoded !== null && isPlausible(decoded.text));
  if (unmarked !== null && unmarked !== undefined) return checked(name, unmarked);
  throw new ReadingError(looksBinary(bytes) ? 'file-binary' : 'file-encoding', { path: name });
}

/** Text with zero bytes is UTF-16 if one byte order makes sense of it, else it is no text. */
function decodeUtf16(name: string, bytes: Uint8Array): Decoded {
  const plausible = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => tryDecode(bytes, encoding))
    .find((decoded) => decoded !== null && isPlausible(decoded.text));
  if (plausible === null || plausible === undefined) {
    throw new ReadingError('file-binary', { path: name });
  }
  return plausible;
}

function decodeAs(name: string, bytes: Uint8Array, encoding: Encoding): Decoded {
  const decoded = tryDecode(bytes, encoding);
  if (decoded === null) throw new ReadingError('file-encoding', { path: name, encoding });
  return decoded;
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding };
  } catch {
    return null;
  }
}

function checked(name: string, decoded: Decoded): Decoded {
  if (decoded.text.includes('\u0000')) throw new ReadingError('file-binary', { path: name });
  return decoded;
}

const SAMPLE_LENGTH = 20_000;
const EXPECTED = /[\s\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“”‘’—…·•①-⑳]/gu;
/** What UTF-8 punctuation becomes when it is read as GBK: 锛 for ，, 銆 for 。, 鐨 for 的. */
const MOJIBAKE = /[锛銆鈥鐨勭殑鏀垮簻]/gu;
const COMMON = /[，。、的和发展建设年一是\s]/gu;

/** True when a decoding reads as Chinese or ASCII text rather than as bytes taken for characters. */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.trim() === '') return false;
  const share = (pattern: RegExp) => (sample.match(pattern) ?? []).length / sample.length;
  const isAscii = share(/[\u0020-\u007e\s]/gu) > 0.8;
  return share(EXPECTED) >= 0.9 && share(MOJIBAKE) < 0.02 && (isAscii || share(COMMON) >= 0.03);
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls > sample.length * 0.01;
}
