/**
 * The tables that keep versions: what names a thing in each (its jurisdiction apart), and what a
 * version says. Every one has besides `version`, `known_from`, `known_to` and `event_seq`.
 */
export const versionedTables = {
  dispatch: {
    key: 'dispatch_id uuid',
    says: 'report_id uuid, title text, state text, document_number text, comments_until date, objections_until date, sign_by date, issued_on date, note text',
  },
  item: {
    key: 'item_id uuid',
    says: 'commitment_id uuid, report_id uuid, dispatch_id uuid, parent_id uuid, kind text, code text, position bigint, title text, section_title text, unit text, parties jsonb, goals jsonb, milestones jsonb, plans jsonb, due date, rhythm text, state text, closed_on date, note text',
  },
  signing: {
    key: 'item_id uuid, unit text',
    says: 'role text, state text, reason text, suggested text, decision text, by_name text',
  },
  progress: {
    key: 'item_id uuid, unit text, period text',
    says: 'state text, words text, problem text, next_step text, no_change boolean, source text, evidence jsonb, reporter text, reported_on date, reviewer text, reason text',
  },
  figure: {
    key: 'item_id uuid, goal_id text, period text, series text',
    says: 'value numeric, by_name text, note text',
  },
  light: {
    key: 'item_id uuid, facet text, period text',
    says: 'light text, word text, receipt jsonb',
  },
  waiver: {
    key: 'item_id uuid, facet text',
    says: 'kind text, light text, reason text, until date, by_name text',
  },
  change_request: {
    key: 'change_id uuid',
    says: 'item_id uuid, unit text, kind text, state text, body text, goal_id text, old_value text, new_value text, reason text, document_number text, asked_by text, decided_by text, decision text',
  },
  close_out: {
    key: 'item_id uuid',
    says: 'unit text, state text, done_on date, words text, evidence jsonb, asked_by text, asked_account text, decided_by text, reason text',
  },
  setting: { key: 'name text', says: 'value jsonb' },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly says: string }>>;

export type VersionedTable = keyof typeof versionedTables;

/** Names of the columns in a list of columns with their types. */
export function columnNames(list: string): string[] {
  return list.split(', ').map((column) => column.split(' ')[0] ?? '');
}
