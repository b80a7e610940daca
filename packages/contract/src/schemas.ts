import { z } from '@hono/zod-openapi';
import { whoAsks } from './account-schemas.ts';

/*
 * What leaves and enters the server. Offsets are half-open UTF-16 ranges of the report's text.
 * Figures are decimal strings. Dates are ISO `YYYY-MM-DD`; instants are ISO with `Z`.
 */

export const id = z.uuid().openapi({ description: 'UUIDv7' });
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .openapi({ description: 'Exact decimal in plain notation', example: '550' });
const offset = z.int().min(0).max(20_000_000);
const label = z.string().trim().min(1).max(200);

export const span = z.object({ from: offset, to: offset });

export const sectionRole = z.enum([
  'front',
  'review',
  'outlook',
  'targets',
  'plan',
  'government',
  'closing',
  'annex',
  'glossary',
  'furniture',
]);
export const sentenceKind = z.enum(['heading', 'commitment', 'context', 'review', 'furniture']);
export const strength = z.enum(['must', 'aim', 'expect', 'support', 'plain']);
export const comparator = z.enum(['=', '≈', '>', '≥', '<', '≤', 'range']);
export const commitmentKind = z
  .enum(['target', 'project', 'task'])
  .openapi({ description: '指标 | 重点项目 | 重点工作' });
/** Whether a person has checked the row against the text. */
export const checkState = z.enum(['unchecked', 'confirmed']);
/** `dropped`: marked as no undertaking; `replaced`: split or merged into others. */
export const ledgerState = z.enum(['active', 'dropped', 'replaced']);
/** Where the year's work stands; everything is `not-due` until progress is reported. */
export const light = z.enum(['blue', 'green', 'yellow', 'red', 'hollow', 'grey']);

export const errorBody = z
  .object({
    code: z.string(),
    message: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    requestId: z.string(),
  })
  .openapi('Error');

export const jurisdiction = z
  .object({
    id,
    name: z.string(),
    level: z.enum(['nation', 'province', 'city', 'county', 'town']),
  })
  .openapi('Jurisdiction');

export const reportCounts = z
  .object({
    characters: z.int(),
    sentences: z.int(),
    /** Sentences placed in some kind; equals `sentences` when every one is accounted for. */
    accounted: z.int(),
    commitments: z.int(),
    confirmed: z.int(),
    /** Figures set, and conditions in words. */
    targets: z.int(),
    misprints: z.int(),
    misprintsOpen: z.int(),
  })
  .openapi('ReportCounts');

export const report = z
  .object({
    id,
    jurisdiction,
    title: z.string(),
    planYear: z.int().nullable(),
    version: z.int().min(1),
    previousId: id.nullable(),
    nextId: id.nullable(),
    sourceName: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    format: z.string(),
    /** True where pages of the original are pictures whose words were recognised. */
    isRecognised: z.boolean(),
    /** Pages of the original on which no text was found, in page order. */
    pagesWithoutText: z.array(z.string()),
    openedAt: z.string(),
    counts: reportCounts,
  })
  .openapi('Report');

export const section = span
  .extend({
    id: z.string(),
    level: z.int(),
    number: z.string().nullable(),
    title: z.string(),
    parent: z.string().nullable(),
    role: sectionRole,
  })
  .openapi('Section');

export const sentence = span
  .extend({ id: z.string(), section: z.string(), kind: sentenceKind })
  .openapi('Sentence');

/** A number as marked in the text. */
export const quantityMark = span
  .extend({
    id: z.string(),
    kind: z.enum(['target', 'deadline', 'attribute', 'name', 'ordinal', 'year', 'other']),
    quote: z.string(),
  })
  .openapi('QuantityMark');

export const target = z
  .object({
    id,
    measure: z.string(),
    comparator,
    value: decimal,
    /** Upper end of a range, else null. */
    valueTo: decimal.nullable(),
    unit: z.string(),
    siValue: decimal,
    siValueTo: decimal.nullable(),
    siUnit: z.string(),
    per: z.string().nullable(),
    strength,
    direction: z.enum(['up', 'down', 'hold']),
    /** The printed words, such as 超550亿元. */
    quote: z.string(),
    from: offset,
    to: offset,
  })
  .openapi('Target');

