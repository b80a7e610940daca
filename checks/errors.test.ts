import { readFileSync } from 'node:fs';
import { errorMessage, errorTable } from '@jiannuo/contract';
import type { ReadingErrorCode } from '@jiannuo/reading';
import { storeErrorCodes } from '@jiannuo/store';
import { describe, expect, it } from 'vitest';

/** Every code of reading, or this does not compile. */
const readingErrorCodes = Object.keys({
  'file-not-found': true,
  'file-unreadable': true,
  'file-is-directory': true,
  'file-empty': true,
  'file-too-large': true,
  'file-binary': true,
  'file-encoding': true,
  'file-damaged': true,
  'file-encrypted': true,
  'file-expands': true,
  'file-archive': true,
  'page-without-text': true,
  'ofd-not-supported': true,
  'reading-too-long': true,
  'pdf-without-text': true,
  'ocr-not-installed': true,
  'ocr-failed': true,
  'format-not-supported': true,
  'not-a-report': true,
} satisfies Record<ReadingErrorCode, true>);

const codes = Object.keys(errorTable) as (keyof typeof errorTable)[];

describe('the table of errors', () => {
  it('has words for every code the rooms can throw', () => {
    expect(
      [...readingErrorCodes, ...storeErrorCodes].filter((code) => !(code in errorTable)),
    ).toEqual([]);
  });

  it('is what the errors page lists', () => {
    const page = readFileSync('docs/errors.md', 'utf8');
    expect([...page.matchAll(/^\| `([\w-]+)`/gm)].map((match) => match[1])).toEqual(codes);
  });

  it.each(codes)('says %s in both languages, in official punctuation', (code) => {
    const { zh, en } = errorTable[code];
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(blanks(zh)).toEqual(blanks(en));
    // Blanks stand for words; an address form keeps its own signs.
    const plain = zh.replaceAll(/\{\w+\}/g, 'x').replaceAll(/postgres:\S+/g, '');
    expect(plain).not.toMatch(/\p{Script=Han}\s*[,;:!?]/u);
    expect(errorMessage(code, {}, 'zh')).not.toContain('{');
  });
});
