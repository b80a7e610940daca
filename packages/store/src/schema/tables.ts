import type { Condition, Quantity, Span, WordPlaces } from '@jiannuo/extraction';
import type { ColumnType } from 'kysely';
import type { AccountTables } from './account-tables.ts';

/*
 * The tables as Kysely sees them. `numeric` comes back as text, `date` as ISO text, `bigint` as a
 * number (offsets and counts stay far below 2^53).
 */

/** JSON columns take text and give the parsed value. */
type Json<T> = ColumnType<T, string, string>;

export interface JurisdictionTable {
  jurisdiction_id: string;
  parent_id: string | null;
  name: string;
  level: string;
  hash_algorithm: string;
  audit_seq: number;
  audit_head: string;
  audit_at: Date | null;
  created_at: Date;
}

export interface UnitTable {
  jurisdiction_id: string;
  name: string;
  kind: string;
  aliases: Json<string[]>;
  source: string;
  parent: string | null;
  ordinal: number;
  contact: ColumnType<{ person: string; phone: string } | null, string | null, string | null>;
  members: Json<string[]>;
}

export interface ReportTable {
  jurisdiction_id: string;
  report_id: string;
  ordinal: number;
  title: string;
  place: string | null;
  level: string;
  plan_year: number | null;
  version: number;
  previous_id: string | null;
  source_name: string;
  sha256: string;
  encoding: string;
  format: string;
  opened_at: Date;
  text: string;
  pages: Json<readonly (Span & { readonly number: number | string })[]>;
  pages_without_text: Json<readonly (number | string)[]>;
  word_places: ColumnType<WordPlaces | null, string | null, string | null>;
  characters: number;
  shingles: number;
  sketch: Json<readonly number[]>;
}

export interface SectionTable {
  jurisdiction_id: string;
  report_id: string;
  section_id: string;
  ordinal: number;
  from_at: number;
  to_at: number;
  level: number;
  number: string | null;
  title: string;
  parent_id: string | null;
  role: string;
}

export interface SentenceTable {
  jurisdiction_id: string;
  report_id: string;
  sentence_id: string;
  ordinal: number;
  from_at: number;
  to_at: number;
  section_id: string;
  kind_read: string;
  kind: string;
}

export interface QuantityTable {
  jurisdiction_id: string;
  report_id: string;
  quantity_id: string;
  ordinal: number;
  from_at: number;
  to_at: number;
  sentence_id: string;
  kind: string;
  quote: string;
  facts: Json<Quantity['target']>;
}

export interface GlossaryEntryTable {
  jurisdiction_id: string;
  report_id: string;
  entry_id: string;
  ordinal: number;
  from_at: number;
  to_at: number;
  term: string;
  number: string | null;
  page: string | null;
  refs: Json<readonly Span[]>;
}

export interface CommitmentTable {
  jurisdiction_id: string;
  commitment_id: string;
  report_id: string;
  previous_id: string | null;
  code: string;
  code_year: number;
  code_number: number;
  from_at: number;
  to_at: number;
  section_id: string;
  sentence_id: string;
  quote: string;
  action: string;
  object: string;
  strength: string;
  per: string | null;
  projects: Json<readonly string[]>;
  places: Json<readonly string[]>;
  deadline_text: string | null;
  deadline_date: string | null;
  deadline_assumed: boolean;
  check_state: string;
  state: string;
  made_by: string;
  revision: number;
  note: string | null;
  condition: Json<Condition | null>;
  upper: boolean;
  number: number;
  kind: string;
  part_title: string;
  lead_unit: string;
  position: number;
  part_position: number;
  lead_key: string;
  deadline_key: string;
  kind_rank: number;
  check_rank: number;
}

/** The words a row is found by, and again what lists narrow and sort by: no search need join. */
export interface CommitmentWordsTable
  extends Pick<
    CommitmentTable,
    | 'jurisdiction_id'
    | 'commitment_id'
    | 'report_id'
    | 'position'
    | 'part_position'
    | 'from_at'
    | 'kind_rank'
    | 'check_rank'
    | 'deadline_assumed'
    | 'state'
    | 'strength'
    | 'lead_unit'
    | 'lead_key'
    | 'deadline_key'
  > {
  words: string;
}

export interface TargetTable {
  jurisdiction_id: string;
  target_id: string;
  commitment_id: string;
  report_id: string;
  ordinal: number;
  quantity_id: string;
  measure: string;
  comparator: string;
  value: string;
  value_to: string | null;
  unit: string;
  si_value: string;
  si_value_to: string | null;
  si_unit: string;
  per: string | null;
  strength: string;
  direction: string;
  quote: string;
  from_at: number;
  to_at: number;
}

export interface AssignmentTable {
  jurisdiction_id: string;
  commitment_id: string;
  unit: string;
  report_id: string;
  ordinal: number;
  role: string;
  source: string;
  confidence: string | null;
  why: string | null;
}

export interface DiagnosticTable {
  jurisdiction_id: string;
  diagnostic_id: string;
  report_id: string;
  ordinal: number;
  from_at: number;
  to_at: number;
  code: string;
  message: string;
  suggestion: string | null;
  decision: string;
}

export interface AuditEventTable {
  jurisdiction_id: string;
  seq: number;
  at: Date;
  actor: string;
  from_address: string | null;
  act: string;
  report_id: string | null;
  subject: string;
  subject_id: string;
  undoes: number | null;
  algorithm: string;
  before: Json<unknown>;
  after: Json<unknown>;
  previous_hash: string;
  hash: string;
}

export interface AuditTouchTable {
  jurisdiction_id: string;
  subject_id: string;
  seq: number;
}

export interface ActKeyTable {
  jurisdiction_id: string;
  key: string;
  event_seq: number;
}

export interface SchemaMigrationTable {
  number: number;
  name: string;
  checksum: string;
  applied_at: ColumnType<Date, never, never>;
}

export interface Tables extends AccountTables {
  jurisdiction: JurisdictionTable;
  unit: UnitTable;
  report: ReportTable;
  section: SectionTable;
  sentence: SentenceTable;
  quantity: QuantityTable;
  glossary_entry: GlossaryEntryTable;
  commitment: CommitmentTable;
  commitment_words: CommitmentWordsTable;
  target: TargetTable;
  assignment: AssignmentTable;
  diagnostic: DiagnosticTable;
  audit_event: AuditEventTable;
  audit_touch: AuditTouchTable;
  act_key: ActKeyTable;
  schema_migration: SchemaMigrationTable;
}