/** What a row shall reach where it sets no figure. */
export const condition = span
  .extend({
    measure: z.string(),
    /** The printed words, such as 与经济增长同步. */
    words: z.string(),
  })
  .openapi('Condition');

export const assignment = z
  .object({
    unit: z.string(),
    role: z.enum(['lead', 'joint']),
    /** A proposal from the duties lexicon until a person confirms the row or sets the unit. */
    source: z.enum(['proposed', 'set']),
    confidence: z.number().min(0).max(1).nullable(),
    why: z.string().nullable(),
  })
  .openapi('Assignment');

export const deadline = z
  .object({ text: z.string().nullable(), date: z.iso.date().nullable(), assumed: z.boolean() })
  .openapi('Deadline');

export const commitment = span
  .extend({
    id,
    reportId: id,
    /** Stable number in the year's ledger, such as 2026-014. */
    code: z.string(),
    /** Position in the ledger, 1-based, by place in the text. */
    number: z.int(),
    section: z.string(),
    /** Number and title of the section of level 1 or 2 it stands in, as printed: （一）…. */
    sectionTitle: z.string(),
    sentence: z.string(),
    quote: z.string(),
    action: z.string(),
    object: z.string(),
    kind: commitmentKind,
    strength,
    per: z.string().nullable(),
    projects: z.array(z.string()),
    places: z.array(z.string()),
    deadline,
    targets: z.array(target),
    /** Null where the row sets a figure, or nothing to measure it by. */
    condition: condition.nullable(),
    /** True where a government above decides what comes of it. */
    upper: z.boolean(),
    assignments: z.array(assignment),
    check: checkState,
    state: ledgerState,
    light,
    /** Rises by one with every change; send it back to change the row. */
    revision: z.int().min(1),
    note: z.string().nullable(),
  })
  .openapi('Commitment');

export const diagnostic = span
  .extend({
    id,
    code: z.string(),
    message: z.string(),
    suggestion: z.string().nullable(),
    quote: z.string(),
    decision: z.enum(['open', 'accepted', 'dismissed']),
  })
  .openapi('Diagnostic');

/** A page of the original: the part of the text it holds. */
export const page = span.extend({ number: z.string() }).openapi('Page');

/** A term the report explains; the range is the explanation's. */
export const glossaryEntry = span
  .extend({
    id: z.string(),
    term: z.string(),
    /** As printed, such as `3` of ［3］, or null. */
    number: z.string().nullable(),
    /** The page the report names for it, or null. */
    page: z.string().nullable(),
    /** Where the body uses the term or points to it. */
    refs: z.array(span),
  })
  .openapi('GlossaryEntry');

/** Everything the live report draws, in one answer. */
export const reportPage = z
  .object({
    report,
    text: z.string(),
    /** Empty where the original has no pages. */
    pages: z.array(page),
    glossary: z.array(glossaryEntry),
    sections: z.array(section),
    sentences: z.array(sentence),
    quantities: z.array(quantityMark),
    commitments: z.array(commitment),
    diagnostics: z.array(diagnostic),
  })
  .openapi('ReportPage');

export const count = z.object({ key: z.string(), label: z.string(), count: z.int() });

export const summary = z
  .object({
    report,
    headline: z
      .array(commitment)
      .openapi({ description: 'Rows of the targets passage, in text order' }),
    bySection: z.array(count.extend({ confirmed: z.int(), targets: z.int() })),
    byKind: z.array(count),
    byLead: z.array(count),
    byStrength: z.array(count),
    byDeadline: z.array(count).openapi({ description: 'Key: YYYY-MM, `ongoing` or `assumed`' }),
    bySentenceKind: z.array(count),
    /** How sure the proposed leads are: rows by confidence band. */
    byConfidence: z.array(count),
  })
  .openapi('Summary');

export const sortKey = z.enum(['number', 'section', 'lead', 'deadline', 'kind', 'check']);

export const commitmentFilter = z.object({
  reportId: id.optional(),
  section: z.string().max(40).optional(),
  kind: commitmentKind.optional(),
  check: checkState.optional(),
  state: ledgerState.optional(),
  strength: strength.optional(),
  lead: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Unit name; `-` for rows without one' }),
  hasTarget: z.enum(['true', 'false']).optional(),
  light: light.optional(),
  deadline: z
    .string()
    .regex(/^(\d{4}-\d{2}|ongoing|assumed)$/)
    .optional(),
  q: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Substring of the words, or initials in pinyin' }),
});

