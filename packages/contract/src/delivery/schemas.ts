import { z } from '@hono/zod-openapi';
import { comparator, decimal, id, light } from '../schemas.ts';

/*
 * The delivery loop as it enters and leaves the server. `version` counts the versions of a thing; it
 * is sent back to change it. Days are ISO `YYYY-MM-DD`.
 */

const day = z.iso.date();
const unitName = z.string().trim().min(1).max(100);
const words = (most: number) => z.string().trim().max(most);
const version = z.int().min(1);
/** A month 2026-05, a quarter 2026-Q2, a half-year 2026-H1. */
export const period = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2]|Q[1-4]|H[12])$/)
  .openapi({ description: 'YYYY-MM, YYYY-Q1…Q4 or YYYY-H1/H2', example: '2026-05' });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const dispatchState = z.enum(['draft', 'consulting', 'approved', 'issued']);
export const itemState = z.enum([
  'draft',
  'consulting',
  'approved',
  'issued',
  'closing',
  'closed',
  'withdrawn',
]);
export const signingState = z.enum(['sent', 'signed', 'objected', 'upheld', 'changed', 'ended']);
export const progressState = z.enum(['checking', 'submitted', 'accepted', 'returned']);
export const series = z.enum(['department', 'statistics', 'office']);
export const rhythm = z.enum(['month', 'quarter', 'half', 'none']);
/** Whether a report is due, and when it came. */
export const reportState = z.enum(['not-due', 'due', 'late', 'on-time', 'reported-late', 'empty']);
export const progressWord = z.enum(['done', 'ahead', 'on', 'behind', 'other']);

export const party = z.object({ unit: unitName, role: z.enum(['joint', 'summary']) }).strict();

export const goal = z
  .object({
    id: z.string(),
    targetId: id.nullable(),
    measure: z.string(),
    kind: z.enum(['cumulative', 'rate', 'level']),
    comparator,
    value: decimal,
    valueTo: decimal.nullable(),
    unit: z.string(),
    direction: z.enum(['up', 'down', 'hold']),
    base: decimal.nullable(),
  })
  .openapi('Goal');

export const milestone = z
  .object({ id: z.string().max(40), title: words(200), due: day, done: day.nullable() })
  .strict()
  .openapi('Milestone');

export const item = z
  .object({
    id,
    version,
    commitmentId: id,
    reportId: id,
    dispatchId: id.nullable(),
    parentId: id.nullable(),
    kind: z.enum(['whole', 'county', 'part']),
    code: z.string(),
    title: z.string(),
    sectionTitle: z.string(),
    /** The unit that answers; '' while nobody does. */
    unit: z.string(),
    parties: z.array(party),
    goals: z.array(goal),
    milestones: z.array(milestone),
    due: day.nullable(),
    rhythm,
    state: itemState,
    closedOn: day.nullable(),
    note: z.string().nullable(),
    /** Of the last period it was lit for; grey before. */
    light,
    word: progressWord,
    lightPeriod: z.string().nullable(),
  })
  .openapi('Item');

export const signing = z
  .object({
    itemId: id,
    unit: z.string(),
    version,
    role: z.enum(['lead', 'joint', 'summary']),
    state: signingState,
    reason: z.string().nullable(),
    suggested: z.string().nullable(),
    decision: z.string().nullable(),
    byName: z.string(),
    at: z.string(),
  })
  .openapi('Signing');

export const dispatch = z
  .object({
    id,
    version,
    reportId: id,
    title: z.string(),
    state: dispatchState,
    documentNumber: z.string().nullable(),
    commentsUntil: day.nullable(),
    objectionsUntil: day.nullable(),
    signBy: day.nullable(),
    issuedOn: day.nullable(),
    note: z.string().nullable(),
    counts: z.object({
      items: z.int(),
      units: z.int(),
      withoutUnit: z.int(),
      signed: z.int(),
      toSign: z.int(),
      objected: z.int(),
    }),
  })
  .openapi('Dispatch');

