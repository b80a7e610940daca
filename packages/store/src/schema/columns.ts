import type { Tables } from './tables.ts';

/**
 * Columns and types of the tables that take many rows at once, so that one statement with one JSON
 * parameter inserts any number of them (a row of parameters each would meet PostgreSQL's 65 535).
 */
export const bulkColumns = {
  section:
    'jurisdiction_id uuid, report_id uuid, section_id text, ordinal int, from_at int, to_at int, level int, number text, title text, parent_id text, role text',
  sentence:
    'jurisdiction_id uuid, report_id uuid, sentence_id text, ordinal int, from_at int, to_at int, section_id text, kind_read text, kind text',
  quantity:
    'jurisdiction_id uuid, report_id uuid, quantity_id text, ordinal int, from_at int, to_at int, sentence_id text, kind text, quote text, facts jsonb',
  glossary_entry:
    'jurisdiction_id uuid, report_id uuid, entry_id text, ordinal int, from_at int, to_at int, term text, number text, page text, refs jsonb',
  commitment:
    'jurisdiction_id uuid, commitment_id uuid, report_id uuid, previous_id uuid, code text, code_year int, code_number int, from_at int, to_at int, section_id text, sentence_id text, quote text, action text, object text, strength text, per text, projects jsonb, places jsonb, deadline_text text, deadline_date date, deadline_assumed boolean, check_state text, state text, made_by text, revision int, note text, condition jsonb, upper boolean, number int, kind text, part_title text, lead_unit text, position bigint, part_position bigint, lead_key text, deadline_key text, kind_rank smallint, check_rank smallint',
  commitment_words:
    'jurisdiction_id uuid, commitment_id uuid, report_id uuid, position bigint, part_position bigint, from_at int, kind_rank smallint, check_rank smallint, deadline_assumed boolean, state text, strength text, lead_unit text, lead_key text, deadline_key text, words text',
  target:
    'jurisdiction_id uuid, target_id uuid, commitment_id uuid, report_id uuid, ordinal int, quantity_id text, measure text, comparator text, value numeric, value_to numeric, unit text, si_value numeric, si_value_to numeric, si_unit text, per text, strength text, direction text, quote text, from_at int, to_at int',
  assignment:
    'jurisdiction_id uuid, commitment_id uuid, unit text, report_id uuid, ordinal int, role text, source text, confidence numeric, why text',
  diagnostic:
    'jurisdiction_id uuid, diagnostic_id uuid, report_id uuid, ordinal int, from_at int, to_at int, code text, message text, suggestion text, decision text',
  audit_touch: 'jurisdiction_id uuid, subject_id text, seq int',
} as const satisfies Partial<Record<keyof Tables, string>>;

export type BulkTable = keyof typeof bulkColumns;
