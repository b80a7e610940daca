import type { InputOf, ProgressActed } from '@jiannuo/contract';
import type { Decimal } from '@jiannuo/extraction';
import {
  type FigureRecord,
  type ItemId,
  type Progress,
  reportProgress as ruleOnReporting,
} from '@jiannuo/ledger';
import { dropDrafts, knownEvidence, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { type ActScope, perform } from '../perform.ts';
import { dayAt } from './days.ts';
import { loadItems, unitsOf } from './load-items.ts';
import { presentProgress } from './present-delivery.ts';
import { demandPeriod } from './reporting.ts';
import { ruled } from './ruled.ts';
import { loadSettings } from './settings.ts';

/** Progress to be reported, and how it came. */
export type ReportInput = InputOf<'reportProgress'> & { readonly source?: Progress['source'] };

/**
 * Reports the progress of items for a period: all of it is kept, or nothing. The same key again
 * answers what was kept the first time.
 */
export async function reportProgress(
  context: OfficeContext,
  actor: Actor,
  input: ReportInput,
): Promise<ProgressActed> {
  const { jurisdictionId, unit, period, key, to, entries } = input;
  const act = to === 'checking' ? 'hand-in' : 'report-progress';
  const ids = entries.map(({ itemId }) => itemId as ItemId);
  const answer = async ({ db }: ActScope, seq: number, repeated: boolean) => {
    const where = { itemId: ids, unit, period };
    const found = await readKnown(db, 'progress', jurisdictionId, { asOf: null, where });
    return { progress: found.map(presentProgress), seq, repeated };
  };
  const once = {
    key,
    again: (scope: ActScope) => {
      // A key of one's own must not open what is another's.
      scope.demandUnit(unit);
      return answer(scope, scope.jurisdiction.audit_seq, true);
    },
  };
  return perform(context, actor, { act, jurisdictionId, once }, async (scope) => {
    scope.demandUnit(unit);
    await demandRightToSend(scope, { unit, to });
    const { progress, figures } = await ruledEntries(scope, input);
    await scope.keep('progress', progress);
    await scope.keep('figure', figures);
    await dropDrafts(scope.db, jurisdictionId, { itemIds: ids, unit, period });
    return {
      event: {
        reportId: null,
        subject: 'progress',
        subjectId: ids.length === 1 ? (ids[0] ?? '') : `${unit} ${period}`,
        before: null,
        after: { unit, period, entries: progress.length },
        touched: ids,
      },
      answer: (seq) => answer(scope, seq, false),
    };
  });
}

/** Where the unit's own checker looks first, only he may send what the unit says to the office. */
async function demandRightToSend(
  { db, jurisdiction, actor }: ActScope,
  { unit, to }: Pick<ReportInput, 'unit' | 'to'>,
): Promise<void> {
  if (to === 'checking') return;
  const { settings } = await loadSettings(db, jurisdiction.jurisdiction_id);
  if (!settings.unitCheck) return;
  const mayCheck = actor.grants.some(
    (grant) =>
      grant.role === 'owner' ||
      ((grant.role === 'checker' || grant.role === 'county') &&
        grant.jurisdictionId === jurisdiction.jurisdiction_id &&
        grant.unit === unit),
  );
  if (!mayCheck) throw new OfficeError('forbidden', { deed: 'report-progress' });
}

async function ruledEntries(
  { db, actor, at }: ActScope,
  { jurisdictionId, unit, period, to, entries, source = 'form' }: ReportInput,
): Promise<{ progress: Progress[]; figures: FigureRecord[] }> {
  const items = await loadItems(
    { db, jurisdictionId },
    entries.map(({ itemId }) => itemId),
  );
  const itemId = items.map((item) => item.itemId);
  const held = await readKnown(db, 'progress', jurisdictionId, {
    asOf: null,
    where: { itemId, unit, period },
  });
  const figures = await readKnown(db, 'figure', jurisdictionId, {
    asOf: null,
    where: { itemId, series: 'department' },
  });
  const progressOf = new Map(held.map((one) => [one.itemId, one]));
  const figuresOf = Map.groupBy(figures, (one) => one.itemId);
  await demandEvidence(db, { jurisdictionId, unit, entries });
  const today = dayAt(at);
  const made = entries.map((entry, index) => {
    const item = items[index];
    if (item === undefined || !unitsOf(item).includes(unit)) {
      throw new OfficeError('forbidden', { deed: 'report-progress' });
    }
    demandPeriod(item, period);
    const progress = progressOf.get(item.itemId) ?? null;
    if ((progress?.version ?? 0) !== entry.version) throw new OfficeError('version-stale');
    return ruled(
      ruleOnReporting(
        item,
        { progress, figures: figuresOf.get(item.itemId) ?? [] },
        {
          ...entry,
          figures: entry.figures.map(({ goalId, value }) => ({ goalId, value: value as Decimal })),
        },
        { unit, period, by: actor.name, today, source, to },
      ),
    );
  });
  return {
    progress: made.map((one) => one.progress),
    figures: made.flatMap((one) => one.figures),
  };
}

async function demandEvidence(
  db: ActScope['db'],
  { jurisdictionId, unit, entries }: Pick<ReportInput, 'jurisdictionId' | 'unit' | 'entries'>,
): Promise<void> {
  const named = entries.flatMap(({ evidence }) => evidence.map(({ sha256 }) => sha256));
  if (named.length === 0) return;
  const known = await knownEvidence(db, jurisdictionId, { unit, sha256: named });
  if (!named.every((sha256) => known.has(sha256))) throw new OfficeError('evidence-not-found');
}
