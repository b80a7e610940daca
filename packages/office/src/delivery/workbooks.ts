import { createHash } from 'node:crypto';
import type { FileAnswer, InputOf, UnitDesk, WorkbookRead } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import type { Decimal } from '@jiannuo/extraction';
import type { Actor } from '../actor.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { Language } from '../office.ts';
import type { OfficeContext } from '../office-context.ts';
import { demandFor } from '../policies.ts';
import { readOne } from '../read.ts';
import {
  type ReportingSheet,
  readReportingWorkbook,
  type WorkbookFault,
  writeReportingWorkbook,
} from '../workbook/index.ts';
import { goalLabel } from './goal-label.ts';
import { readUnitDesk } from './read-unit-desk.ts';
import { reportProgress } from './report-progress.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook a unit fills in for a period: what it still owes, and nothing else. */
export async function writeWorkbook(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'writeWorkbook'> & { readonly language: Language },
): Promise<FileAnswer> {
  const desk = await readUnitDesk(context, actor, input);
  const sheet = await sheetOf(context, desk, input);
  return {
    name: `${sheet.unit}${sheet.periodLabel}填报表.xlsx`,
    mediaType,
    bytes: writeReportingWorkbook(sheet),
  };
}

/**
 * Takes a workbook a unit filled in. Every fault is named by its cell, and where there is one nothing is
 * kept; else all of it is reported as the form would have. The same file sent twice counts once.
 */
export async function readWorkbook(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readWorkbook'> & { readonly bytes: Uint8Array },
): Promise<WorkbookRead> {
  const { jurisdictionId, unit, period, to, bytes } = input;
  demandFor(actor, to === 'checking' ? 'hand-in' : 'report-progress', jurisdictionId, unit);
  const desk = await readUnitDesk(context, actor, { jurisdictionId, unit, period });
  const sheet = await sheetOf(context, desk, { jurisdictionId, language: 'zh' });
  const { entries, faults, warnings } = readReportingWorkbook(bytes, sheet);
  const told = { faults: faults.map(shown), warnings: warnings.map(shown) };
  if (faults.length > 0 || entries.length === 0) return { saved: 0, seq: null, ...told };
  const versions = new Map(
    desk.duties.map(({ item, progress }) => [item.id, progress?.version ?? 0]),
  );
  const { seq } = await reportProgress(context, actor, {
    jurisdictionId,
    unit,
    period: desk.period,
    key: `workbook ${createHash('sha256').update(bytes).digest('hex')}`,
    to,
    source: 'workbook',
    entries: entries.map(({ itemId, figures, ...said }) => ({
      ...said,
      itemId,
      figures: figures.map(({ goalId, value }) => ({ goalId, value })),
      version: versions.get(itemId) ?? 0,
      evidence: [],
    })),
  });
  return { saved: entries.length, seq, ...told };
}

function shown({ sheet, cell, line, zh, en }: WorkbookFault): WorkbookRead['faults'][number] {
  return { sheet, cell, line, zh, en };
}

/** What the unit still owes: what it has not sent, and what came back. */
async function sheetOf(
  context: OfficeContext,
  desk: UnitDesk,
  { jurisdictionId, language }: { readonly jurisdictionId: string; readonly language: Language },
): Promise<ReportingSheet> {
  const owed = desk.duties.filter(
    ({ progress }) => progress === null || progress.state === 'returned',
  );
  const { name } = await readOne(context, (db) => loadJurisdiction(db, jurisdictionId));
  const seen = owed.map(({ item, progress }) => `${item.id} ${progress?.version ?? 0}`);
  const asked = JSON.stringify([jurisdictionId, desk.unit, desk.period, seen.sort()]);
  return {
    jurisdiction: name,
    unit: desk.unit,
    reportTitle: `${name}政府工作报告`,
    period: desk.period,
    periodLabel: desk.periodLabel,
    dueDate: desk.due,
    askedAt: context.now().toISOString(),
    key: createHash('sha256').update(asked).digest('hex').slice(0, 32),
    language,
    rows: owed.map(({ item, role, due, figures, lastWords, children }) => ({
      itemId: item.id,
      code: item.code,
      title: item.title,
      roleLabel: words.unitRole[role][language],
      dueLabel: item.due ?? due,
      lastWords: lastWords === '' ? null : lastWords,
      goals:
        role === 'lead'
          ? item.goals.map((goal) => {
              const known = figures.find(({ goalId }) => goalId === goal.id);
              return {
                goalId: goal.id,
                measure: goal.measure,
                unit: goal.unit,
                targetLabel: goalLabel({
                  ...goal,
                  targetId: null,
                  value: goal.value as Decimal,
                  valueTo: goal.valueTo as Decimal | null,
                  base: null,
                }),
                planned: (known?.planned ?? null) as Decimal | null,
                last: (known?.last ?? null) as Decimal | null,
              };
            })
          : [],
      ...(children.length === 0
        ? {}
        : { childrenNote: `请汇总：${children.map((child) => child.unit).join('、')}` }),
    })),
  };
}
