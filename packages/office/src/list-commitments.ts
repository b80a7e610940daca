import { createHash } from 'node:crypto';
import type { CommitmentFilter, CommitmentList, CommitmentQuery } from '@jiannuo/contract';
import { omit } from '@jiannuo/ledger';
import {
  countCommitments,
  type ListedCommitment,
  type ListFilter,
  type ListPage,
  type ListPlace,
  type ListSort,
  listPlaces,
  listPlacesCounted,
  listReports,
  readCommitments,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { loadRowLights, rowsLit } from './delivery/row-lights.ts';
import { checkRanks, kindRanks, leadKeyOf, searchWords } from './listed-as.ts';
import { loadJurisdiction, loadRecord } from './load-report.ts';
import type { InJurisdiction } from './office.ts';
import type { Db, OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { presentCommitment } from './present-commitment.ts';
import { read } from './read.ts';

const defaultLimit = 100;

type ListInput = InJurisdiction & CommitmentQuery;

/** One page of the ledger, filtered and sorted; without a report, of the latest versions of all. */
export async function listCommitments(
  context: OfficeContext,
  actor: Actor,
  input: ListInput,
): Promise<CommitmentList> {
  return read(context, actor, input, async (db) => {
    const { jurisdictionId, limit = defaultLimit } = input;
    const jurisdiction = await loadJurisdiction(db, jurisdictionId);
    const filter = await listFilter(db, jurisdictionId, input);
    const page = { ...order(input), after: openCursor(input), limit: limit + 1 };
    const totalKey = JSON.stringify([jurisdiction.audit_head, filter]);
    const { places, total } = await pageOf(context, db, { jurisdictionId, filter, page, totalKey });
    const shown = places.slice(0, limit);
    const rows = await readCommitments(
      db,
      jurisdictionId,
      shown.map(({ id }) => id),
    );
    const lights = await loadRowLights(
      db,
      { jurisdictionId },
      rows.map(({ row }) => row.id),
    );
    const last = places.length > limit ? shown.at(-1) : undefined;
    return {
      items: rows.map((row) => presentCommitment(row, lights)),
      total,
      nextCursor: last === undefined ? null : makeCursor(input, last),
    };
  });
}

interface AskedPage {
  readonly jurisdictionId: string;
  readonly filter: ListFilter;
  readonly page: ListPage;
  readonly totalKey: string;
}

async function pageOf(
  { totals }: OfficeContext,
  db: Db,
  { jurisdictionId, filter, page, totalKey }: AskedPage,
): Promise<{ readonly places: readonly ListPlace[]; readonly total: number }> {
  const known = totals.find(totalKey);
  if (known === undefined && filter.words !== undefined) {
    const counted = await listPlacesCounted(db, jurisdictionId, filter, page);
    totals.keep(totalKey, counted.total);
    return counted;
  }
  const places = await listPlaces(db, jurisdictionId, filter, page);
  const total = known ?? (await countCommitments(db, jurisdictionId, filter));
  totals.keep(totalKey, total);
  return { places, total };
}

/** Every row of a filter in order, as exports take them: read in pages, at most `most` rows. */
export async function listAll(
  db: Db,
  input: Omit<ListInput, 'cursor' | 'limit'>,
  most: number,
): Promise<ListedCommitment[]> {
  const { jurisdictionId } = input;
  const filter = await listFilter(db, jurisdictionId, input);
  const places = await listPlaces(db, jurisdictionId, filter, {
    ...order(input),
    after: null,
    limit: most,
  });
  const rows: ListedCommitment[] = [];
  for (let at = 0; at < places.length; at += 1000) {
    const ids = places.slice(at, at + 1000).map(({ id }) => id);
    rows.push(...(await readCommitments(db, jurisdictionId, ids)));
  }
  return rows;
}

function order(input: Pick<ListInput, 'sort' | 'order'>): {
  sort: ListSort;
  descending: boolean;
} {
  return { sort: input.sort ?? 'number', descending: input.order === 'desc' };
}

async function listFilter(
  db: Db,
  jurisdictionId: string,
  filter: CommitmentFilter,
): Promise<ListFilter> {
  const lead = filter.lead === '-' ? '' : filter.lead;
  const words = filter.q === undefined ? '' : searchWords(filter.q.trim());
  return {
    reportIds: await reportIds(db, jurisdictionId, filter.reportId),
    section: filter.section,
    kindRank: filter.kind && kindRanks[filter.kind],
    checkRank: filter.check && checkRanks[filter.check],
    state: filter.state ?? 'active',
    strength: filter.strength,
    lead: lead === undefined ? undefined : { unit: lead, key: leadKeyOf(lead) },
    hasTarget: filter.hasTarget === undefined ? undefined : filter.hasTarget === 'true',
    deadline: filter.deadline,
    words: words === '' ? undefined : words,
    ...(filter.light === undefined
      ? {}
      : rowsLit(await loadRowLights(db, { jurisdictionId }), filter.light)),
  };
}

async function reportIds(
  db: Db,
  jurisdictionId: string,
  reportId: string | undefined,
): Promise<string[] | null> {
  if (reportId !== undefined) return [(await loadRecord(db, { jurisdictionId, reportId })).id];
  const records = await listReports(db, jurisdictionId);
  const current = records.filter((record) => record.nextId === null);
  return current.length === records.length ? null : current.map(({ id }) => id);
}

/** Which list a cursor belongs to: it is good for the same filter and sort only. */
function listKey(input: ListInput): string {
  const facts = Object.entries(omit(input, 'cursor', 'limit')).filter(
    ([, value]) => value !== undefined,
  );
  facts.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 12);
}

function makeCursor(input: ListInput, { key, position, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([listKey(input), key, position, id])).toString('base64url');
}

function openCursor(input: ListInput): ListPlace | null {
  if (input.cursor === undefined) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(input.cursor, 'base64url').toString('utf8'));
  } catch (error) {
    throw new OfficeError('cursor-invalid', {}, { cause: error });
  }
  if (!Array.isArray(parts) || parts.length !== 4) throw new OfficeError('cursor-invalid');
  const [list, key, position, id] = parts as readonly unknown[];
  if (
    list !== listKey(input) ||
    !isKeyOf(order(input).sort, key) ||
    !Number.isSafeInteger(position) ||
    typeof id !== 'string' ||
    !uuid.test(id)
  ) {
    throw new OfficeError('cursor-invalid');
  }
  return { key: key as ListPlace['key'], position: position as number, id };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a key is one the database can compare rows with: what it cannot would fail there. */
function isKeyOf(sort: ListSort, key: unknown): boolean {
  if (sort === 'number') return key === null;
  if (sort === 'section') return Number.isSafeInteger(key);
  if (sort === 'kind' || sort === 'check') {
    return Number.isSafeInteger(key) && Math.abs(Number(key)) <= 32_767;
  }
  return typeof key === 'string' && key.isWellFormed() && !key.includes('\0');
}
