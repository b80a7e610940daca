import type { Commitment, Summary } from '@jiannuo/contract';
import { confidenceBands } from '@jiannuo/contract/confidence';
import { words } from '@jiannuo/contract/words';
import { partOf } from '@jiannuo/ledger';
import type { Actor } from './actor.ts';
import { loadRowLights } from './delivery/row-lights.ts';
import { loadReport } from './load-report.ts';
import type { Language, OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { presentCommitment } from './present-commitment.ts';
import { presentReport } from './present-report.ts';
import { read } from './read.ts';

type Count = Summary['byKind'][number];
type Named = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** How sure proposed leads are: the lowest confidence of each band. */
const bands = [
  { key: 'set', zh: '已确定', en: 'Set', from: 2 },
  ...confidenceBands.map(({ key, from }) => ({ key, from, ...words.confidence[key] })),
  { key: 'none', zh: '未提出', en: 'None proposed', from: -1 },
];

/** The report in counts. Only rows in the ledger count. */
export async function readSummary(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & { readonly language?: Language },
): Promise<Summary> {
  const language = input.language ?? 'zh';
  return read(context, actor, input, async (db) => {
    const { record, state, listed } = await loadReport(db, input);
    const lights = await loadRowLights(db, input);
    const rows = listed
      .filter(({ row }) => row.state === 'active')
      .map((one) => presentCommitment(one, lights));
    const { sections, sentences } = state.report;
    const targetSections = new Set(
      sections.filter(({ role }) => role === 'targets').map(({ id }) => id),
    );
    const byPart = Map.groupBy(rows, (row) => partOf(sections, row.section)?.id ?? '');
    return {
      report: await presentReport(db, record),
      headline: rows.filter((row) => targetSections.has(row.section)),
      bySection: [...byPart].map(([key, own]) => ({
        key,
        label: own[0]?.sectionTitle ?? '',
        count: own.length,
        confirmed: own.filter((row) => row.check === 'confirmed').length,
        targets: own.reduce((sum, row) => sum + row.targets.length, 0),
      })),
      byKind: named(rows, (row) => row.kind, words.kind, language),
      byLead: byLead(rows),
      byStrength: named(rows, (row) => row.strength, words.strength, language),
      byDeadline: byDeadline(rows, language),
      bySentenceKind: named(sentences, ({ kind }) => kind, words.sentenceKind, language),
      byConfidence: bands.map(({ key, from, [language]: label }, index) => ({
        key,
        label,
        count: rows.filter((row) => {
          const sure = sureness(row);
          return sure >= from && sure < (bands[index - 1]?.from ?? Number.POSITIVE_INFINITY);
        }).length,
      })),
    };
  });
}

/** Counts by a coded value, in the order of the words, those without any included. */
function named<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  names: Named,
  language: Language,
): Count[] {
  return Object.entries(names).map(([key, name]) => ({
    key,
    label: name[language],
    count: items.filter((item) => keyOf(item) === key).length,
  }));
}

function byLead(rows: readonly Commitment[]): Count[] {
  const leads = Map.groupBy(rows, (row) => leadOf(row)?.unit ?? '-');
  return [...leads]
    .map(([key, own]) => ({ key, label: key, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function byDeadline(rows: readonly Commitment[], language: Language): Count[] {
  const label = (key: string) => {
    if (key === 'assumed') return language === 'zh' ? '年底前（默认）' : 'By year end (assumed)';
    if (key === 'ongoing') return language === 'zh' ? '持续推进' : 'Ongoing';
    const [year, month] = key.split('-');
    return language === 'zh' ? `${year}年${Number(month)}月` : key;
  };
  const due = Map.groupBy(rows, ({ deadline }) =>
    deadline.assumed ? 'assumed' : (deadline.date?.slice(0, 7) ?? 'ongoing'),
  );
  return [...due]
    .map(([key, own]) => ({ key, label: label(key), count: own.length }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function leadOf(row: Commitment) {
  return row.assignments.find(({ role }) => role === 'lead');
}

function sureness(row: Commitment): number {
  const lead = leadOf(row);
  if (lead === undefined) return -1;
  return lead.source === 'set' ? 2 : (lead.confidence ?? 0);
}