export const dispatchDetail = z
  .object({ dispatch, items: z.array(item), signings: z.array(signing) })
  .openapi('DispatchDetail');

export const dispatchDraft = z
  .object({
    title: words(200).min(1),
    rhythm: rhythm.optional(),
    /** Only rows a person has checked; all rows of the ledger when left out. */
    confirmedOnly: z.boolean().optional(),
  })
  .strict();

export const dispatchMove = z
  .object({
    version,
    to: dispatchState,
    documentNumber: words(60).optional(),
    commentsUntil: day.nullable().optional(),
    objectionsUntil: day.nullable().optional(),
    signBy: day.nullable().optional(),
  })
  .strict();

export const itemEdits = z
  .object({
    items: z
      .array(
        z
          .object({
            id,
            version,
            unit: words(100).optional(),
            parties: z.array(party).max(60).optional(),
            due: day.nullable().optional(),
            rhythm: rhythm.optional(),
            note: words(2000).nullable().optional(),
          })
          .strict(),
      )
      .min(1)
      .max(2000),
  })
  .strict();

const seen = z.object({ itemId: id, unit: unitName, version }).strict();

export const signFor = z.object({ items: z.array(seen).min(1).max(2000) }).strict();
export const objection = z
  .object({ unit: unitName, version, reason: words(1000).min(1), suggested: unitName.nullable() })
  .strict();
export const objectionDecision = z
  .object({ unit: unitName, version, to: unitName.nullable(), decision: words(1000).min(1) })
  .strict();
export const handOver = z
  .object({
    from: unitName,
    to: unitName,
    items: z.array(id).max(2000).optional(),
    reason: words(1000).min(1),
  })
  .strict();

export const breakDown = z
  .object({
    version,
    parts: z
      .array(
        z
          .object({
            title: words(500).min(1),
            unit: unitName,
            parties: z.array(party).max(60),
            due: day.nullable(),
            goals: z
              .array(z.object({ goalId: z.string().max(60), value: decimal }).strict())
              .max(40),
          })
          .strict(),
      )
      .max(100),
    milestones: z.array(milestone).max(60).optional(),
  })
  .strict();

const planPoints = z.array(z.object({ on: day, value: decimal }).strict()).max(120);
/** The course a goal takes: 序时, last year's course, nodes, or values of its own. */
export const plan = z
  .discriminatedUnion('shape', [
    z.object({ shape: z.literal('even') }).strict(),
    z.object({ shape: z.literal('seasonal'), cumulative: z.array(decimal).max(60) }).strict(),
    z.object({ shape: z.literal('milestones'), points: planPoints }).strict(),
    z
      .object({
        shape: z.literal('custom'),
        between: z.enum(['linear', 'step']),
        points: planPoints,
      })
      .strict(),
  ])
  .openapi('Plan');
export const planOfGoal = z
  .object({ goalId: z.string().max(60), plan })
  .strict()
  .openapi('PlanOfGoal');
export const planSetting = z.object({ version, plans: z.array(planOfGoal).max(40) }).strict();

export const evidenceRef = z.object({ sha256, name: words(255).min(1) }).strict();

export const entry = z
  .object({
    itemId: id,
    /** Version of the unit's progress for the period that was seen; 0 where there was none. */
    version: z.int().min(0),
    figures: z.array(z.object({ goalId: z.string().max(60), value: decimal }).strict()).max(40),
    words: words(4000),
    problem: words(2000),
    nextStep: words(2000),
    noChange: z.boolean(),
    evidence: z.array(evidenceRef).max(20),
  })
  .strict()
  .openapi('Entry');

export const progressReport = z
  .object({
    unit: unitName,
    period,
    /** Made by the page for each sending: sent twice, it counts once. */
    key: z.uuid(),
    to: z.enum(['checking', 'submitted']),
    entries: z.array(entry).min(1).max(500),
  })
  .strict();

