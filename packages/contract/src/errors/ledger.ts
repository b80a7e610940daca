import { type ErrorEntry, entry } from './entry.ts';

/** What the rules of the ledger refuse. */
export const ledgerErrors = {
  'jurisdiction-not-found': entry(
    404,
    2,
    '没有这个辖区，可能已被移除。',
    'There is no such jurisdiction.',
  ),
  'report-not-found': entry(404, 2, '没有这份报告，可能已被移除。', 'There is no such report.'),
  'commitment-not-found': entry(
    404,
    2,
    '没有这项任务，可能已被合并、拆分或移除。',
    'There is no such commitment; it may have been merged, split or removed.',
  ),
  'sentence-not-found': entry(
    404,
    2,
    '报告中没有这句话。',
    'There is no such sentence in the report.',
  ),
  'diagnostic-not-found': entry(404, 2, '没有这处疑误。', 'There is no such suspected misprint.'),
  'revision-stale': entry(
    409,
    2,
    '这项任务刚被他人修改过。请对照最新内容后再保存，您填写的内容仍保留在页面上。',
    'Someone changed this row meanwhile. Compare with the latest and save again; what you typed is kept.',
  ),
  'passage-invalid': entry(
    422,
    2,
    '所选文字不在报告范围内，或没有实际内容，请重新选择。',
    'The passage is outside the report or holds no words; select again.',
  ),
  'passage-overlaps': entry(
    409,
    2,
    '所选文字与已有任务（{code}）重叠。请先调整该任务，或选择其他文字。',
    'The passage overlaps row {code}. Change that row first, or select other words.',
  ),
  'condition-beside-figure': entry(
    422,
    2,
    '这项任务已有数字指标，不能再设文字要求。',
    'This row sets a figure already; it takes no condition in words.',
  ),
  'condition-not-in-row': entry(
    422,
    2,
    '本项任务的原文中没有“{words}”。文字要求须取自本项原文，请照原文填写，或先调整原文范围。',
    'The words “{words}” do not stand in this row. A condition is taken from its own words; copy them, or change its passage first.',
  ),
  'split-outside': entry(
    422,
    2,
    '拆分位置须在任务原文之内，且两边都要有文字。',
    'The place to split must lie inside the row, with words on both sides.',
  ),
  'merge-not-adjacent': entry(
    422,
    2,
    '只能合并同一板块中前后相邻的任务。',
    'Only neighbouring rows of one section can be merged.',
  ),
  'commitment-inactive': entry(
    409,
    2,
    '这项任务已不在台账中，不能再修改。可先撤销移出操作。',
    'This row is no longer in the ledger; undo its removal first.',
  ),
  'duties-stale': entry(
    409,
    2,
    '职责词库刚被他人修改过。请重新载入后再改，您填写的内容仍保留在页面上。',
    'Someone changed the duties lexicon meanwhile. Load it anew; what you typed is kept on the page.',
  ),
  'nothing-to-undo': entry(409, 2, '没有可以撤销的操作。', 'There is nothing to undo.'),
  'undo-blocked': entry(
    409,
    2,
    '相关任务在此之后又被修改过，不能直接撤销。',
    'The rows were changed again since; this act cannot be undone.',
  ),
} as const satisfies Record<string, ErrorEntry>;
