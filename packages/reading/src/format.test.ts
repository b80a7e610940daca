import { describe, expect, it } from 'vitest';
import { zipOf } from './docx/docx-fixture.ts';
import { detectFormat } from './format.ts';
import { ReadingError } from './reading-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
const joined = (...parts: readonly Uint8Array[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const word = zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' });

function told(name: string, bytes: Uint8Array): string {
  try {
    return detectFormat(name, bytes);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return [error.code, error.details['format'] ?? ''].join(' ').trim();
  }
}

describe('detectFormat', () => {
  it.each<readonly [string, string, Uint8Array, string]>([
    ['a Word document', '报告.docx', word, 'docx'],
    ['a Word document under another name', '报告.txt', word, 'docx'],
    ['a Word document without a name’s ending', '报告', word, 'docx'],
    ['a PDF under another name', '报告.docx', utf8('%PDF-1.7'), 'pdf'],
    ['a page', '报告.HTM', utf8('<p>'), 'html'],
    ['a page saved as text', '报告.txt', utf8('\ufeff\n<!DOCTYPE html><html>'), 'html'],
    [
      'a page in UTF-16',
      '报告',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('<html>', 'utf16le')]),
      'html',
    ],
    ['a text that speaks of pages', '报告.txt', utf8('本文说 <html>'), 'txt'],
    ['Markdown', '报告.md', utf8('# 报告'), 'md'],
    ['old Word', '报告.doc', OLE, 'format-not-supported .doc'],
    ['WPS', '报告.wps', OLE, 'format-not-supported .wps'],
    ['old Word under the name of the new', '报告.docx', OLE, 'format-not-supported .doc'],
    [
      'encrypted Word',
      '报告.docx',
      joined(OLE, Buffer.from('EncryptedPackage', 'utf16le')),
      'file-encrypted',
    ],
    ['OFD', '报告.ofd', zipOf({ 'OFD.xml': '' }), 'ofd-not-supported'],
    ['OFD under another name', '报告.docx', zipOf({ 'OFD.xml': '' }), 'ofd-not-supported'],
    [
      'a workbook',
      '表.docx',
      zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }),
      'format-not-supported .xlsx',
    ],
    [
      'an open document',
      '报告.odt',
      zipOf({ mimetype: '', 'content.xml': '' }),
      'format-not-supported .odt',
    ],
    ['an archive', '报告.zip', zipOf({ '报告.txt': '' }), 'file-archive'],
    ['half a zip', '报告.docx', utf8('PK\u0003\u0004'), 'file-damaged'],
    ['a web archive', '报告.mht', utf8('From: <Saved by Blink>\r\n'), 'format-not-supported .mht'],
    ['rich text', '报告.doc', utf8('{\\rtf1'), 'format-not-supported .rtf'],
  ])('tells %s', (_, name, bytes, format) => {
    expect(told(name, bytes)).toBe(format);
  });
});