export const progressDraft = z
  .object({ unit: unitName, period, entry: entry.omit({ itemId: true, version: true }) })
  .strict();

export const review = z
  .object({
    verdict: z.enum(['accepted', 'returned']),
    entries: z
      .array(
        z
          .object({ itemId: id, unit: unitName, period, version, reason: words(1000).optional() })
          .strict(),
      )
      .min(1)
      .max(2000),
  })
  .strict();

export const figureEntries = z
  .object({
    series: z.enum(['statistics', 'office']),
    figures: z
      .array(
        z
          .object({
            itemId: id,
            goalId: z.string().max(60),
            period,
            value: decimal,
            note: words(500).nullable(),
          })
          .strict(),
      )
      .min(1)
      .max(2000),
  })
  .strict();

export const progress = z
  .object({
    itemId: id,
    unit: z.string(),
    period: z.string(),
    version,
    state: progressState,
    words: z.string(),
    problem: z.string(),
    nextStep: z.string(),
    noChange: z.boolean(),
    source: z.enum(['form', 'workbook', 'import']),
    evidence: z.array(evidenceRef),
    reporter: z.string(),
    reportedOn: day.nullable(),
    reviewer: z.string().nullable(),
    reason: z.string().nullable(),
    at: z.string(),
  })
  .openapi('Progress');

export const figure = z
  .object({
    itemId: id,
    goalId: z.string(),
    period: z.string(),
    series,
    version,
    value: decimal,
    byName: z.string(),
    note: z.string().nullable(),
    at: z.string(),
    /** The figure before, where this one restates it. */
    previous: decimal.nullable(),
  })
  .openapi('Figure');

export const lightReceipt = z
  .object({
    facet: z.string(),
    facetLabel: z.string(),
    period: z.string(),
    light,
    word: progressWord,
    /** One sentence with its numbers. */
    because: z.string(),
    ruleSet: z.string(),
    at: z.string(),
    /** Lights this facet had for the period before, oldest first. */
    amended: z.array(z.object({ light, at: z.string() })),
  })
  .openapi('LightReceipt');

export const changeRequest = z
  .object({
    id,
    version,
    itemId: id,
    code: z.string(),
    title: z.string(),
    unit: z.string(),
    kind: z.enum(['words', 'date', 'value', 'lead', 'withdrawal']),
    state: z.enum(['asked', 'approved', 'refused', 'taken-back']),
    body: z.enum(['office', 'leader', 'government', 'congress']),
    goalId: z.string().nullable(),
    measure: z.string().nullable(),
    oldValue: z.string().nullable(),
    newValue: z.string().nullable(),
    reason: z.string(),
    documentNumber: z.string().nullable(),
    askedBy: z.string(),
    decidedBy: z.string().nullable(),
    decision: z.string().nullable(),
    at: z.string(),
  })
  .openapi('ChangeRequest');

export const changeAsked = z
  .object({
    unit: unitName,
    kind: z.enum(['words', 'date', 'value', 'lead', 'withdrawal']),
    goalId: z.string().max(60).nullable(),
    newValue: words(2000).nullable(),
    reason: words(1000).min(1),
  })
  .strict();

export const changeDecision = z
  .object({
    version,
    verdict: z.enum(['approved', 'refused']),
    documentNumber: words(60).nullable(),
    decision: words(1000).nullable(),
  })
  .strict();

