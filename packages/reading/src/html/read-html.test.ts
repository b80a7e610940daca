import { describe, expect, it } from 'vitest';
import { LARGEST_PAGE_BYTES } from '../limits.ts';
import { PARAGRAPHS, pageAround, REPORT } from './page-fixture.ts';
import { readHtml } from './read-html.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = async (page: string) => (await readHtml('报告.html', utf8(page))).text;
/** Pages set paragraphs apart in different ways; the words and their order are what counts. */
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const [title = '', ...rest] = PARAGRAPHS;

const p = (text: string) => `<p style="text-indent: 2em;">　　${text}</p>`;
const TOOLS =
  '<div class="info"><span>来源：市政府办公室</span> <span>发布时间：2026-01-21 09:00</span></div>' +
  '<div><span>【字体：<a href="javascript:big()">大</a> <a href="javascript:mid()">中</a> <a href="javascript:small()">小</a>】</span> <a href="javascript:print()">打印</a></div>';
const END = '<p>责任编辑：某某</p><div class="ewm">扫一扫在手机打开当前页</div>';

describe('the main text of a saved page', () => {
  it.each<readonly [string, string]>([
    [
      'paragraphs in a named element',
      `<h1>${title}</h1>${TOOLS}<div id="zoom">${rest.map(p).join('\n')}</div>${END}`,
    ],
    [
      'line breaks in one element',
      `<div class="text"><h2>${title}</h2>${rest.map((line) => `　　${line}`).join('<br>\n')}</div>${END}`,
    ],
    [
      'a table for the layout and spans for the lines',
      `<table width="980"><tr><td><table class="menu"><tr><td><a href="/a">概况</a></td></tr><tr><td><a href="/b">公报</a></td></tr></table></td><td><table><tr><td align="center"><b>${title}</b></td></tr><tr><td>${rest.map((line) => `<span style="display:block">&nbsp;&nbsp;${line}</span>`).join('')}</td></tr></table></td></tr></table>`,
    ],
    [
      'elements nested in elements',
      `<div class="w"><div class="l"><div class="c"><div><div>${[title, ...rest].map((line) => `<div><div><font face="仿宋"><span>${line}</span></font></div></div>`).join('')}</div></div></div></div></div>`,
    ],
    [
      'an editor of a content system, in Word’s words',
      `<div class="xl"><h1>${title}</h1><div class="TRS_Editor"><div class="Custom_UnionStyle">${rest.map((line) => `<p class="MsoNormal"><span lang="EN-US"><o:p></o:p></span><span style="font-family:仿宋_GB2312">${line}</span></p>`).join('')}</div></div><p>附件：<a href="/f.pdf">名词解释.pdf</a></p></div>${END}`,
    ],
    [
      'parts of equal weight side by side',
      `<div class="article">${TOOLS}<h1>${title}</h1><section>${rest.slice(0, 6).map(p).join('')}</section><section>${rest.slice(6).map(p).join('')}</section></div>${END}`,
    ],
    [
      'two editors, one below the other',
      `<div class="xl">${[[title, ...rest.slice(0, 8)], rest.slice(8)].map((part) => `<div class="TRS_Editor">${part.map(p).join('')}</div>`).join('')}</div>`,
    ],
    ['the body itself', `${p(title)}${rest.map(p).join('')}`],
  ])('is found in %s', async (_, main) => {
    expect(lines(await textOf(pageAround(main)))).toEqual(PARAGRAPHS);
  });

  it('is the same under a thick layer of notices and comments', async () => {
    const main = `<div id="UCAP-CONTENT">${[title, ...rest].map(p).join('')}</div>
      <div class="comments"><p>网友留言：很好。支持！希望落实。</p></div>
      <div style="display:none"><p>不显示的文字。共三句。都不读。</p></div>`;
    expect(await textOf(pageAround(main))).toBe(REPORT);
  });

  it('gets its title from the page where the text has none', async () => {
    const head =
      '<meta name="ArticleTitle" content="2026年云州市政府工作报告"><title>政府公报</title>';
    const page = pageAround(`<div id="zoom">${rest.slice(2).map(p).join('')}</div>`, head);
    expect(lines(await textOf(page))[0]).toBe('2026年云州市政府工作报告');
    const site = pageAround(`<div id="zoom">${rest.slice(2).map(p).join('')}</div>`);
    expect(lines(await textOf(site)).slice(0, 2)).toEqual(['政府工作报告', '各位代表：']);
  });

  it('is missing from a page of links, and that is said', async () => {
    await expect(textOf(pageAround('<div id="app"></div>'))).rejects.toMatchObject({
      code: 'page-without-text',
    });
    await expect(textOf('<frameset><frame src="a.html"></frameset>')).rejects.toMatchObject({
      code: 'page-without-text',
    });
  });
});

