import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPACES = [
  `xmlns:w="${W}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** The insides of a document's parts, as XML. */
export interface DocxInsides {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Whole other parts by their paths. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A Word document made of hand-written XML, for tests. */
export function makeDocx({ others = {}, ...insides }: DocxInsides): Uint8Array {
  const roots: readonly (readonly [keyof typeof insides, string])[] = [
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['footnotes', 'footnotes'],
    ['endnotes', 'endnotes'],
  ];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': part('document', `<w:body>${insides.body}<w:sectPr/></w:body>`),
  };
  for (const [key, root] of roots) {
    const inside = insides[key];
    if (inside !== undefined) parts[`word/${key}.xml`] = part(root, inside);
  }
  return zipOf({ ...parts, ...others });
}

/** A zip of texts by their paths. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function part(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${SPACES}>${inside}</w:${root}>`;
}

/** A run, bold or with other properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of one text. */
export function paragraph(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') ? inside : run(inside);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A paragraph that is a member of a list. */
export function listed(text: string, list: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A level of a list's definition. */
export function listLevel(level: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** A list and its definition of one number. */
export function list(id: number, levels: string, overrides = ''): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>${num(id, id, overrides)}`;
}

/** A list of a definition made elsewhere. */
export function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}
