import { describe, expect, it } from 'vitest';
import { list, listed, listLevel, makeDocx, num, paragraph } from './docx-fixture.ts';
import { numberWords } from './number-words.ts';
import { readDocx } from './read-docx.ts';

async function linesOf(body: string, numbering: string, styles = ''): Promise<string[]> {
  return (await readDocx('报告.docx', makeDocx({ body, numbering, styles }))).text.split('\n\n');
}

const OUTLINE =
  listLevel(0, 'chineseCountingThousand', '%1、') +
  listLevel(1, 'chineseCounting', '（%2）') +
  listLevel(2, 'decimal', '%3.');

describe('automatic numbers', () => {
  it('are printed as each level says and begin again below a higher one', async () => {
    const body = [
      listed('回顾', 1),
      listed('产业', 1, 1),
      listed('民生', 1, 1),
      listed('安排', 1),
      listed('产业', 1, 1),
      listed('2026年新增', 1, 2),
    ].join('');
    expect(await linesOf(body, list(1, OUTLINE))).toEqual([
      '一、回顾',
      '（一）产业',
      '（二）民生',
      '二、安排',
      '（一）产业',
      '1. 2026年新增',
    ]);
  });

  it('name the numbers of higher levels, in digits where the level is legal', async () => {
    const levels =
      listLevel(0, 'chineseCounting', '第%1章') + listLevel(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(await linesOf(listed('总则', 1) + listed('目标', 1, 1), list(1, levels))).toEqual([
      '第一章 总则',
      '1.1 目标',
    ]);
  });

  it('count on through lists of one definition and start where a list says', async () => {
    const levels = listLevel(0, 'decimal', '第%1条');
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = [listed('甲', 1), listed('乙', 2), listed('丙', 3), listed('丁', 3)].join('');
    expect(await linesOf(body, list(1, levels) + num(2, 1) + num(3, 1, start))).toEqual([
      '第1条 甲',
      '第2条 乙',
      '第5条 丙',
      '第6条 丁',
    ]);
  });

  it('do not begin again where a level never does', async () => {
    const levels =
      listLevel(0, 'chineseCounting', '%1、') +
      listLevel(1, 'decimal', '%2．', '<w:lvlRestart w:val="0"/>');
    const body = [listed('甲', 1), listed('子', 1, 1), listed('乙', 1), listed('丑', 1, 1)].join(
      '',
    );
    expect(await linesOf(body, list(1, levels))).toEqual(['一、甲', '1．子', '二、乙', '2．丑']);
  });

  it('come from the style, at the level that names the style, and stop where a paragraph says', async () => {
    const levels =
      listLevel(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
      listLevel(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>');
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const styled = (text: string, id: string, more = '') =>
      paragraph(text, `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = styled('安排', 'H1') + styled('产业', 'H2') + styled('结语', 'H1', none);
    expect(await linesOf(body, list(1, levels), style('H1') + style('H2'))).toEqual([
      '一、安排',
      '（一）产业',
      '结语',
    ]);
  });

  it('are not doubled where the text carries its own, but are counted', async () => {
    const body = [listed('一、回顾', 1), listed('（一）产业', 1, 1), listed('民生', 1, 1)].join('');
    expect(await linesOf(body, list(1, OUTLINE))).toEqual(['一、回顾', '（一）产业', '（二）民生']);
  });

  it('leave the signs of bullets out, but not printed dashes', async () => {
    const levels = listLevel(0, 'bullet', '\uf06c') + listLevel(1, 'bullet', '——');
    expect(await linesOf(listed('甲', 1) + listed('乙', 1, 1), list(1, levels))).toEqual([
      '甲',
      '——乙',
    ]);
  });

  it('follow a definition that links to a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const linked = `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="N"/></w:abstractNum>${num(9, 9)}`;
    expect(await linesOf(listed('甲', 9), list(1, OUTLINE) + linked, styles)).toEqual(['一、甲']);
  });
});

describe('numberWords', () => {
  it.each<readonly [string, number, string]>([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 2010, '二千零一十'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 12, '拾贰'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['decimalZero', 7, '07'],
    ['decimalEnclosedCircleChinese', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['ideographTraditional', 2, '乙'],
    ['unknown', 4, '4'],
  ])('writes %s %i as %s', (format, value, written) => {
    expect(numberWords(format, value)).toBe(written);
  });
});