export const commitmentQuery = commitmentFilter.extend({
  sort: sortKey.optional(),
  order: z.enum(['asc', 'desc']).optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

export const commitmentList = z
  .object({
    items: z.array(commitment),
    total: z.int(),
    nextCursor: z.string().nullable(),
  })
  .openapi('CommitmentList');

export const historyEvent = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: z.string(),
    act: z.string(),
    before: z.record(z.string(), z.unknown()).nullable(),
    after: z.record(z.string(), z.unknown()).nullable(),
    hash: z.string(),
  })
  .openapi('HistoryEvent');

export const commitmentDetail = z
  .object({
    commitment,
    /** The sentence around the passage, and the words before and after it. */
    passage: z.object({
      before: z.string(),
      words: z.string(),
      after: z.string(),
      page: z.string().nullable(),
    }),
    sections: z
      .array(z.object({ id: z.string(), title: z.string() }))
      .openapi({ description: 'From the top down' }),
    history: z.array(historyEvent),
    /** The item it became when it was issued, and why that shows its light; null before. */
    item: z
      .object({ id, period: z.string().nullable(), because: z.string().nullable() })
      .nullable(),
  })
  .openapi('CommitmentDetail');

export const unit = z
  .object({
    name: label,
    kind: z.enum([
      'department',
      'institution',
      'party',
      'central',
      'mass',
      'enterprise',
      'zone',
      'district',
      'city',
      'county',
      'street',
      'town',
      'township',
      'group',
    ]),
    aliases: z.array(label).max(50),
    /** The unit it belongs to, or null. */
    parent: label.nullable(),
    /** Place in lists; units of one place stand in the order of their names. */
    ordinal: z.int().min(0).max(100_000),
    contact: z
      .object({ person: z.string().trim().max(60), phone: z.string().trim().max(40) })
      .strict()
      .nullable(),
    /** Units a group such as 各县（市、区）stands for. */
    members: z.array(label).max(500),
  })
  .strict()
  .openapi('Unit');

