import type { Assignment, Commitment, Target } from '@jiannuo/ledger';
import { type CommitmentKind, parseCode } from '@jiannuo/ledger';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { AssignmentTable, CommitmentTable, Tables, TargetTable } from '../schema/tables.ts';
import { insertRows, type PlainRow } from './insert-rows.ts';

/** What is kept beside a row to list, sort and search by; it follows from the row and its report. */
export interface ListedAs {
  /** Place among the rows of its report, 1-based; kept for rows that left the ledger. */
  readonly number: number;
  readonly kind: CommitmentKind;
  readonly partTitle: string;
  readonly leadUnit: string;
  readonly searchText: string;
  readonly position: number;
  readonly partPosition: number;
  readonly leadKey: string;
  readonly deadlineKey: string;
  readonly kindRank: number;
  readonly checkRank: number;
}

/** A row as listed: the ledger's row and what is kept beside it for people. */
export interface ListedCommitment {
  readonly row: Commitment;
  readonly number: number;
  readonly partTitle: string;
}

/** Writes new rows. */
export async function addCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  rows: readonly { readonly row: Commitment; readonly listed: ListedAs }[],
): Promise<void> {
  await insertRows(
    db,
    'commitment',
    rows.map(({ row, listed }) => plainRow(jurisdictionId, row, listed)),
  );
  await insertRows(
    db,
    'commitment_words',
    rows.map(({ row, listed }) => plainWords(jurisdictionId, row, listed)),
  );
  const ledger = rows.map(({ row }) => row);
  await insertRows(
    db,
    'target',
    ledger.flatMap((row) =>
      row.targets.map((target, ordinal) => plainTarget(jurisdictionId, row, target, ordinal)),
    ),
  );
  await insertRows(
    db,
    'assignment',
    ledger.flatMap((row) =>
      row.assignments.map((one, ordinal) => plainAssignment(jurisdictionId, row, one, ordinal)),
    ),
  );
}

/** Replaces rows by what they have become, and adds those that are new. */
export async function saveCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  rows: readonly { readonly row: Commitment; readonly listed: ListedAs }[],
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ row }) => row.id);
  for (const table of ['target', 'assignment', 'commitment_words', 'commitment'] as const) {
    await db
      .deleteFrom(table)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('commitment_id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute();
  }
  await addCommitments(db, jurisdictionId, rows);
}

/** Numbers the rows of a report that are in the ledger 1, 2, 3 … by place in the text. */
export async function renumberCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  reportId: string,
): Promise<void> {
  await sql`update commitment as row set number = placed.number
from (
  select commitment_id, row_number() over (order by position, commitment_id) as number
  from commitment
  where jurisdiction_id = ${jurisdictionId} and report_id = ${reportId} and state = 'active'
) as placed
where row.jurisdiction_id = ${jurisdictionId} and row.commitment_id = placed.commitment_id
  and row.number <> placed.number`.execute(db);
}

/** Every row of a report in text order, those that left the ledger included. */
export async function readCommitmentsOf(
  db: Kysely<Tables>,
  jurisdictionId: string,
  reportId: string,
): Promise<ListedCommitment[]> {
  const rows = await db
    .selectFrom('commitment')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('report_id', '=', reportId)
    .orderBy('position')
    .orderBy('commitment_id')
    .execute();
  return complete(db, rows, { jurisdictionId, reportId });
}

