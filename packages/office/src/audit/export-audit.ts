import type { AuditFilter, FileAnswer } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { type AuditEvent, listAuditEvents } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { csvCell } from '../export-csv.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { InJurisdiction, Language } from '../office.ts';
import type { Db, OfficeContext } from '../office-context.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { storedFilter } from './audit-filter.ts';

export interface AuditExport extends InJurisdiction, AuditFilter {
  readonly format: 'ndjson' | 'csv';
  readonly language?: Language;
}

/** Events read at a time. */
const batch = 500;
/** Events in one file at most, the newest. */
const mostEvents = 200_000;

const headings = {
  zh: [
    '序号',
    '时间',
    '人员',
    '来源地址',
    '操作',
    '对象类别',
    '对象',
    '操作前',
    '操作后',
    '杂凑值',
  ],
  en: ['seq', 'at', 'who', 'from', 'act', 'subject kind', 'subject', 'before', 'after', 'hash'],
} as const;

/**
 * The events a filter leaves as a file, in the order they happened: whole, one JSON object a line, so
 * that others can prove the chain; or as a table. The export is itself an event.
 */
export async function exportAudit(
  context: OfficeContext,
  actor: Actor,
  input: AuditExport,
): Promise<FileAnswer> {
  const { jurisdictionId, format, language = 'zh', ...filter } = input;
  const gathered = await read(context, actor, { jurisdictionId, deed: 'export-audit' }, (db) =>
    gather(db, input),
  );
  const { name, events } = gathered;
  await perform(context, actor, { act: 'export-audit', jurisdictionId }, async () => ({
    event: {
      reportId: null,
      subject: 'audit',
      subjectId: jurisdictionId,
      before: null,
      after: { format, filter: storable(filter), events: events.length },
      touched: [],
    },
    answer: async () => undefined,
  }));
  const text = format === 'ndjson' ? events.map(line).join('') : table(events, language);
  return {
    name: language === 'en' ? `${name} audit trail.${format}` : `${name}审计记录.${format}`,
    mediaType:
      format === 'ndjson' ? 'application/x-ndjson; charset=utf-8' : 'text/csv; charset=utf-8',
    bytes: Buffer.from(text, 'utf8'),
  };
}

async function gather(db: Db, input: AuditExport) {
  const { jurisdictionId } = input;
  const { name } = await loadJurisdiction(db, jurisdictionId);
  const filter = storedFilter(input);
  const events: AuditEvent[] = [];
  let before: number | null = null;
  while (events.length < mostEvents) {
    const page = await listAuditEvents(db, jurisdictionId, { before, limit: batch, filter });
    events.push(...page);
    before = page.at(-1)?.seq ?? null;
    if (page.length < batch || before === null) break;
  }
  return { name, events: events.reverse() };
}

function storable(filter: AuditFilter): Record<string, string> {
  const said = Object.entries(filter).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(said);
}

function line(event: AuditEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** With a byte-order mark, so that Excel and WPS read it as UTF-8. */
function table(events: readonly AuditEvent[], language: Language): string {
  const rows = events.map((event) => [
    event.seq,
    event.at,
    event.actor,
    event.from ?? '',
    nameOf(event.act, language),
    event.subject,
    event.subjectId,
    sideOf(event.before),
    sideOf(event.after),
    event.hash,
  ]);
  const lines = [headings[language], ...rows].map((cells) => cells.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Longest text of a cell that spreadsheets take. */
const longestCell = 32_000;

function sideOf(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value).slice(0, longestCell);
}

function nameOf(act: string, language: Language): string {
  return Object.hasOwn(words.act, act) ? words.act[act as keyof typeof words.act][language] : act;
}