export const closeOut = z
  .object({
    itemId: id,
    version,
    code: z.string(),
    title: z.string(),
    unit: z.string(),
    state: z.enum(['asked', 'closed', 'refused', 'reopened']),
    doneOn: day,
    words: z.string(),
    evidence: z.array(evidenceRef),
    askedBy: z.string(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
    at: z.string(),
  })
  .openapi('CloseOut');

export const closeAsked = z
  .object({
    unit: unitName,
    version,
    doneOn: day,
    words: words(4000),
    evidence: z.array(evidenceRef).max(20),
  })
  .strict();
export const closeDecision = z
  .object({
    version,
    verdict: z.enum(['closed', 'refused', 'reopened']),
    reason: words(1000).nullable(),
  })
  .strict();

/** Everything about one item, as of a day. */
export const itemDetail = z
  .object({
    item,
    quote: z.string(),
    children: z.array(item),
    signings: z.array(signing),
    plans: z.array(planOfGoal),
    progress: z.array(progress),
    figures: z.array(figure),
    lights: z.array(lightReceipt),
    changes: z.array(changeRequest),
    closeOut: closeOut.nullable(),
    /** What each goal should be and is, at the ends of the periods so far. */
    paths: z.array(
      z.object({
        goalId: z.string(),
        points: z.array(
          z.object({
            period: z.string(),
            label: z.string(),
            planned: decimal.nullable(),
            actual: decimal.nullable(),
            series: series.nullable(),
          }),
        ),
      }),
    ),
  })
  .openapi('ItemDetail');

export const itemQuery = z.object({
  reportId: id.optional(),
  dispatchId: id.optional(),
  /** A unit with any part in it. */
  unit: z.string().max(100).optional(),
  /** The unit that answers for it. */
  lead: z.string().max(100).optional(),
  light: light.optional(),
  word: progressWord.optional(),
  /** Light and word as of the last period that had ended by then; of the last one when left out. */
  period: period.optional(),
  /** `in-force`: issued, closing or closed; what a board counts. */
  state: z.enum([...itemState.options, 'in-force']).optional(),
  /** Somebody has still to sign for it, or objects to it. */
  signing: z.enum(['open', 'objected']).optional(),
  /** Issued, and due within a board's days ahead, or past its day. */
  due: z.enum(['soon', 'overdue']).optional(),
  kind: z.enum(['whole', 'county', 'part']).optional(),
  q: z.string().max(100).optional(),
  asOf: day.optional(),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});
export const itemList = z
  .object({ items: z.array(item), total: z.int(), nextCursor: z.string().nullable() })
  .openapi('ItemList');

/** One thing a unit owes for a period, and what it said of it so far. */
export const duty = z
  .object({
    item,
    role: z.enum(['lead', 'joint', 'summary']),
    due: day,
    reportState,
    progress: progress.nullable(),
    /** Of this period, and of the last one with a figure. */
    figures: z.array(
      z.object({
        goalId: z.string(),
        planned: decimal.nullable(),
        last: decimal.nullable(),
        lastPeriod: z.string().nullable(),
        value: decimal.nullable(),
      }),
    ),
    lastWords: z.string(),
    draft: entry.omit({ itemId: true, version: true }).nullable(),
    /** Parts other units answer for, whose progress a summary must show. */
    children: z.array(
      z.object({
        itemId: id,
        unit: z.string(),
        title: z.string(),
        reportState,
        words: z.string(),
        light,
      }),
    ),
  })
  .openapi('Duty');

export const unitDesk = z
  .object({
    unit: z.string(),
    period: z.string(),
    periodLabel: z.string(),
    due: day,
    periods: z.array(z.object({ period: z.string(), label: z.string() })),
    /** Whether the unit's own checker looks at it before it leaves. */
    unitCheck: z.boolean(),
    duties: z.array(duty),
    toSign: z.array(signing.extend({ item })),
    /** How many requests for reports the unit had this month and the last. */
    requests: z.object({ thisMonth: z.int(), lastMonth: z.int() }),
  })
  .openapi('UnitDesk');

export const reviewQueue = z
  .object({
    period: z.string(),
    periods: z.array(z.object({ period: z.string(), label: z.string() })),
    entries: z.array(
      z.object({
        item,
        progress,
        figures: z.array(
          z.object({
            goalId: z.string(),
            value: decimal.nullable(),
            planned: decimal.nullable(),
            last: decimal.nullable(),
            statistics: decimal.nullable(),
            office: decimal.nullable(),
          }),
        ),
      }),
    ),
    missing: z.array(z.object({ item, unit: z.string(), due: day, reportState })),
    counts: z.object({
      due: z.int(),
      submitted: z.int(),
      accepted: z.int(),
      returned: z.int(),
      missing: z.int(),
      late: z.int(),
    }),
  })
  .openapi('ReviewQueue');

const tally = z.object({
  blue: z.int(),
  green: z.int(),
  yellow: z.int(),
  red: z.int(),
  hollow: z.int(),
  grey: z.int(),
});

/** A board: numbers, each with the items behind it. */
export const board = z
  .object({
    kind: z.enum(['office', 'leader', 'unit', 'county']),
    /** The unit it is of, or null. */
    unit: z.string().nullable(),
    asOf: day,
    period: z.string(),
    periodLabel: z.string(),
    total: z.int(),
    lights: tally,
    words: z.object({
      done: z.int(),
      ahead: z.int(),
      on: z.int(),
      behind: z.int(),
      other: z.int(),
    }),
    /** Lights by period, oldest first. */
    trend: z.array(z.object({ period: z.string(), label: z.string(), lights: tally })),
    /** Units by period: the worst light and how many items have it. */
    heat: z.array(
      z.object({
        unit: z.string(),
        items: z.int(),
        lights: tally,
        cells: z.array(z.object({ period: z.string(), light, count: z.int() })),
      }),
    ),
    /** What is red or yellow and why, worst first. */
    behind: z.array(z.object({ item, because: z.string(), running: z.int() })),
    /** What to chase or decide, by kind. */
    chase: z.object({
      unsigned: z.int(),
      objections: z.array(z.object({ item, signing })),
      missing: z.array(z.object({ unit: z.string(), items: z.int() })),
      toReview: z.int(),
      changes: z.array(changeRequest),
      closeOuts: z.array(closeOut),
      dueSoon: z.array(item),
      overdue: z.array(item),
      /** How many there are; the lists hold the first ones. */
      counts: z.object({
        objections: z.int(),
        changes: z.int(),
        closeOuts: z.int(),
        dueSoon: z.int(),
        overdue: z.int(),
      }),
    }),
    /** Figures restated since the day before they were first given. */
    restated: z.array(
      z.object({
        itemId: id,
        code: z.string(),
        measure: z.string(),
        period: z.string(),
        series,
        before: decimal,
        after: decimal,
        at: z.string(),
      }),
    ),
  })
  .openapi('Board');

export const boardQuery = z.object({
  kind: z.enum(['office', 'leader', 'unit', 'county']).optional(),
  unit: z.string().max(100).optional(),
  reportId: id.optional(),
  asOf: day.optional(),
});

/** Light rules as data; checked word by word by the rules themselves. */
export const ruleSetData = z.record(z.string(), z.unknown()).openapi('RuleSetData');

/** The rules of each facet in words, from the first that is looked at to the last. */
const ruleLines = z.array(
  z.object({
    facet: z.string(),
    rules: z.array(z.object({ id: z.string(), light: z.string(), zh: z.string(), en: z.string() })),
  }),
);

export const ruleSets = z
  .object({
    inForce: z.object({
      id: z.string(),
      name: z.string(),
      version: z.int(),
      data: ruleSetData,
      facets: ruleLines,
    }),
    presets: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        source: z.string(),
        data: ruleSetData,
        facets: ruleLines,
      }),
    ),
    history: z.array(z.object({ name: z.string(), version: z.int(), at: z.string() })),
  })
  .openapi('RuleSets');

