import { describe, expect, it } from 'vitest';
import { WorkbookRefusal } from '../fault.ts';
import { scanXml } from './scan-xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function told(xml: string | Uint8Array): string {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  let all = '';
  scanXml(bytes, {
    open: (name, attributes) => {
      all += `<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>`;
    },
    text: (text) => {
      all += text;
    },
    close: (name) => {
      all += `</${name}>`;
    },
  });
  return all.replaceAll(/ xmlns[^>]*/g, '');
}

function refusal(xml: string): string {
  try {
    return told(xml);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.fault.code;
    throw error;
  }
}

describe('scanXml', () => {
  it('tells elements, attributes, texts and untouched sections', () => {
    const xml = `\ufeff<?xml version="1.0"?><!-- < --><a b='"' c="1 &amp; 2" xmlns="${main}">&lt;&#x4e00;&#20108;<![CDATA[<&>]]><d/></a>\n`;
    expect(told(xml)).toBe(`<a b=" c=1 & 2><一二<&><d></d></a>`);
  });

  it('tells known namespaces by local name whatever their prefix, and others as unknown', () => {
    expect(told(`<x:a xmlns:x="${main}" xmlns:y="urn:y"><y:a/><b/></x:a>`)).toBe(
      '<a><?></?><?></?></a>',
    );
    expect(told('<a xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>')).toBe('<a></a>');
  });

  it('passes over what is for newer programs and reads what stands in for it', () => {
    const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
    const xml = `<a xmlns="${main}" xmlns:mc="${compatibility}"><mc:AlternateContent><mc:Choice Requires="x14"><v>new<w/></v></mc:Choice><mc:Fallback><v>old</v></mc:Fallback></mc:AlternateContent></a>`;
    expect(told(xml)).toContain('<mc:Fallback><v>old</v>');
    expect(told(xml)).not.toContain('new');
  });

  it('reads UTF-16', () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...Buffer.from(`<a xmlns="${main}">政府</a>`, 'utf16le'),
    ]);
    expect(told(bytes)).toBe('<a>政府</a>');
  });

  it.each([
    [
      'an outside entity',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'file-unsafe',
    ],
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>',
      'file-unsafe',
    ],
    ['an entity nobody declared', '<a>&x;</a>', 'file-unsafe'],
    ['elements that close one another', '<a><b></a></b>', 'file-damaged'],
    ['an open end', '<a><b></b>', 'file-damaged'],
    ['two roots', '<a/><b/>', 'file-damaged'],
    ['text outside', 'x<a/>', 'file-damaged'],
    ['nothing', '', 'file-damaged'],
    ['an open tag', '<a b="1"', 'file-damaged'],
    ['an open comment', '<a><!-- </a>', 'file-damaged'],
    ['a character beyond all', '<a>&#x110000;</a>', 'file-damaged'],
    ['elements too deep in one another', '<a>'.repeat(100), 'file-damaged'],
  ])('refuses %s', (_, xml, code) => {
    expect(refusal(xml)).toBe(code);
  });
});