describe('the lines of a page', () => {
  const inMain = async (inside: string) =>
    lines(await textOf(`<div>${inside}<p>让我们为之奋斗！再接再厉。</p></div>`)).slice(0, -1);

  it('keep bold leads, however they are made bold', async () => {
    expect(
      await inMain(
        '<p><strong>抓项目</strong>。开工5个。</p><p><span style="font-weight:700">稳就业。</span>新增3万人。</p>',
      ),
    ).toEqual(['**抓项目。**开工5个。', '**稳就业。**新增3万人。']);
  });

  it('join what the source breaks, with a space between Latin words only', async () => {
    expect(
      await inMain('<p>新增企业\n      30家，<b>其中</b>\n外资 5家，AI\n  Agent 项目2个。</p>'),
    ).toEqual(['新增企业30家，其中外资 5家，AI Agent 项目2个。']);
  });

  it('are the rows of a table', async () => {
    const table =
      '<table><thead><tr><th>指标</th><th>目标</th></tr></thead><tr><td>增速</td><td>5%\n左右</td></tr></table>';
    expect(await inMain(`<p>目标如下：</p>${table}`)).toEqual([
      '目标如下：',
      '| 指标 | 目标 |',
      '| 增速 | 5%左右 |',
    ]);
  });

  it('begin with the numbers of an ordered list, unless they have their own', async () => {
    expect(
      await inMain('<ol start="3"><li>修路。</li><li>建桥。</li></ol><ol><li>1．治水。</li></ol>'),
    ).toEqual(['3. 修路。', '4. 建桥。', '1．治水。']);
  });

  it('are kept where they only begin as a notice would', async () => {
    const label = '主办单位：市教育局、市财政局，各县（市、区）人民政府';
    expect(await inMain(`<p>1．新增公办学位5000个。</p><p>${label}</p>`)).toEqual([
      '1．新增公办学位5000个。',
      label,
    ]);
  });

  it('read entities, raised digits and invisible signs as text', async () => {
    expect(
      await inMain(
        '<p>&ldquo;五网&rdquo;<sup>2</sup>覆盖5&nbsp;km<sup>2</sup>，&#x65B0;增&shy;\u200b3家。</p>',
      ),
    ).toEqual(['“五网”［2］覆盖5 km²，新增3家。']);
  });
});

describe('the encoding of a page', () => {
  /** 政府工作。 in GB18030 and Big5. */
  const GB = [0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xa1, 0xa3];
  const BIG5 = [0xac, 0x46, 0xa9, 0xb2, 0xa4, 0x75, 0xa7, 0x40, 0xa1, 0x43];
  const page = (head: string, text: readonly number[], after = '') =>
    Uint8Array.from([
      ...utf8(`<html><head>${head}</head><body><p>`),
      ...text,
      ...utf8(`</p>${after}</body></html>`),
    ]);

  it.each<readonly [string, Uint8Array, string, string]>([
    ['a declared gb2312', page('<meta charset="gb2312">', GB), 'gb18030', '政府工作。'],
    [
      'the old way to declare',
      page('<meta http-equiv="Content-Type" content="text/html; charset=GBK">', GB),
      'gb18030',
      '政府工作。',
    ],
    ['a declared Big5', page('<meta charset=big5>', BIG5), 'big5', '政府工作。'],
    [
      'UTF-8 that still declares gb2312',
      page('<meta charset="gb2312">', [...utf8('政府工作。')]),
      'utf-8',
      '政府工作。',
    ],
    ['no declaration', page('', [...utf8('政府工作。')]), 'utf-8', '政府工作。'],
    [
      'a mark and UTF-16',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from('<p>政府工作。</p>', 'utf16le')]),
      'utf-16le',
      '政府工作。',
    ],
  ])('is told by %s', async (_, bytes, encoding, text) => {
    expect(await readHtml('报告.html', bytes)).toEqual({ text, encoding });
  });

  it('may be damaged outside the main text, not in it', async () => {
    const outside = Uint8Array.from([
      ...page('<meta charset="gbk">', GB, '<script>'),
      0xff,
      ...utf8('</script>'),
    ]);
    expect((await readHtml('报告.html', outside)).text).toBe('政府工作。');
    await expect(
      (async () => readHtml('报告.html', page('<meta charset="gbk">', [...GB, 0xff, ...GB])))(),
    ).rejects.toMatchObject({ code: 'file-encoding' });
  });
});

describe('a page made to exhaust', () => {
  it.each<readonly [string, string]>([
    ['by depth', '<div>'.repeat(100_000)],
    [
      'by bold that never ends',
      Array.from({ length: 3000 }, (_, at) => `<b id=${at}><p>一。`).join(''),
    ],
    ['by attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>一。`],
  ])('%s is refused', async (_, page) => {
    await expect(textOf(page)).rejects.toMatchObject({ code: 'file-expands' });
  });

  it('by sheer size is refused', async () => {
    const page = `<p>一。${' '.repeat(LARGEST_PAGE_BYTES)}`;
    await expect(textOf(page)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('does not make a program of many words a tag of many attributes', async () => {
    const program = `<script>if (a <b ${'&& c '.repeat(5000)}) {}</script>`;
    expect(await textOf(`${program}<p>政府工作。报告如下。</p>`)).toBe('政府工作。报告如下。');
  });
});
