import { describe, expect, it } from 'vitest';
import type { ReadText } from '../read-text.ts';
import { type DocxInsides, makeDocx, paragraph, run } from './docx-fixture.ts';
import { readDocx } from './read-docx.ts';

const BOLD = '<w:b/>';
const read = async (insides: DocxInsides | string): Promise<ReadText> =>
  await readDocx('报告.docx', makeDocx(typeof insides === 'string' ? { body: insides } : insides));
const textOf = async (insides: DocxInsides | string) => (await read(insides)).text;
const simple = (type: string, inside: string) =>
  `<w:${type} w:id="1" w:author="x">${inside}</w:${type}>`;
const field = (code: string, result: string) =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText>${code}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    result,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');

describe('a Word document', () => {
  it('gives a line for a paragraph, empty ones left out', async () => {
    const body = paragraph('政府工作报告') + paragraph('') + paragraph('一、今年工作安排');
    expect(await textOf(body)).toBe('政府工作报告\n\n一、今年工作安排');
  });

  it('puts a bold lead between ** and takes its stop along', async () => {
    const body =
      paragraph(run('做强产业', BOLD) + run('。建设园区2个。')) +
      paragraph(
        run('稳就业。', BOLD) + run('新增3万人。') + run('促消费。', BOLD) + run('办展会。'),
      );
    expect(await textOf(body)).toBe(
      '**做强产业。**建设园区2个。\n\n**稳就业。**新增3万人。**促消费。**办展会。',
    );
  });

  it('leaves a paragraph that is bold throughout, and one whose style is bold, plain', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      paragraph(run('一、', BOLD) + run('今年', BOLD)) +
      paragraph('二、明年', '<w:pStyle w:val="H"/>');
    expect(await textOf({ body, styles })).toBe('一、今年\n\n二、明年');
  });

  it('reads bold from styles based on one another, even in a circle', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:b w:val="1"/></w:rPr></w:style>';
    const body = paragraph(run('抓项目。', '<w:rStyle w:val="A"/>') + run('开工5个。'));
    expect(await textOf({ body, styles })).toBe('**抓项目。**开工5个。');
  });

  it('drops what was deleted or is hidden and keeps what was inserted', async () => {
    const body = paragraph(
      run('新增') +
        simple('del', '<w:r><w:delText>20</w:delText></w:r>') +
        simple('moveFrom', run('甲')) +
        simple('ins', run('30')) +
        run('（内部）', '<w:vanish/>') +
        run('家。'),
    );
    expect(await textOf(body)).toBe('新增30家。');
  });

  it('joins a paragraph whose end was deleted with the next', async () => {
    const body = paragraph('建设园区', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('2个。');
    expect(await textOf(body)).toBe('建设园区2个。');
  });

  it('keeps the results of fields and drops their codes, nested ones too', async () => {
    const inner = field(' PAGE ', run('不见'));
    const nested = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      inner,
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('结果'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ].join('');
    expect(await textOf(paragraph(run('见') + nested + run('。')))).toBe('见结果。');
  });

  it('leaves an automatic table of contents out', async () => {
    const contents = field(' TOC \\o "1-2" ', `${run('一、回顾')}<w:r><w:tab/></w:r>${run('1')}`);
    const control =
      '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>' +
      `<w:sdtContent>${paragraph('二、安排 5')}</w:sdtContent></w:sdt>`;
    expect(await textOf(control + paragraph(contents) + paragraph('一、回顾'))).toBe('一、回顾');
  });

  it('reads the rows of a table as Markdown rows, merged cells once', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tblPr/>
      <w:tr>${cell('指标')}${cell('目标|值')}</w:tr>
      <w:tr>${cell('增速', '<w:vMerge w:val="restart"/>')}${cell('5%')}</w:tr>
      <w:tr>${cell('增速', '<w:vMerge/>')}${cell('6%')}</w:tr>
      <w:tr><w:trPr><w:del w:id="3"/></w:trPr>${cell('旧')}${cell('1')}</w:tr></w:tbl>`;
    expect(await textOf(body)).toBe('| 指标 | 目标｜值 |\n| 增速 | 5% |\n|  | 6% |');
  });

  it('reads a table of one column as the paragraphs it places', async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph('一、今年')}${paragraph('建园区。')}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(body)).toBe('一、今年\n\n建园区。');
  });

  it('reads a text box once, though it is stored twice', async () => {
    const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`;
    const body = paragraph(
      `${run('正文。')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await textOf(body)).toBe('正文。\n\n框内文字');
  });

  it('marks notes in the text and sets them behind it', async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const refer = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = paragraph(
      run('“双招双引”') + refer(7) + run('见效，“五网”') + refer(5) + run('成型。'),
    );
    const footnotes = `<w:footnote w:type="separator" w:id="-1"/>${note(5, '五张网。')}${note(7, '招商引资。')}`;
    expect(await textOf({ body, footnotes })).toBe(
      '“双招双引”［1］见效，“五网”［2］成型。\n\n注释\n\n［1］招商引资。\n\n［2］五张网。',
    );
  });

  it('keeps raised digits: powers of units, marks of notes', async () => {
    const up = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    const body = paragraph(run('5万m') + up('2') + run('，“三区三线”') + up('12') + run('。'));
    expect(await textOf(body)).toBe('5万m²，“三区三线”［12］。');
  });

  it('reads breaks, tabs, hyphens and odd spaces as text', async () => {
    const body = paragraph(
      '<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>1\u00a0x\u00ad</w:t><w:softHyphen/></w:r>',
    );
    expect(await textOf(body)).toBe('一\n二\tA-1 x');
  });

  it('reads links, content controls and ruby without their guides', async () => {
    const body = paragraph(
      `<w:hyperlink>${run('云')}</w:hyperlink><w:sdt><w:sdtContent>${run('州')}</w:sdtContent></w:sdt>` +
        `<w:r><w:ruby><w:rt>${run('shi')}</w:rt><w:rubyBase>${run('市')}</w:rubyBase></w:ruby></w:r>`,
    );
    expect(await textOf(body)).toBe('云州市');
  });

  it('knows namespaces by their names, not by the prefix they are written with', async () => {
    const others = {
      'word/document.xml':
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>一、今年</x:t></x:r></x:p></x:body></x:document>',
    };
    expect(await textOf({ body: '', others })).toBe('一、今年');
  });

  it('finds the main part where the relations say', async () => {
    const others = {
      '_rels/.rels':
        '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/other.xml"/></Relationships>',
      'word/other.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>另一</w:t></w:r></w:p></w:body></w:document>',
    };
    expect(await textOf({ body: paragraph('不是'), others })).toBe('另一');
  });
});

describe('the pages of a Word document', () => {
  const rendered = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const set = '<w:r><w:br w:type="page"/></w:r>';
  const pagesOf = async (insides: DocxInsides | string) => {
    const { text, pages = [] } = await read(insides);
    return pages.map(({ number, from, to }) => [number, text.slice(from, to).trim()]);
  };

  it('are those Word last laid out, also inside a sentence', async () => {
    const body =
      paragraph(run('新增') + rendered + run('30家。')) + paragraph(rendered + run('完。'));
    expect(await textOf(body)).toBe('新增30家。\n\n完。');
    expect(await pagesOf(body)).toEqual([
      [1, '新增'],
      [2, '30家。'],
      [3, '完。'],
    ]);
  });

  it('count a set break once where Word laid the document out', async () => {
    const body = paragraph(run('封面') + set) + paragraph(rendered + run('正文'));
    expect(await pagesOf(body)).toEqual([
      [1, '封面'],
      [2, '正文'],
    ]);
  });

  it('are those people set where nothing was laid out', async () => {
    const body = paragraph(run('一') + set) + paragraph('二', '<w:pageBreakBefore/>');
    expect(await pagesOf(body + paragraph('三', '<w:pageBreakBefore w:val="0"/>'))).toEqual([
      [1, '一'],
      [3, '二\n\n三'],
    ]);
  });

  it('are not told where the program counted more than the set breaks make', async () => {
    const others = {
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>21</Pages></Properties>',
    };
    expect(await pagesOf({ body: paragraph(run('一') + set) + paragraph('二'), others })).toEqual(
      [],
    );
  });
});
