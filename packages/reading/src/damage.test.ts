import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list, listed, listLevel, makeDocx, paragraph, run } from './docx/docx-fixture.ts';
import { pageAround } from './html/page-fixture.ts';
import { readReport } from './read-report.ts';
import { ReadingError } from './reading-error.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BODY =
  paragraph(run('抓项目。', '<w:b/>') + run('开工5个。')) +
  listed('产业', 1) +
  `<w:tbl><w:tr><w:tc>${paragraph('指标')}</w:tc><w:tc>${paragraph('5%')}</w:tc></w:tr></w:tbl>`;
const numbering = list(1, listLevel(0, 'chineseCounting', '%1、'));
const packed = makeDocx({ body: BODY, numbering });
const documentXml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`;
const page = pageAround(
  '<div id="zoom"><p><b>抓项目。</b>开工5个。</p><table><tr><td>甲<td>乙</table></div>',
);

/** Where to hurt a file, and the byte to put there. */
const wounds = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 12,
});

function hurt(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of places) copy[at % copy.length] = byte;
  return copy;
}

/** Reads, and lets pass only a text or an error of the table. */
async function survives(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const { text, source } = await readReport([{ name, bytes }]);
    for (const { from, to } of source.pages ?? []) expect(text.slice(from, to)).not.toBe('');
  } catch (error) {
    expect(error).toBeInstanceOf(ReadingError);
  }
}

describe('a damaged file is read or refused, never worse', () => {
  it('where the bytes of a Word document are hurt', async () => {
    await fc.assert(fc.asyncProperty(wounds, (at) => survives('a.docx', hurt(packed, at))));
  });

  it('where the XML inside a Word document is hurt', async () => {
    const others = (text: string) => ({ 'word/document.xml': text });
    const latin = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);
    await fc.assert(
      fc.asyncProperty(wounds, (at) =>
        survives(
          'a.docx',
          makeDocx({ body: '', numbering, others: others(latin(hurt(utf8(documentXml), at))) }),
        ),
      ),
    );
  });

  it('where a page is hurt', async () => {
    await fc.assert(fc.asyncProperty(wounds, (at) => survives('a.html', hurt(utf8(page), at))));
  });

  it('where a file ends early', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (at) => {
        await survives('a.docx', packed.subarray(0, at % packed.length));
        await survives('a.html', utf8(page).subarray(0, at % page.length));
      }),
    );
  });

  it('where a file holds anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.docx', 'a.html', 'a'),
        (bytes, name) => survives(name, bytes),
      ),
    );
  });
});
