import { describe, expect, it } from 'vitest';
import { DEEPEST_NESTING } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { parseXml } from './parse-xml.ts';
import { attributeOf, childOf, textOf } from './xml-node.ts';

const parse = (text: string) => parseXml('a', new TextEncoder().encode(text));
const code = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
};

describe('parseXml', () => {
  it('reads elements, attributes, characters and untouched sections', () => {
    const root = parse(
      `\ufeff<?xml version="1.0"?><!-- > --><a b="1 &amp; 2" c='"'>x<d/>&lt;&#x4e00;&#20108;<![CDATA[<&>]]></a>\n`,
    );
    expect([attributeOf(root, 'b'), attributeOf(root, 'c'), textOf(root)]).toEqual([
      '1 & 2',
      '"',
      'x<一二<&>',
    ]);
  });

  it('reads UTF-16', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from('<a>政府</a>', 'utf16le')]);
    expect(textOf(parseXml('a', bytes))).toBe('政府');
  });

  it('gives known namespaces our prefixes and unknown ones none of ours', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const root = parse(`<document xmlns="${main}" xmlns:w="urn:other"><body/><w:body/></document>`);
    expect(root.name).toBe('w:document');
    expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual([
      'w:body',
      '?w:body',
    ]);
    expect(childOf(root, 'w:body')).toBe(root.children[0]);
  });

  it.each<readonly [string, string]>([
    ['a declaration of types', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ['elements that close one another', '<a><b></a></b>'],
    ['an open end', '<a><b></b>'],
    ['two roots', '<a/><b/>'],
    ['text outside', 'x<a/>'],
    ['nothing', ''],
    ['an open tag', '<a b="1"'],
    ['an open comment', '<a><!-- </a>'],
  ])('refuses %s', (_, text) => {
    expect(code(text)).toBe('file-damaged');
  });

  it('keeps the name of an entity it does not know, and drops characters that are none', () => {
    expect(textOf(parse('<a>&x;&#0;&#xd800;</a>'))).toBe('&x;');
  });

  it('refuses elements too deep in one another', () => {
    expect(code(`${'<a>'.repeat(DEEPEST_NESTING + 1)}`)).toBe('file-expands');
  });
});
