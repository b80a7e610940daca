import { plainWords } from '../plain-words.ts';

/** The columns of a list of units in the order they are written; widths in Latin characters. */
export const unitColumns = [
  { key: 'ordinal', zh: '排序', en: 'Order', width: 8 },
  { key: 'name', zh: '单位名称', en: 'Name', width: 34 },
  { key: 'shortName', zh: '简称', en: 'Short name', width: 20 },
  { key: 'aliases', zh: '别名', en: 'Aliases', width: 36 },
  { key: 'kind', zh: '类别', en: 'Kind', width: 14 },
  { key: 'parent', zh: '上级单位', en: 'Above', width: 24 },
  { key: 'person', zh: '联系人', en: 'Contact', width: 14 },
  { key: 'phone', zh: '联系电话', en: 'Phone', width: 20 },
  { key: 'members', zh: '成员', en: 'Members', width: 40 },
] as const;

export type UnitColumn = (typeof unitColumns)[number]['key'];

/** Headings that lists made by hand give these columns; the earlier one counts where a list has two. */
const synonyms: Readonly<Record<UnitColumn, readonly string[]>> = {
  ordinal: ['排序号', '顺序', '顺序号', '序号', '编号', 'No.'],
  name: ['名称', '单位全称', '全称', '规范名称', '责任单位', '单位', 'Unit'],
  shortName: ['单位简称', '规范简称', '简写'],
  aliases: ['其他名称', '又称', '曾用名', '别称', 'Other names'],
  kind: ['类型', '单位类别', '单位类型', '性质', '单位性质', '分类'],
  parent: ['上级', '主管单位', '主管部门', '隶属单位', '所属单位', '隶属', 'Parent'],
  person: ['联络员', '联系人姓名', '联络人', '姓名'],
  phone: ['电话', '手机', '手机号', '手机号码', '联系方式', '办公电话'],
  members: ['成员单位', '包含单位', '组成单位'],
};

const headings: ReadonlyMap<string, { readonly key: UnitColumn; readonly rank: number }> = new Map(
  unitColumns.flatMap(({ key, zh, en }) =>
    [zh, en, ...synonyms[key]].map(
      (heading, rank) => [plainHeading(heading), { key, rank }] as const,
    ),
  ),
);

/** The column a heading names, and how plainly: 0 is its own name. Null for headings of none. */
export function columnNamed(heading: string): { key: UnitColumn; rank: number } | null {
  return headings.get(plainHeading(heading)) ?? null;
}

/** A heading without the marks of what must be filled in. */
function plainHeading(heading: string): string {
  return plainWords(heading)
    .toLowerCase()
    .replaceAll(/[*:]|\(必填\)|\(选填\)/g, '');
}
