import { WorkbookRefusal } from '../fault.ts';
import type { WorkbookLimits } from '../limits.ts';
import type { Sheet, Workbook } from './cell.ts';
import { openPackage, type Package } from './open-package.ts';
import { readLooks } from './read-looks.ts';
import { readSharedTexts } from './read-shared-texts.ts';
import { readSheet } from './read-sheet.ts';
import { refuseOtherFiles, refuseOtherPackages } from './refuse-other-files.ts';
import { localAttribute, scanXml } from './scan-xml.ts';

/**
 * Reads the cells of a workbook saved by Excel, WPS or any other program as .xlsx. Links to other files,
 * macros, drawings and comments are never looked at. Throws a refusal whose fault says why.
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Workbook {
  refuseOtherFiles(bytes, limits);
  const parts = openPackage(bytes, limits);
  refuseOtherPackages(parts.names);
  const path = mainPart(parts);
  const book = readBook(demand(parts, path));
  const relations = relationsOf(parts, path);
  const texts = partOf(parts, relations, 'sharedStrings');
  const styles = partOf(parts, relations, 'styles');
  const tables = {
    texts: texts === null ? [] : readSharedTexts(texts),
    looks: styles === null ? [] : readLooks(styles),
  };
  const sheets = book.sheets.flatMap(({ id, name, state }): Sheet[] => {
    const relation = relations.find((candidate) => candidate.id === id);
    // Sheets of charts and macros have no cells.
    if (relation?.type !== 'worksheet') return [];
    const body = readSheet(demand(parts, relation.path), tables);
    refuseLongSheets(name, body.grid.size, limits);
    const isVeryHidden = state === 'veryHidden';
    return [{ name, isHidden: state === 'hidden' || isVeryHidden, isVeryHidden, ...body }];
  });
  return { sheets, from1904: book.from1904 };
}

function refuseLongSheets(sheet: string, rows: number, limits: WorkbookLimits): void {
  if (rows <= limits.mostRows) return;
  throw new WorkbookRefusal('too-many-rows', { rows, limit: limits.mostRows }, { sheet });
}

interface Relation {
  readonly id: string;
  /** Last word of the relation's type, such as `worksheet`. */
  readonly type: string;
  readonly path: string;
}

/** The workbook's part: usually `xl/workbook.xml`, else what the package's own relations name. */
function mainPart(parts: Package): string {
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument');
  const path = main?.path ?? 'xl/workbook.xml';
  if (parts.names.has(path.toLowerCase())) return path;
  throw new WorkbookRefusal('file-not-workbook');
}

/** Parts that a part refers to inside the package; what lies outside is left out. */
function relationsOf(parts: Package, path: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const bytes = parts.read(`${folder}_rels/${path.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  scanXml(bytes, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        path: resolved(folder, attributes.get('Target') ?? ''),
      });
    },
  });
  return relations;
}

/** A target beside a folder of the package; one that climbs out of it names no part. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function partOf(parts: Package, relations: readonly Relation[], type: string): Uint8Array | null {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation === undefined ? null : parts.read(relation.path);
}

function demand(parts: Package, path: string): Uint8Array {
  const bytes = parts.read(path);
  if (bytes === null) throw new WorkbookRefusal('file-damaged');
  return bytes;
}

function readBook(bytes: Uint8Array) {
  const sheets: { name: string; state: string; id: string }[] = [];
  let from1904 = false;
  scanXml(bytes, {
    open: (name, attributes) => {
      if (name === 'sheet') {
        sheets.push({
          name: attributes.get('name') ?? '',
          state: attributes.get('state') ?? 'visible',
          id: localAttribute(attributes, 'id') ?? '',
        });
      } else if (name === 'workbookPr') {
        from1904 = ['1', 'true'].includes(attributes.get('date1904') ?? '');
      }
    },
  });
  return { sheets, from1904 };
}
