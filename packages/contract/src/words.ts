/** Printed names of the coded values, for tables, files and pages alike. */
export const words = {
  kind: {
    target: { zh: '指标', en: 'Target' },
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
  /** How sure a proposed lead is. */
  confidence: {
    high: { zh: '把握高', en: 'High confidence' },
    medium: { zh: '把握中', en: 'Medium confidence' },
    low: { zh: '把握低', en: 'Low confidence' },
  },
  /** A government above decides what comes of the row. */
  upper: { zh: '待上级', en: 'a government above' },
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
  /** Why an audit chain does not hold, or what is not as its last event left it. */
  chainBreak: {
    'event-missing': { zh: '缺少审计记录', en: 'an event is missing' },
    'event-changed': { zh: '审计记录被改动', en: 'the event was changed' },
    'link-changed': {
      zh: '与上一条记录的衔接被改动',
      en: 'the link to the event before was changed',
    },
    'report-missing': { zh: '报告被删除', en: 'the report was removed' },
    'report-unknown': { zh: '报告没有审计记录', en: 'a report no event tells of' },
    'report-changed': { zh: '报告信息被改动', en: 'the facts of the report were changed' },
    'text-changed': { zh: '报告原文被改动', en: 'the words of the report were changed' },
    'reading-changed': { zh: '原文标注被改动', en: 'what was read in the report was changed' },
    'row-missing': { zh: '任务被删除', en: 'a row was removed' },
    'row-unknown': { zh: '任务没有审计记录', en: 'a row no event tells of' },
    'row-changed': { zh: '任务被改动', en: 'a row was changed' },
    'sentence-changed': { zh: '句子标注被改动', en: 'the kind of a sentence was changed' },
    'diagnostic-changed': { zh: '疑误处理被改动', en: 'the decision on a misprint was changed' },
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
    'propose-leads': { zh: '重提牵头单位', en: 'Leads proposed anew' },
    'edit-duties': { zh: '修改职责词库', en: 'Edited the duties lexicon' },
    'undo-act': { zh: '撤销', en: 'Undone' },
  },
} as const;

export type Act = keyof typeof words.act;