export const ruleSetPreview = z
  .object({
    total: z.int(),
    changed: z.int(),
    facets: ruleLines,
    moves: z.array(z.object({ from: light, to: light, count: z.int() })),
    rows: z.array(
      z.object({ item, period: z.string(), before: light, after: light, because: z.string() }),
    ),
  })
  .openapi('RuleSetPreview');

export const evaluated = z
  .object({ period: z.string(), items: z.int(), changed: z.int(), lights: tally, seq: z.int() })
  .openapi('Evaluated');

export const waiverSetting = z
  .object({
    itemId: id,
    facet: z.string().max(60),
    kind: z.enum(['waiver', 'manual', 'ended']),
    light,
    reason: words(1000).min(1),
    until: day.nullable(),
  })
  .strict();

/** What an office sets for itself; data with sensible defaults. */
export const settings = z
  .object({
    /** Every unit's own checker looks before a report leaves the unit. */
    unitCheck: z.boolean(),
    /** Last day of a month's, a quarter's and a half-year's report, counted in which month. */
    rhythms: z.object({
      month: z.object({ day: z.int().min(1).max(31), of: z.enum(['same', 'next']) }).strict(),
      quarter: z.object({ day: z.int().min(1).max(31), of: z.enum(['same', 'next']) }).strict(),
      half: z.object({ day: z.int().min(1).max(31), of: z.enum(['same', 'next']) }).strict(),
    }),
    /** Move a last day that is no working day: to the next one, the one before, or not at all. */
    workingDay: z.enum(['next', 'previous', 'none']),
    bodies: z.object({
      words: z.enum(['office', 'leader', 'government', 'congress']),
      date: z.enum(['office', 'leader', 'government', 'congress']),
      value: z.enum(['office', 'leader', 'government', 'congress']),
      lead: z.enum(['office', 'leader', 'government', 'congress']),
      withdrawal: z.enum(['office', 'leader', 'government', 'congress']),
    }),
  })
  .strict()
  .openapi('Settings');

