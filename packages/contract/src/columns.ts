/** The columns of the ledger, in the order offices expect; keys are stable, names are printed. */
export const ledgerColumns = [
  { key: 'number', zh: '序号', en: 'No.', width: 6, shown: true },
  { key: 'code', zh: '编号', en: 'Code', width: 12, shown: false },
  { key: 'section', zh: '板块', en: 'Section', width: 22, shown: true },
  { key: 'quote', zh: '任务原文', en: 'Commitment', width: 56, shown: true },
  { key: 'action', zh: '举措', en: 'Action', width: 10, shown: false },
  { key: 'object', zh: '工作内容', en: 'Object', width: 28, shown: false },
  { key: 'kind', zh: '类别', en: 'Kind', width: 10, shown: true },
  { key: 'measure', zh: '量化指标', en: 'Measure', width: 24, shown: true },
  { key: 'target', zh: '目标值', en: 'Target', width: 16, shown: true },
  { key: 'strength', zh: '力度', en: 'Strength', width: 8, shown: false },
  { key: 'lead', zh: '牵头单位', en: 'Lead unit', width: 18, shown: true },
  { key: 'joint', zh: '责任单位', en: 'Joint units', width: 26, shown: true },
  { key: 'per', zh: '属地', en: 'Each', width: 14, shown: false },
  { key: 'places', zh: '涉及地点', en: 'Places', width: 16, shown: false },
  { key: 'projects', zh: '项目名称', en: 'Projects', width: 28, shown: false },
  { key: 'deadline', zh: '完成时限', en: 'Due', width: 14, shown: true },
  { key: 'check', zh: '核对', en: 'Checked', width: 8, shown: true },
  { key: 'light', zh: '状态', en: 'State', width: 10, shown: true },
  { key: 'note', zh: '备注', en: 'Note', width: 20, shown: false },
] as const;

export type ColumnKey = (typeof ledgerColumns)[number]['key'];
