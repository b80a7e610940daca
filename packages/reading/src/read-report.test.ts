import { describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from './limits.ts';
import { buildPdf } from './pdf/build-pdf.ts';
import { type InputFile, readReport } from './read-report.ts';
import { ReadingError } from './reading-error.ts';

const TEXT = '政府工作报告\r\n一、今年工作安排\n新增企业30家，建设园区2个。\n';
/** 政府工作，发展。 in GB18030. */
const GB = [
  0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xa3, 0xac, 0xb7, 0xa2, 0xd5, 0xb9, 0xa1, 0xa3,
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (bytes: Uint8Array | readonly number[] | string, name = '报告.txt'): InputFile => ({
  name,
  bytes: typeof bytes === 'string' ? utf8(bytes) : Uint8Array.from(bytes),
});

function utf16(text: string, isBigEndian: boolean): number[] {
  return Array.from(text, (_, at) => text.charCodeAt(at)).flatMap((code) =>
    isBigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8],
  );
}

async function codeOf(...files: InputFile[]): Promise<string> {
  try {
    await readReport(files);
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
}

describe('readReport', () => {
  it.each<readonly [string, readonly number[] | Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(TEXT)], 'utf-8'],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(TEXT, false)], 'utf-16le'],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(TEXT, true)], 'utf-16be'],
    ['UTF-16 LE by its zero bytes', utf16(TEXT, false), 'utf-16le'],
    ['UTF-16 BE by its zero bytes', utf16(TEXT, true), 'utf-16be'],
  ])('reads %s as the file’s own text', async (_, bytes, encoding) => {
    const { text, source } = await readReport([file(bytes)]);
    expect(text).toBe(TEXT);
    expect(source.encoding).toBe(encoding);
  });

  it('reads GB18030', async () => {
    const { text, source } = await readReport([file(GB)]);
    expect(text).toBe('政府工作，发展。');
    expect(source.encoding).toBe('gb18030');
  });

  it('hashes the bytes, not the text', async () => {
    const plain = (await readReport([file(TEXT)])).source.sha256;
    const marked = (await readReport([file([0xef, 0xbb, 0xbf, ...utf8(TEXT)])])).source.sha256;
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
    expect(marked).not.toBe(plain);
  });

  it('takes .md as md and a name without ending as txt', async () => {
    expect((await readReport([file(TEXT, '报告.md')])).source.format).toBe('md');
    expect((await readReport([file(TEXT, '报告')])).source.format).toBe('txt');
  });

  it.each<readonly [string, InputFile, string]>([
    ['an empty file', file([]), 'file-empty'],
    ['white space alone', file(' \r\n\u3000'), 'file-empty'],
    ['a NUL in UTF-8', file('政府\u0000工作'), 'file-binary'],
    ['bytes of a picture', file([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3], '图'), 'file-binary'],
    ['a lone surrogate', file([0xff, 0xfe, ...utf16('政府\ud800工作', false)]), 'file-encoding'],
    ['half a UTF-16 unit', file([0xff, 0xfe, 0x3f]), 'file-encoding'],
    ['UTF-8 mixed with GB18030', file([...utf8(TEXT), ...GB]), 'file-encoding'],
    ['half a .docx', file([0x50, 0x4b, 3, 4], '报告.docx'), 'file-damaged'],
    ['half a .pdf named .txt', file('%PDF-1.7'), 'file-damaged'],
    ['an empty web page', file('<html>', '报告.html'), 'page-without-text'],
    ['a huge file', file(new Uint8Array(LARGEST_FILE_BYTES + 1)), 'file-too-large'],
  ])('refuses %s', async (_, input, code) => {
    expect(await codeOf(input)).toBe(code);
  });

  it('refuses no files at all', async () => {
    expect(await codeOf()).toBe('file-empty');
  });

  it('joins newspaper pages in the order of their page marks', async () => {
    const a03 = file('政府工作报告\n一、去年工作回顾\n\n下转 A04 版\n', '乙.txt');
    const a04 = file('上接 A03 版\n二、今年工作安排\n\n下转 A05 版\n', '丙.txt');
    const a05 = file('上接A04版\n（十）建设平安城市\n', '甲.txt');
    const { text, source } = await readReport([a05, a04, a03]);
    expect(text.indexOf('回顾')).toBeLessThan(text.indexOf('安排'));
    expect(source.pages?.map(({ number }) => number)).toEqual(['A03', 'A04', 'A05']);
    const pages = source.pages?.map(({ from, to }) => text.slice(from, to)) ?? [];
    expect(pages[1]).toMatch(/^上接 A03 版\n.*\n\n下转 A05 版\n$/);
    expect(pages.join('\n')).toBe(text);
  });

  it('joins pages without marks in the natural order of their names', async () => {
    const { source } = await readReport([file('十', 'p10.txt'), file('九', 'p9.txt')]);
    expect(source.name).toBe('p9.txt + p10.txt');
    expect(source.pages?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('knows the page of a lone file between two marks', async () => {
    const { text, source } = await readReport([file('上接第三版\n二、今年工作\n下转第五版')]);
    expect(source.pages).toEqual([{ number: '4', from: 0, to: text.length }]);
  });

  it('names the pages without text, by their file too where several are joined', async () => {
    const line = { text: '建设平安城市。', x: 60, y: 300 };
    const pdf = (name: string, ...pages: (typeof line)[][]) => file(buildPdf(pages), name);
    const alone = await readReport([pdf('一.pdf', [line], [], [line])]);
    expect(alone.source.pagesWithoutText).toEqual([2]);
    expect(alone.source.pages?.map(({ number }) => number)).toEqual([1, 3]);
    const joined = await readReport([pdf('p1.pdf', [line]), pdf('p2.pdf', [line], [])]);
    expect(joined.source.pagesWithoutText).toEqual(['2-2']);
    expect(joined.source.pages?.map(({ number }) => number)).toEqual([1, '2-1']);
    expect((await readReport([file(TEXT)])).source).not.toHaveProperty('pagesWithoutText');
  });

  it('takes form feeds as page breaks', async () => {
    const { source } = await readReport([file('第一页\f第二页\f')]);
    expect(source.pages).toEqual([
      { number: 1, from: 0, to: 3 },
      { number: 2, from: 4, to: 7 },
    ]);
  });
});
