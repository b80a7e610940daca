import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadingError } from '../reading-error.ts';
import { buildPdf, type DrawnText, setParagraph } from './build-pdf.ts';
import { readPdf } from './read-pdf.ts';

const PARAGRAPHS = [
  '推进产业园区扩容提质，全年新增工业用地1200亩，建成标准厂房30万平方米，引进亿元以上项目25个。',
  '加快补齐民生短板，新建公办幼儿园6所，改造老旧小区48个，新增养老床位900张，让群众得到更多实惠。',
  '持续改善生态环境，城市空气优良天数比率保持在93.5%以上，完成营造林2.4万亩，修复矿山1300亩。',
];

const read = async (pages: readonly (readonly DrawnText[])[]): Promise<string[]> =>
  (await readPdf('报告.pdf', buildPdf(pages))).text.trimEnd().split('\n');

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf('报告.pdf', bytes);
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
}

/** Paragraphs one below the other in a column of `width` letters. */
function setColumn(paragraphs: readonly string[], x: number, width: number, y = 100): DrawnText[] {
  const lines: DrawnText[] = [];
  for (const text of paragraphs) {
    lines.push(...setParagraph(text, { x, y: y + 16 * lines.length, width }));
  }
  return lines;
}

/** Sets lines into columns of `height` lines, 16 letters wide, with a gutter of 12 points. */
function flow(paragraphs: readonly string[], height: number): DrawnText[] {
  return setColumn(paragraphs, 0, 16).map((line, index) => ({
    ...line,
    x: 40 + line.x + 172 * Math.floor(index / height),
    y: 100 + 16 * (index % height),
  }));
}

