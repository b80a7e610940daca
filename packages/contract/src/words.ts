/** Printed names of the coded values, for tables, files and pages alike. */
export const words = {
  kind: {
    target: { zh: '量化指标', en: 'Target' },
    project: { zh: '重点项目', en: 'Project' },
    task: { zh: '重点工作', en: 'Task' },
  },
  strength: {
    must: { zh: '确保', en: 'Must' },
    aim: { zh: '力争', en: 'Aim' },
    expect: { zh: '预期', en: 'Expected' },
    support: { zh: '支持引导', en: 'Support' },
    plain: { zh: '一般', en: 'Plain' },
  },
  check: {
    unchecked: { zh: '待核对', en: 'Unchecked' },
    confirmed: { zh: '已核对', en: 'Confirmed' },
  },
  light: {
    blue: { zh: '已完成', en: 'Done', mark: '✓' },
    green: { zh: '达进度', en: 'On track', mark: '●' },
    yellow: { zh: '欠进度', en: 'Behind', mark: '▲' },
    red: { zh: '严重滞后', en: 'Far behind', mark: '■' },
    hollow: { zh: '未报', en: 'Not reported', mark: '○' },
    grey: { zh: '未到期', en: 'Not due', mark: '–' },
  },
  sentenceKind: {
    heading: { zh: '标题', en: 'Heading' },
    commitment: { zh: '任务', en: 'Undertaking' },
    context: { zh: '背景', en: 'Context' },
    review: { zh: '回顾', en: 'Review' },
    furniture: { zh: '版面', en: 'Page furniture' },
  },
  act: {
    'open-report': { zh: '打开报告', en: 'Opened the report' },
    'edit-commitment': { zh: '修改任务', en: 'Edited' },
    'confirm-commitments': { zh: '核对确认', en: 'Confirmed' },
    'split-commitment': { zh: '拆分任务', en: 'Split' },
    'merge-commitments': { zh: '合并任务', en: 'Merged' },
    'add-commitment': { zh: '补录任务', en: 'Added' },
    'drop-commitment': { zh: '移出台账', en: 'Marked as no undertaking' },
    'dismiss-sentence': { zh: '标为非任务句', en: 'Sentence marked as no undertaking' },
    'decide-diagnostic': { zh: '处理疑误', en: 'Decided a misprint' },
    'undo-act': { zh: '撤销', en: 'Undone' },
  },
} as const;

export type Act = keyof typeof words.act;
