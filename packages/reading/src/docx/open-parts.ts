import { ReadingError } from '../reading-error.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { attributeOf, childOf, elementsOf, textOf, type XmlElement } from '../xml/xml-node.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';

/** The parts of a Word document that are read. */
export interface DocxParts {
  readonly body: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** Pages as the program that wrote it counted them. */
  readonly pageCount: number | null;
}

/** Finds the parts by the relations that name them; throws what zips and XML throw. */
export function openParts(name: string, bytes: Uint8Array): DocxParts {
  const zip = openZip(name, bytes);
  const parse = (part: string | undefined) => {
    const found = part === undefined ? null : zip.read(part);
    return found === null ? undefined : parseXml(name, found);
  };
  const main = relationsOf(name, zip, '').get('officeDocument') ?? 'word/document.xml';
  const document = parse(main);
  const body = childOf(document, 'w:body');
  if (body === undefined) throw new ReadingError('file-damaged', { path: name });
  const related = relationsOf(name, zip, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (kind: string) => parse(related.get(kind) ?? `${folder}${kind}.xml`);
  return {
    body,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    pageCount: pageCountIn(parse('docProps/app.xml')),
  };
}

/** The parts a part names, by the last word of the relation's type; those outside are left out. */
function relationsOf(name: string, zip: Zip, part: string): ReadonlyMap<string, string> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const found = zip.read(`${folder}_rels/${part.slice(cut)}.rels`);
  const relations = new Map<string, string>();
  for (const relation of found === null ? [] : elementsOf(parseXml(name, found))) {
    const kind = /[^/]*$/.exec(attributeOf(relation, 'Type') ?? '')?.[0] ?? '';
    const isOutside = attributeOf(relation, 'TargetMode') === 'External';
    const target = attributeOf(relation, 'Target') ?? '';
    if (!isOutside && !relations.has(kind)) relations.set(kind, resolvePart(folder, target));
  }
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function pageCountIn(properties: XmlElement | undefined): number | null {
  const pages = childOf(properties, 'app:Pages');
  const count = pages === undefined ? Number.NaN : Number(textOf(pages));
  return Number.isInteger(count) && count > 0 ? count : null;
}
