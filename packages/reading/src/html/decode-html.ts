import { decode } from '../decode.ts';
import { ReadingError } from '../reading-error.ts';

/** A page's source and how its bytes were written. */
export interface DecodedPage {
  readonly source: string;
  readonly encoding: string;
}

/** Declarations stand among the first bytes of a page. */
const SEARCHED_BYTES = 4096;
const DECLARED =
  /charset\s*=\s*["']?\s*([\w-]{3,20})|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]{3,20})/i;

/** What pages call their encodings, and what they mean. */
const LABELS: Readonly<Record<string, string>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  'x-gbk': 'gb18030',
  hz: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
};

/**
 * Decodes a page: by its byte-order mark; else UTF-8 where the bytes are, whatever it declares, for
 * programs re-encode pages and leave the declaration; else as it declares; else as a text. A byte that
 * is damaged becomes `�` only under a declaration: it may stand outside what is read.
 */
export function decodeHtml(name: string, bytes: Uint8Array): DecodedPage {
  const hasMark =
    (bytes[0] ?? 0) >= 0xef && /^(?:239,187,191|255,254|254,255)/.test(bytes.subarray(0, 3).join());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES));
  const match = DECLARED.exec(head);
  const encoding = LABELS[(match?.[1] ?? match?.[2] ?? '').toLowerCase()];
  if (hasMark || encoding === undefined || bytes.includes(0)) {
    const { text, encoding: found } = decode(name, bytes);
    return { source: text, encoding: found };
  }
  const utf8 = encoding === 'utf-8' ? null : strictUtf8(bytes);
  if (utf8 !== null) return { source: utf8, encoding: 'utf-8' };
  return { source: new TextDecoder(encoding).decode(bytes), encoding };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Refuses a main text with damaged characters in it. */
export function demandWhole(name: string, text: string, encoding: string): void {
  if (text.includes('\ufffd')) throw new ReadingError('file-encoding', { path: name, encoding });
}