/** The named rows, in the order of the ids; unknown ids are left out. */
export async function readCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<ListedCommitment[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('commitment')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('commitment_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const found = await complete(db, rows, { jurisdictionId, ids });
  const byId = new Map<string, ListedCommitment>(found.map((one) => [one.row.id, one]));
  return ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
}

/** The highest code number taken in a year's ledger; 0 when none is. */
export async function highestCodeNumber(
  db: Kysely<Tables>,
  jurisdictionId: string,
  year: number,
): Promise<number> {
  const row = await db
    .selectFrom('commitment')
    .select('code_number')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('code_year', '=', year)
    .orderBy('code_number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.code_number ?? 0;
}

/** Which rows' parts are wanted: those of a report, or of the named rows. */
export type PartsOf =
  | { readonly jurisdictionId: string; readonly reportId: string }
  | { readonly jurisdictionId: string; readonly ids: readonly string[] };

/** Brings the targets and units to the rows. */
async function complete(
  db: Kysely<Tables>,
  rows: readonly Selectable<CommitmentTable>[],
  which: PartsOf,
): Promise<ListedCommitment[]> {
  const [targets, assignments] = await Promise.all([
    readTargets(db, which),
    readAssignments(db, which),
  ]);
  const targetsOf = Map.groupBy(targets, (target) => target.commitment_id);
  const unitsOf = Map.groupBy(assignments, (assignment) => assignment.commitment_id);
  return rows.map((row) => ({
    row: rowOf(row, targetsOf.get(row.commitment_id) ?? [], unitsOf.get(row.commitment_id) ?? []),
    number: row.number,
    partTitle: row.part_title,
  }));
}

/** Targets of rows, in the order of each row. */
export async function readTargets(
  db: Kysely<Tables>,
  which: PartsOf,
): Promise<Selectable<TargetTable>[]> {
  return db
    .selectFrom('target')
    .selectAll()
    .where('jurisdiction_id', '=', which.jurisdictionId)
    .where(partsOf(which))
    .orderBy('ordinal')
    .execute();
}

/** Units of rows, the lead first. */
export async function readAssignments(
  db: Kysely<Tables>,
  which: PartsOf,
): Promise<Selectable<AssignmentTable>[]> {
  return db
    .selectFrom('assignment')
    .selectAll()
    .where('jurisdiction_id', '=', which.jurisdictionId)
    .where(partsOf(which))
    .orderBy('ordinal')
    .execute();
}

function partsOf(which: PartsOf) {
  return 'ids' in which
    ? sql<boolean>`commitment_id = any(${which.ids}::uuid[])`
    : sql<boolean>`report_id = ${which.reportId}`;
}

function rowOf(
  row: Selectable<CommitmentTable>,
  targets: readonly Selectable<TargetTable>[],
  assignments: readonly Selectable<AssignmentTable>[],
): Commitment {
  return {
    id: row.commitment_id as Commitment['id'],
    reportId: row.report_id as Commitment['reportId'],
    previousId: row.previous_id as Commitment['previousId'],
    code: row.code,
    from: row.from_at,
    to: row.to_at,
    section: row.section_id,
    sentence: row.sentence_id,
    quote: row.quote,
    action: row.action,
    object: row.object,
    strength: row.strength as Commitment['strength'],
    per: row.per,
    projects: row.projects,
    places: row.places,
    deadline: { text: row.deadline_text, date: row.deadline_date, assumed: row.deadline_assumed },
    targets: targets.map(targetOf),
    ...(row.condition === null ? {} : { condition: row.condition }),
    ...(row.upper ? { upper: true } : {}),
    assignments: assignments.map(assignmentOf),
    check: row.check_state as Commitment['check'],
    state: row.state as Commitment['state'],
    madeBy: row.made_by as Commitment['madeBy'],
    revision: row.revision,
    note: row.note,
  };
}

function targetOf(row: Selectable<TargetTable>): Target {
  return {
    id: row.target_id as Target['id'],
    quantity: row.quantity_id,
    measure: row.measure,
    comparator: row.comparator as Target['comparator'],
    value: row.value as Target['value'],
    valueTo: row.value_to as Target['valueTo'],
    unit: row.unit,
    siValue: row.si_value as Target['siValue'],
    siValueTo: row.si_value_to as Target['siValueTo'],
    siUnit: row.si_unit,
    per: row.per,
    strength: row.strength as Target['strength'],
    direction: row.direction as Target['direction'],
    quote: row.quote,
    from: row.from_at,
    to: row.to_at,
  };
}

function assignmentOf(row: Selectable<AssignmentTable>): Assignment {
  return {
    unit: row.unit,
    role: row.role as Assignment['role'],
    source: row.source as Assignment['source'],
    confidence: row.confidence === null ? null : Number(row.confidence),
    why: row.why,
  };
}

function plainRow(jurisdictionId: string, row: Commitment, as: ListedAs): PlainRow<'commitment'> {
  const { year, number } = parseCode(row.code);
  return {
    jurisdiction_id: jurisdictionId,
    commitment_id: row.id,
    report_id: row.reportId,
    previous_id: row.previousId,
    code: row.code,
    code_year: year,
    code_number: number,
    from_at: row.from,
    to_at: row.to,
    section_id: row.section,
    sentence_id: row.sentence,
    quote: row.quote,
    action: row.action,
    object: row.object,
    strength: row.strength,
    per: row.per,
    projects: row.projects,
    places: row.places,
    deadline_text: row.deadline.text,
    deadline_date: row.deadline.date,
    deadline_assumed: row.deadline.assumed,
    check_state: row.check,
    state: row.state,
    made_by: row.madeBy,
    revision: row.revision,
    note: row.note,
    condition: row.condition ?? null,
    upper: row.upper ?? false,
    number: as.number,
    kind: as.kind,
    part_title: as.partTitle,
    lead_unit: as.leadUnit,
    position: as.position,
    part_position: as.partPosition,
    lead_key: as.leadKey,
    deadline_key: as.deadlineKey,
    kind_rank: as.kindRank,
    check_rank: as.checkRank,
  };
}

function plainWords(
  jurisdictionId: string,
  row: Commitment,
  as: ListedAs,
): PlainRow<'commitment_words'> {
  return {
    jurisdiction_id: jurisdictionId,
    commitment_id: row.id,
    report_id: row.reportId,
    position: as.position,
    part_position: as.partPosition,
    from_at: row.from,
    kind_rank: as.kindRank,
    check_rank: as.checkRank,
    deadline_assumed: row.deadline.assumed,
    state: row.state,
    strength: row.strength,
    lead_unit: as.leadUnit,
    lead_key: as.leadKey,
    deadline_key: as.deadlineKey,
    words: as.searchText,
  };
}

function plainTarget(
  jurisdictionId: string,
  row: Commitment,
  target: Target,
  ordinal: number,
): PlainRow<'target'> {
  return {
    jurisdiction_id: jurisdictionId,
    target_id: target.id,
    commitment_id: row.id,
    report_id: row.reportId,
    ordinal,
    quantity_id: target.quantity,
    measure: target.measure,
    comparator: target.comparator,
    value: target.value,
    value_to: target.valueTo,
    unit: target.unit,
    si_value: target.siValue,
    si_value_to: target.siValueTo,
    si_unit: target.siUnit,
    per: target.per,
    strength: target.strength,
    direction: target.direction,
    quote: target.quote,
    from_at: target.from,
    to_at: target.to,
  };
}

function plainAssignment(
  jurisdictionId: string,
  row: Commitment,
  one: Assignment,
  ordinal: number,
): PlainRow<'assignment'> {
  return {
    jurisdiction_id: jurisdictionId,
    commitment_id: row.id,
    unit: one.unit,
    report_id: row.reportId,
    ordinal,
    role: one.role,
    source: one.source,
    confidence: one.confidence,
    why: one.why,
  };
}
