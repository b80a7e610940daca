/** The columns of a reporting workbook in their order; widths in Latin characters. */
export const reportingColumns = [
  { key: 'number', zh: '序号', en: 'No.', width: 6, isInput: false },
  { key: 'code', zh: '编号', en: 'Code', width: 14, isInput: false },
  { key: 'title', zh: '任务', en: 'Undertaking', width: 36, isInput: false },
  { key: 'role', zh: '牵头/配合', en: 'Role', width: 11, isInput: false },
  { key: 'due', zh: '完成时限', en: 'Due', width: 14, isInput: false },
  { key: 'measure', zh: '指标', en: 'Measure', width: 20, isInput: false },
  { key: 'target', zh: '目标值', en: 'Target', width: 14, isInput: false },
  { key: 'planned', zh: '计划进度', en: 'Planned by now', width: 11, isInput: false },
  { key: 'last', zh: '上期完成', en: 'Last period', width: 11, isInput: false },
  { key: 'lastWords', zh: '上期进展', en: 'Last progress', width: 28, isInput: false },
  { key: 'figure', zh: '本期累计完成', en: 'Total to date', width: 14, isInput: true },
  { key: 'words', zh: '进展情况', en: 'Progress', width: 36, isInput: true },
  { key: 'problem', zh: '存在问题', en: 'Problems', width: 24, isInput: true },
  { key: 'nextStep', zh: '下一步措施', en: 'Next steps', width: 24, isInput: true },
  { key: 'noChange', zh: '无变化', en: 'No change', width: 9, isInput: true },
  { key: 'lineId', zh: '行标识', en: 'Line id', width: 20, isInput: false },
] as const;

export type ColumnName = (typeof reportingColumns)[number]['key'];

/** Columns whose cells belong to the whole row, and are joined over the lines of its goals. */
export const joinedColumns: ReadonlySet<ColumnName> = new Set([
  'number',
  'code',
  'title',
  'role',
  'due',
  'lastWords',
  'words',
  'problem',
  'nextStep',
  'noChange',
]);

/** Names of the sheets people see, and of the one they do not. */
export const sheetNames = {
  form: { zh: '填报', en: 'Reporting' },
  guide: { zh: '说明', en: 'Guide' },
  request: '_jiannuo',
} as const;

/** What stands in the list of 无变化. */
export const noChangeChoices = { zh: ['是', '否'], en: ['Yes', 'No'] } as const;

/** Title, notice and headings: frozen on screen and printed on every page. */
export const headRows = 3;

/** Where a column stands in the workbook as it is written, 1-based. */
export function writtenColumn(key: ColumnName): number {
  return reportingColumns.findIndex((column) => column.key === key) + 1;
}

/** The heading of a column. */
export function headingOf(key: ColumnName, language: 'zh' | 'en'): string {
  return reportingColumns[writtenColumn(key) - 1]?.[language] ?? key;
}
