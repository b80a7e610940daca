import type { CellRange } from '../format/cell-address.ts';
import type { Validation } from '../format/written-sheet.ts';
import { type ColumnName, headingOf, headRows, noChangeChoices, writtenColumn } from './columns.ts';
import type { ReportingLine } from './reporting-lines.ts';

/** What may be typed into the form’s cells, and the words people see beside a cell they chose. */
export function formValidations(
  lines: readonly ReportingLine[],
  language: 'zh' | 'en',
  longestWords: number,
): Validation[] {
  if (lines.length === 0) return [];
  const all = { top: headRows + 1, bottom: headRows + lines.length };
  const columnOf = (key: ColumnName): CellRange => {
    const column = writtenColumn(key);
    return { ...all, left: column, right: column };
  };
  const heading = (key: ColumnName) => headingOf(key, language);
  const words = validationWords[language];
  const length = (key: ColumnName): Validation => ({
    ranges: [columnOf(key)],
    rule: { kind: 'length', most: longestWords },
    mayKeep: false,
    title: heading(key),
    prompt: words.length(longestWords),
    error: words.length(longestWords),
  });
  return [
    {
      ranges: figureRanges(lines),
      rule: { kind: 'number' },
      // Who types the unit as well, as the guide allows, may keep it.
      mayKeep: true,
      title: heading('figure'),
      prompt: words.figure,
      error: words.notNumber,
    },
    length('words'),
    length('problem'),
    length('nextStep'),
    {
      ranges: [columnOf('noChange')],
      rule: { kind: 'choice', choices: noChangeChoices[language] },
      mayKeep: false,
      title: heading('noChange'),
      prompt: words.noChange,
      error: words.noChange,
    },
  ];
}

const validationWords = {
  zh: {
    figure: '只填数字，单位见“指标”栏。',
    notNumber: '这里应填数字。确需连同单位填写的，可以保留。',
    length: (most: number) => `不超过 ${most} 字。`,
    noChange: '与上期相比没有变化的选“是”，不再填数。',
  },
  en: {
    figure: 'A number alone; its unit stands behind the measure.',
    notNumber: 'This should be a number. Keep it if you typed its unit on purpose.',
    length: (most: number) => `Up to ${most} characters.`,
    noChange: 'Yes where nothing has changed since the last period; type no number then.',
  },
} as const;

/** Runs of lines that ask for a figure. */
function figureRanges(lines: readonly ReportingLine[]): CellRange[] {
  const column = writtenColumn('figure');
  const runs: { top: number; bottom: number }[] = [];
  for (const [at, { goal }] of lines.entries()) {
    const row = headRows + 1 + at;
    const run = runs.at(-1);
    if (goal === null) continue;
    if (run?.bottom === row - 1) run.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map((run) => ({ ...run, left: column, right: column }));
}