describe('readPdf', () => {
  it.each(['UniGB-UCS2-H', 'UniGB-UTF16-H'] as const)(
    'reads %s without an embedded font',
    async (encoding) => {
      const bytes = buildPdf([[{ text: '政府工作报告（2026年）', x: 80, y: 90 }]], { encoding });
      expect((await readPdf('报告.pdf', bytes)).text).toBe('政府工作报告（2026年）\n');
    },
  );

  it('reads GBK-EUC-H without an embedded font', async () => {
    const drawn = [{ text: '政府工作', x: 80, y: 90 }];
    const gbk = { 政府工作: 'd5feb8aeb9a4d7f7' };
    const bytes = buildPdf([drawn], { encoding: 'GBK-EUC-H', gbk });
    expect((await readPdf('报告.pdf', bytes)).text).toBe('政府工作\n');
  });

  it('joins the lines of a paragraph and keeps paragraphs apart', async () => {
    expect(await read([setColumn(PARAGRAPHS, 60, 30)])).toEqual(PARAGRAPHS);
  });

  it('begins anew at an annex, however full the line before it', async () => {
    const full = '建设美丽乡村'.repeat(20).slice(0, 3 * 30 - 2);
    const lines = setColumn([full], 60, 30);
    const annex = { text: '附件2', x: 60, y: 100 + 16 * lines.length };
    expect(await read([[...lines, annex]])).toEqual([full, '附件2']);
  });

  it('reads two columns one after the other', async () => {
    expect(await read([flow(PARAGRAPHS, 6)])).toEqual(PARAGRAPHS);
  });

  it('reads three columns that are drawn row by row', async () => {
    const drawn = flow([...PARAGRAPHS, ...PARAGRAPHS], 8).sort((a, b) => a.y - b.y || a.x - b.x);
    expect(await read([drawn])).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
  });

  it('reads a headline over the columns first', async () => {
    const headline = { text: '政府工作报告摘要刊登', x: 120, y: 70, size: 28 };
    expect(await read([[...flow(PARAGRAPHS, 6), headline]])).toEqual([
      headline.text,
      ...PARAGRAPHS,
    ]);
  });

  it('reads the cells of a table row by row', async () => {
    const rows = ['地区生产总值', '固定资产投资', '粮食产量', '常住人口'].map((name, at) => [
      { text: name, x: 60, y: 100 + 20 * at },
      { text: `${at + 4}%`, x: 300, y: 100 + 20 * at },
    ]);
    expect(await read([rows.flat()])).toEqual([
      '地区生产总值 4%',
      '固定资产投资 5%',
      '粮食产量 6%',
      '常住人口 7%',
    ]);
  });

  it('leaves out running heads and page numbers, and joins a paragraph over the page break', async () => {
    const lines = setColumn(PARAGRAPHS, 60, 30);
    const pageOf = (texts: readonly DrawnText[], number: number): DrawnText[] => [
      { text: '云州市人民政府文件', x: 60, y: 40, size: 9 },
      ...texts.map((text, at) => ({ ...text, y: 100 + 16 * at })),
      { text: `— ${number} —`, x: 280, y: 810, size: 9 },
    ];
    const bytes = buildPdf([pageOf(lines.slice(0, 3), 1), pageOf(lines.slice(3), 2)]);
    const { text, pages = [] } = await readPdf('报告.pdf', bytes);
    expect(text).toBe(`${PARAGRAPHS.join('\n')}\n`);
    const first = lines
      .slice(0, 3)
      .map((line) => line.text)
      .join('');
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
    expect(text.slice(0, pages[0]?.to).replaceAll('\n', '')).toBe(first);
    expect([pages[0]?.from, pages[1]?.from, pages[1]?.to]).toEqual([0, pages[0]?.to, text.length]);
  });

  it('drops blanks that only space out letters and digits, and keeps those between Latin words', async () => {
    const spaced = [...'1234亿元'].map((text, at) => ({ text, x: 60 + 13 * at, y: 100 }));
    const latin = { text: '发展 New Energy 产业', x: 60, y: 120 };
    expect(await read([[...spaced, latin]])).toEqual(['1234亿元', '发展New Energy产业']);
  });

  it('reads text once that is drawn with a shadow', async () => {
    const title = { text: '政府工作报告', x: 100, y: 90, size: 20 };
    expect(await read([[title, { ...title, x: 101, y: 91 }]])).toEqual(['政府工作报告']);
  });

  it('reads the unseen text under a scan', async () => {
    expect(await read([[{ text: '一、今年工作安排', x: 60, y: 90, isUnseen: true }]])).toEqual([
      '一、今年工作安排',
    ]);
  });

  it('leaves out a watermark across the page and text outside of it', async () => {
    const watermark = { text: '内部资料', x: 150, y: 500, size: 60, turn: -45 };
    const outside = { text: '裁切线', x: -90, y: 100 };
    expect(await read([[{ text: '建设平安城市。', x: 60, y: 90 }, watermark, outside]])).toEqual([
      '建设平安城市。',
    ]);
  });

  it('reads what is turned by a quarter after what is upright', async () => {
    const turned = { text: '附表', x: 500, y: 300, turn: 90 };
    expect(await read([[turned, { text: '建设平安城市。', x: 60, y: 90 }]])).toEqual([
      '建设平安城市。',
      '附表',
    ]);
  });

  it('reads vertical writing from right to left', async () => {
    const drawn = [
      { text: '第一行文字', x: 400, y: 100 },
      { text: '第二行文字', x: 380, y: 100 },
    ];
    const bytes = buildPdf([drawn], { encoding: 'UniGB-UCS2-V' });
    expect((await readPdf('报告.pdf', bytes)).text.replaceAll('\n', '')).toBe(
      '第一行文字第二行文字',
    );
  });

  it('puts footnotes after the paragraph and marks their place', async () => {
    const lines = setColumn(PARAGRAPHS.slice(0, 2), 60, 30);
    const [first, ...rest] = lines;
    const drawn = [
      first ?? { text: '', x: 0, y: 0 },
      { text: '1', x: 340, y: 96, size: 6 },
      ...rest,
      { text: '[1] 指标准厂房的建筑面积。', x: 60, y: 780, size: 8 },
    ];
    const [paragraph = '', ...others] = await read([drawn]);
    expect(paragraph).toContain('［1］');
    expect(others).toEqual([PARAGRAPHS[1], '[1] 指标准厂房的建筑面积。'.replace(' ', '')]);
  });

  it('joins a Latin word that is parted by a hyphen', async () => {
    const drawn = [
      { text: '推广使用新一代工业互联网平台和人工智能技术以及inter-', x: 60, y: 100 },
      { text: 'net应用。', x: 60, y: 116 },
    ];
    expect(await read([drawn])).toEqual([
      '推广使用新一代工业互联网平台和人工智能技术以及internet应用。',
    ]);
  });

  it('names the pages without text among others', async () => {
    const bytes = buildPdf([[{ text: '建设平安城市。', x: 60, y: 90 }], []]);
    expect(await readPdf('报告.pdf', bytes)).toMatchObject({
      pages: [{ number: 1, from: 0, to: 8 }],
      pagesWithoutText: [2],
    });
  });

  it('says that a scan has no text', async () => {
    const image =
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream';
    const scan = buildPdf([[]], { content: 'q 500 0 0 700 40 60 cm /X1 Do Q', objects: [image] });
    expect(['pdf-without-text', 'ocr-not-installed']).toContain(await codeOf(scan));
  });

  it('says that a password is needed', async () => {
    const key = '00'.repeat(32);
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`;
    const bytes = buildPdf([[{ text: '密', x: 60, y: 90 }]], {
      objects: [encrypt],
      trailer: '/Encrypt 8 0 R /ID [<00> <00>]',
    });
    expect(await codeOf(bytes)).toBe('file-encrypted');
  });

  it('refuses what is no longer a PDF', async () => {
    expect(await codeOf(buildPdf([setColumn(PARAGRAPHS, 60, 30)]).subarray(0, 200))).toBe(
      'file-damaged',
    );
  });

  it('refuses streams that unfold out of all proportion', async () => {
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024, ' ')).toString('latin1');
    const object = `<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`;
    expect(await codeOf(buildPdf([[]], { objects: [object] }))).toBe('file-expands');
  });

  it('refuses more pages than a report has', async () => {
    expect(await codeOf(buildPdf(Array.from({ length: 501 }, () => [])))).toBe('file-too-large');
  });

  it('answers or refuses, whatever bytes are changed', async () => {
    const whole = buildPdf([setColumn(PARAGRAPHS, 60, 30)]);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (edits, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of edits) bytes[at] = byte;
        await codeOf(bytes.subarray(0, Math.max(cut, whole.length >> 1)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
