import { createRoute, z } from '@hono/zod-openapi';
import { accountRoutes } from './account-routes.ts';
import { auditFilter } from './account-schemas.ts';
import { answers, answersFile, takes, takesFile } from './answers.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { inJurisdiction, onCommitment, onReport } from './route-parts.ts';
import * as schema from './schemas.ts';

/** Every route of the API, by operation. The server implements all of them; the web calls them. */
export const routes = {
  readSession: createRoute({
    method: 'get',
    path: '/api/session',
    summary: 'Who is asking, and what they may open',
    responses: answers(schema.session, 'The session'),
  }),
  openReport: createRoute({
    method: 'post',
    path: '/api/reports',
    summary: 'Open a report from a file',
    request: {
      query: z.object({ name: z.string().min(1).max(255) }),
      ...takesFile,
    },
    responses: answers(schema.opened, 'The report as opened'),
  }),
  readReport: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/reports/{reportId}',
    summary: 'A report and its counts',
    request: { params: onReport },
    responses: answers(schema.report, 'The report'),
  }),
  readReportPage: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/page',
    summary: 'Everything the live report draws',
    request: { params: onReport },
    responses: answers(schema.reportPage, 'The page'),
  }),
  readSummary: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/summary',
    summary: 'The report in counts',
    request: { params: onReport },
    responses: answers(schema.summary, 'The summary'),
  }),
  listCommitments: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/commitments',
    summary: 'The ledger, filtered, sorted and paged',
    request: { params: inJurisdiction, query: schema.commitmentQuery },
    responses: answers(schema.commitmentList, 'One page of rows'),
  }),
  readCommitment: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/commitments/{commitmentId}',
    summary: 'One row with its passage and history',
    request: { params: onCommitment },
    responses: answers(schema.commitmentDetail, 'The row'),
  }),
  addCommitment: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/commitments',
    summary: 'Add a row from a passage of the text',
    request: { params: onReport, ...takes(schema.span.strict()) },
    responses: answers(schema.acted, 'What changed'),
  }),
  editCommitment: createRoute({
    method: 'patch',
    path: '/api/j/{jurisdictionId}/commitments/{commitmentId}',
    summary: 'Change a row',
    request: { params: onCommitment, ...takes(schema.commitmentEdit) },
    responses: answers(schema.acted, 'What changed'),
  }),
  confirmCommitments: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/confirm',
    summary: 'Confirm that rows read the text rightly',
    request: {
      params: onReport,
      ...takes(
        z
          .object({
            rows: z
              .array(z.object({ id: schema.id, revision: z.int().min(1) }))
              .min(1)
              .max(1000),
          })
          .strict(),
      ),
    },
    responses: answers(schema.acted, 'What changed'),
  }),
  splitCommitment: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/commitments/{commitmentId}/split',
    summary: 'Split a row in two at a place in its words',
    request: {
      params: onCommitment,
      ...takes(schema.revisionOnly.extend({ at: z.int().min(0).max(20_000_000) }).strict()),
    },
    responses: answers(schema.acted, 'What changed'),
  }),
  mergeCommitment: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/commitments/{commitmentId}/merge',
    summary: 'Merge a row with the next one',
    request: {
      params: onCommitment,
      ...takes(
        schema.revisionOnly.extend({ nextId: schema.id, nextRevision: z.int().min(1) }).strict(),
      ),
    },
    responses: answers(schema.acted, 'What changed'),
  }),
  dropCommitment: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/commitments/{commitmentId}/drop',
    summary: 'Mark a row as no undertaking',
    request: { params: onCommitment, ...takes(schema.revisionOnly) },
    responses: answers(schema.acted, 'What changed'),
  }),
  dismissSentence: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/sentences/{sentenceId}/dismiss',
    summary: 'Mark a sentence as holding no undertaking',
    request: { params: onReport.extend({ sentenceId: z.string().max(20) }) },
    responses: answers(schema.acted, 'What changed'),
  }),
  decideDiagnostic: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/diagnostics/{diagnosticId}/decide',
    summary: 'Say whether a suspected misprint is one',
    request: {
      params: onReport.extend({ diagnosticId: schema.id }),
      ...takes(z.object({ decision: z.enum(['open', 'accepted', 'dismissed']) }).strict()),
    },
    responses: answers(schema.acted, 'What changed'),
  }),
  undoAct: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/undo',
    summary: 'Take back the last act on this report',
    request: { params: onReport },
    responses: answers(schema.acted, 'What changed'),
  }),
  listUnits: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/units',
    summary: 'Units that can lead or join',
    request: { params: inJurisdiction },
    responses: answers(z.object({ items: z.array(schema.unit) }), 'The units'),
  }),
  saveUnits: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/units',
    summary: 'Add units, or change those of the same names',
    request: {
      params: inJurisdiction,
      ...takes(z.object({ units: z.array(schema.unit).min(1).max(2000) }).strict()),
    },
    responses: answers(z.object({ items: z.array(schema.unit) }), 'The units as they are now'),
  }),
  readDuties: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/duties',
    summary: 'The duties lexicon: what is built in, and what the office laid over it',
    request: { params: inJurisdiction },
    responses: answers(schema.duties, 'The lexicon'),
  }),
  saveDuties: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/duties',
    summary: "Save the office's own duties lexicon, or say what is wrong with its lines",
    request: { params: inJurisdiction, ...takes(schema.dutiesEdit) },
    responses: answers(schema.dutiesSaved, 'Whether it was saved'),
  }),
  readLeadProposals: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/leads',
    summary: 'What the duties lexicon of today would propose for rows nobody has decided on',
    request: { params: onReport },
    responses: answers(schema.leadProposals, 'The proposals that differ'),
  }),
  acceptLeadProposals: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/leads',
    summary: 'Give rows the units proposed for them today',
    request: {
      params: onReport,
      ...takes(
        z
          .object({
            rows: z
              .array(z.object({ id: schema.id, revision: z.int().min(1) }))
              .min(1)
              .max(2000),
          })
          .strict(),
      ),
    },
    responses: answers(schema.acted, 'What changed'),
  }),
  listAudit: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/audit',
    summary: 'Acts, newest first',
    request: {
      params: inJurisdiction,
      query: auditFilter.extend({
        cursor: z.string().max(500).optional(),
        limit: z.coerce.number().int().min(1).max(500).optional(),
      }),
    },
    responses: answers(schema.auditList, 'One page of events'),
  }),
  exportAudit: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/audit/export',
    summary: 'The events a filter leaves as a file, in the order they happened',
    request: {
      params: inJurisdiction,
      query: auditFilter.extend({ format: z.enum(['ndjson', 'csv']) }),
    },
    responses: answersFile,
  }),
  verifyAudit: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/audit/verify',
    summary: 'Prove the audit chain',
    request: { params: inJurisdiction },
    responses: answers(schema.chainCheck, 'What was found'),
  }),
  exportLedger: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/export',
    summary: 'The ledger as a file, exactly as filtered, sorted and with the columns named',
    request: {
      params: inJurisdiction,
      query: schema.commitmentFilter.extend({
        format: z.enum(['xlsx', 'csv', 'json']),
        columns: z
          .string()
          .max(500)
          .optional()
          .openapi({ description: 'Column keys, comma separated, in order' }),
        sort: schema.sortKey.optional(),
        order: z.enum(['asc', 'desc']).optional(),
      }),
    },
    responses: answersFile,
  }),
  ...accountRoutes,
  ...deliveryRoutes,
} as const;

export type Routes = typeof routes;
