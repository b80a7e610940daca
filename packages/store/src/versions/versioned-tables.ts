import type {
  ChangeRequest,
  CloseOut,
  Dispatch,
  FigureRecord,
  Item,
  LightRecord,
  Progress,
  Setting,
  Signing,
  WaiverRecord,
} from '@jiannuo/ledger';

/** What a version of each table says, as the ledger's rules see it. */
export interface VersionedRecords {
  dispatch: Dispatch;
  item: Item;
  signing: Signing;
  progress: Progress;
  figure: FigureRecord;
  light: LightRecord;
  waiver: WaiverRecord;
  change_request: ChangeRequest;
  close_out: CloseOut;
  setting: Setting;
}

export type VersionedTable = keyof VersionedRecords;

/** Column types by the names the ledger has for them, the key's first. */
interface Columns {
  /** What names a thing, its jurisdiction apart. */
  readonly key: Readonly<Record<string, string>>;
  /** What a version says of it. */
  readonly says: Readonly<Record<string, string>>;
}

/**
 * The tables that keep versions. Every one has besides `version`, `known_from`, `known_to` and
 * `event_seq`; its columns are the record's fields in snake case.
 */
export const versionedTables: Readonly<Record<VersionedTable, Columns>> = {
  dispatch: {
    key: { dispatchId: 'uuid' },
    says: {
      reportId: 'uuid',
      title: 'text',
      state: 'text',
      documentNumber: 'text',
      commentsUntil: 'date',
      objectionsUntil: 'date',
      signBy: 'date',
      issuedOn: 'date',
      note: 'text',
    },
  },
  item: {
    key: { itemId: 'uuid' },
    says: {
      commitmentId: 'uuid',
      reportId: 'uuid',
      dispatchId: 'uuid',
      parentId: 'uuid',
      kind: 'text',
      code: 'text',
      position: 'bigint',
      title: 'text',
      sectionTitle: 'text',
      unit: 'text',
      parties: 'jsonb',
      goals: 'jsonb',
      milestones: 'jsonb',
      plans: 'jsonb',
      due: 'date',
      rhythm: 'text',
      state: 'text',
      issuedOn: 'date',
      closedOn: 'date',
      note: 'text',
    },
  },
  signing: {
    key: { itemId: 'uuid', unit: 'text' },
    says: {
      role: 'text',
      state: 'text',
      reason: 'text',
      suggested: 'text',
      decision: 'text',
      byName: 'text',
    },
  },
  progress: {
    key: { itemId: 'uuid', unit: 'text', period: 'text' },
    says: {
      state: 'text',
      words: 'text',
      problem: 'text',
      nextStep: 'text',
      noChange: 'boolean',
      source: 'text',
      evidence: 'jsonb',
      reporter: 'text',
      reportedOn: 'date',
      reviewer: 'text',
      reason: 'text',
    },
  },
  figure: {
    key: { itemId: 'uuid', goalId: 'text', period: 'text', series: 'text' },
    says: { value: 'numeric', byName: 'text', note: 'text' },
  },
  light: {
    key: { itemId: 'uuid', facet: 'text', period: 'text' },
    says: { light: 'text', word: 'text', receipt: 'jsonb' },
  },
  waiver: {
    key: { itemId: 'uuid', facet: 'text' },
    says: { kind: 'text', light: 'text', reason: 'text', until: 'date', byName: 'text' },
  },
  change_request: {
    key: { changeId: 'uuid' },
    says: {
      itemId: 'uuid',
      unit: 'text',
      kind: 'text',
      state: 'text',
      body: 'text',
      goalId: 'text',
      oldValue: 'text',
      newValue: 'text',
      reason: 'text',
      documentNumber: 'text',
      askedBy: 'text',
      decidedBy: 'text',
      decision: 'text',
    },
  },
  close_out: {
    key: { itemId: 'uuid' },
    says: {
      unit: 'text',
      state: 'text',
      doneOn: 'date',
      words: 'text',
      evidence: 'jsonb',
      askedBy: 'text',
      askedAccount: 'text',
      decidedBy: 'text',
      reason: 'text',
    },
  },
  setting: { key: { name: 'text' }, says: { value: 'jsonb' } },
};

/** `itemId` as the tables name it: `item_id`. */
export function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns and types of a list, as SQL: `item_id uuid, unit text`. */
export function columnList(columns: Readonly<Record<string, string>>): string {
  return Object.entries(columns)
    .map(([field, type]) => `${columnOf(field)} ${type}`)
    .join(', ');
}