export const savedSettings = z
  .object({ version: z.int().min(0), settings })
  .openapi('SavedSettings');

/** Something in a workbook: where, and what to do. */
export const workbookFault = z
  .object({
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    line: z.int().nullable(),
    zh: z.string(),
    en: z.string(),
  })
  .openapi('WorkbookFault');
export const workbookRead = z
  .object({
    /** Entries taken; 0 where anything is at fault. */
    saved: z.int(),
    seq: z.int().nullable(),
    faults: z.array(workbookFault),
    warnings: z.array(workbookFault),
  })
  .openapi('WorkbookRead');
export const unitsRead = workbookRead.omit({ seq: true }).openapi('UnitsRead');

/** What an act on items changed. */
export const itemsActed = z
  .object({ items: z.array(item), signings: z.array(signing), seq: z.int() })
  .openapi('ItemsActed');
export const progressActed = z
  .object({ progress: z.array(progress), seq: z.int(), repeated: z.boolean() })
  .openapi('ProgressActed');

export type Board = z.infer<typeof board>;
export type ChangeRequest = z.infer<typeof changeRequest>;
export type CloseOut = z.infer<typeof closeOut>;
export type Dispatch = z.infer<typeof dispatch>;
export type DispatchDetail = z.infer<typeof dispatchDetail>;
export type Duty = z.infer<typeof duty>;
export type Entry = z.infer<typeof entry>;
export type Evaluated = z.infer<typeof evaluated>;
export type Figure = z.infer<typeof figure>;
export type Item = z.infer<typeof item>;
export type ItemDetail = z.infer<typeof itemDetail>;
export type ItemList = z.infer<typeof itemList>;
export type ItemsActed = z.infer<typeof itemsActed>;
export type PlanOfGoal = z.infer<typeof planOfGoal>;
export type Progress = z.infer<typeof progress>;
export type ProgressActed = z.infer<typeof progressActed>;
export type ReviewQueue = z.infer<typeof reviewQueue>;
export type RuleSetPreview = z.infer<typeof ruleSetPreview>;
export type RuleSets = z.infer<typeof ruleSets>;
export type SavedSettings = z.infer<typeof savedSettings>;
export type Settings = z.infer<typeof settings>;
export type Signing = z.infer<typeof signing>;
export type UnitsRead = z.infer<typeof unitsRead>;
export type WorkbookRead = z.infer<typeof workbookRead>;
export type UnitDesk = z.infer<typeof unitDesk>;