export const auditList = z
  .object({
    items: z.array(
      historyEvent.extend({
        from: z.string().nullable(),
        subject: z.string(),
        subjectId: z.string(),
        previousHash: z.string(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi('AuditList');

export const chainCheck = z
  .object({
    ok: z.boolean(),
    algorithm: z.enum(['sha256', 'sm3']),
    events: z.int(),
    head: z.string(),
    broken: z.object({ seq: z.int(), reason: z.string() }).nullable(),
  })
  .openapi('ChainCheck');

export const session = z
  .object({
    user: z.string(),
    version: z.string(),
    canEdit: z.boolean(),
    ...whoAsks,
    jurisdictions: z.array(jurisdiction),
    reports: z.array(report),
  })
  .openapi('Session');

/** What a person may change on a row. Left out means unchanged. */
export const commitmentEdit = z
  .object({
    revision: z.int().min(1),
    from: offset.optional(),
    to: offset.optional(),
    action: z.string().trim().max(60).optional(),
    object: z.string().trim().max(200).optional(),
    per: label.nullable().optional(),
    strength: strength.optional(),
    deadline: z
      .object({ text: z.string().trim().max(60).nullable(), date: z.iso.date().nullable() })
      .optional(),
    lead: label.nullable().optional(),
    joint: z.array(label).max(60).optional(),
    note: z.string().trim().max(2000).nullable().optional(),
    /** Words of the row that say what it shall reach; only where it sets no figure. */
    condition: z
      .object({
        measure: z.string().trim().min(1).max(60),
        words: z.string().trim().min(1).max(100),
      })
      .strict()
      .nullable()
      .optional(),
    upper: z.boolean().optional(),
  })
  .strict()
  .openapi('CommitmentEdit');

export const revisionOnly = z.object({ revision: z.int().min(1) }).strict();

export const acted = z
  .object({
    /** Rows as they are now, those that left the ledger included. */
    commitments: z.array(commitment),
    sentences: z.array(sentence),
    diagnostics: z.array(diagnostic),
    counts: reportCounts,
    /** The act's event; undo takes it back. */
    seq: z.int(),
  })
  .openapi('Acted');

export const dutyLineKind = z
  .enum([
    'name',
    'name-nation',
    'name-province',
    'name-city',
    'name-county',
    'name-town',
    'aliases',
    '10',
    '5',
    '3',
    '1',
    'remove',
    'neutral',
  ])
  .openapi({
    description:
      'The name used here (of one level), other names, words of duties by weight, words that are none of its duties, phrases of no unit',
  });

/** One line of the office's own duties lexicon. */
export const dutyLine = z
  .object({
    /** The id of a built-in unit, or the name of a unit of the office's own; '' for `neutral`. */
    unit: z.string().trim().max(100),
    kind: dutyLineKind,
    words: z.array(z.string().trim().min(1).max(100)).max(2000),
  })
  .strict()
  .openapi('DutyLine');

export const duties = z
  .object({
    /** The built-in lexicon, named as in this place. */
    units: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        aliases: z.array(z.string()),
        words: z.array(z.object({ weight: z.int(), words: z.array(z.string()) })),
      }),
    ),
    /** What the office laid over it. */
    lines: z.array(dutyLine),
    /** Of the office's own lines; sent back to save them. */
    version: z.string(),
  })
  .openapi('Duties');

export const dutiesEdit = z
  .object({ lines: z.array(dutyLine).max(2000), version: z.string().max(100) })
  .strict();

export const dutiesSaved = z
  .object({
    /** False where lines are at fault; then nothing was changed. */
    saved: z.boolean(),
    faults: z.array(z.object({ line: z.int().nullable(), message: z.string() })),
    duties,
  })
  .openapi('DutiesSaved');

const proposedUnits = z.object({ lead: z.string().nullable(), joint: z.array(z.string()) });

/** Rows nobody has decided on whose units the duties lexicon of today would propose otherwise. */
export const leadProposals = z
  .object({
    rows: z.array(
      z.object({
        id,
        revision: z.int().min(1),
        number: z.int(),
        quote: z.string(),
        before: proposedUnits,
        after: proposedUnits.extend({
          confidence: z.number().min(0).max(1).nullable(),
          why: z.string().nullable(),
        }),
      }),
    ),
    /** Rows that a person has decided on or cut; they stay as they are. */
    kept: z.int(),
  })
  .openapi('LeadProposals');

export const opened = z
  .object({
    outcome: z.enum(['opened', 'unchanged', 'new-version']),
    report,
  })
  .openapi('Opened');

export type Acted = z.infer<typeof acted>;
export type Assignment = z.infer<typeof assignment>;
export type AuditList = z.infer<typeof auditList>;
export type ChainCheck = z.infer<typeof chainCheck>;
export type Commitment = z.infer<typeof commitment>;
export type CommitmentDetail = z.infer<typeof commitmentDetail>;
export type CommitmentEdit = z.infer<typeof commitmentEdit>;
export type CommitmentFilter = z.infer<typeof commitmentFilter>;
export type CommitmentKind = z.infer<typeof commitmentKind>;
export type CommitmentList = z.infer<typeof commitmentList>;
export type CommitmentQuery = z.infer<typeof commitmentQuery>;
export type Condition = z.infer<typeof condition>;
export type Diagnostic = z.infer<typeof diagnostic>;
export type Duties = z.infer<typeof duties>;
export type DutiesSaved = z.infer<typeof dutiesSaved>;
export type DutyLine = z.infer<typeof dutyLine>;
export type ErrorBody = z.infer<typeof errorBody>;
export type GlossaryEntry = z.infer<typeof glossaryEntry>;
export type HistoryEvent = z.infer<typeof historyEvent>;
export type Jurisdiction = z.infer<typeof jurisdiction>;
export type LeadProposals = z.infer<typeof leadProposals>;
export type Light = z.infer<typeof light>;
export type Opened = z.infer<typeof opened>;
export type Page = z.infer<typeof page>;
export type QuantityMark = z.infer<typeof quantityMark>;
export type Report = z.infer<typeof report>;
export type ReportCounts = z.infer<typeof reportCounts>;
export type ReportPage = z.infer<typeof reportPage>;
export type Section = z.infer<typeof section>;
export type Sentence = z.infer<typeof sentence>;
export type Session = z.infer<typeof session>;
export type Summary = z.infer<typeof summary>;
export type Target = z.infer<typeof target>;
export type Unit = z.infer<typeof unit>;
