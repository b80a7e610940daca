import { existsSync, readFileSync } from 'node:fs';
import { extract, type SourceFacts, toDocument } from '@jiannuo/extraction';
import { sampleReportPath } from '@jiannuo/samples';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

/* The extraction document as it is printed, against the schema that tells others of it. */

const own = new URL('../packages/contract/extraction.schema.json', import.meta.url);
/** The schema agreed on outside the project, where it is present: what is printed must also fit it. */
const agreed = new URL('../../shared/contract/extraction.schema.json', import.meta.url);
const read = (path: URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The schema without room for members it does not name: what is printed must be said. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const members = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const isObject = 'properties' in schema && 'type' in schema;
  return { ...Object.fromEntries(members), ...(isObject ? { additionalProperties: false } : {}) };
}

function faultsOf(schema: unknown, document: unknown): unknown {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);
  return validate(JSON.parse(JSON.stringify(document))) ? [] : validate.errors;
}

/** The glossary makes the sample a report with everything in it. */
const text = `${readFileSync(sampleReportPath, 'utf8')}
名词解释
1．数字云州：城市运行的统一平台。
`;
const plain: SourceFacts = {
  name: 'report.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  format: 'txt',
};
const scanned: SourceFacts = {
  ...plain,
  format: 'pdf',
  pages: [{ number: 1, from: 0, to: text.length }],
  pagesWithoutText: [2, 'A04-3'],
  wordPlaces: {
    pages: [{ number: 1, width: 595.2, height: 842 }],
    words: [[0, 3, 0, 60.5, 100, 36, 12]],
  },
};

describe.each([
  ['a text', plain],
  ['a scan', scanned],
])('the extraction document of %s', (_, source) => {
  const document = toDocument(source, text, extract(text));

  it('is what the schema says, and holds nothing it does not name', () => {
    expect(document['glossary']).not.toEqual([]);
    expect(faultsOf(closed(read(own)), document)).toEqual([]);
  });

  it.skipIf(!existsSync(agreed))('is also what was agreed on', () => {
    expect(faultsOf(read(agreed), document)).toEqual([]);
  });
});

it('says that a word has one page and one box', () => {
  const document = toDocument(scanned, text, extract(text));
  const words = [[0, 3, 0, 60, 100, 36]];
  const source = {
    ...(document['source'] as object),
    wordPlaces: { ...scanned.wordPlaces, words },
  };
  expect(faultsOf(read(own), { ...document, source })).not.toEqual([]);
});
