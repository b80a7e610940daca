import { createRoute, z } from '@hono/zod-openapi';
import { answers, answersFile, takes, takesFile } from '../answers.ts';
import { inJurisdiction, onReport } from '../route-parts.ts';
import { id } from '../schemas.ts';
import * as schema from './schemas.ts';

const onDispatch = inJurisdiction.extend({ dispatchId: id });
const onItem = inJurisdiction.extend({ itemId: id });
const onChange = inJurisdiction.extend({ changeId: id });
const ofUnit = z.object({ unit: z.string().min(1).max(100), period: schema.period.optional() });

/** The routes of the delivery loop. */
export const deliveryRoutes = {
  listDispatches: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/dispatches',
    summary: 'Divisions of labour, newest first',
    request: { params: inJurisdiction, query: z.object({ reportId: id.optional() }) },
    responses: answers(z.object({ items: z.array(schema.dispatch) }), 'The dispatches'),
  }),
  readDispatch: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/dispatches/{dispatchId}',
    summary: 'A division of labour with its items and who has signed',
    request: { params: onDispatch },
    responses: answers(schema.dispatchDetail, 'The dispatch'),
  }),
  draftDispatch: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/reports/{reportId}/dispatches',
    summary: 'Draft a division of labour from the rows of a report',
    request: { params: onReport, ...takes(schema.dispatchDraft) },
    responses: answers(schema.dispatchDetail, 'The draft'),
  }),
  moveDispatch: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/dispatches/{dispatchId}/move',
    summary: 'Send for comments, approve, issue, or take back to draft',
    request: { params: onDispatch, ...takes(schema.dispatchMove) },
    responses: answers(schema.dispatchDetail, 'The dispatch as it is now'),
  }),
  editItems: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/edit',
    summary: 'Change units, days and rhythm of items that are not issued',
    request: { params: inJurisdiction, ...takes(schema.itemEdits) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  listItems: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/items',
    summary: 'Items, filtered and paged, as of a day',
    request: { params: inJurisdiction, query: schema.itemQuery },
    responses: answers(schema.itemList, 'One page of items'),
  }),
  readItem: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/items/{itemId}',
    summary: 'Everything about one item, as of a day',
    request: { params: onItem, query: z.object({ asOf: z.iso.date().optional() }) },
    responses: answers(schema.itemDetail, 'The item'),
  }),
  signFor: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/sign',
    summary: 'Sign for items',
    request: { params: inJurisdiction, ...takes(schema.signFor) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  object: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/object',
    summary: 'Object to being charged with an item',
    request: { params: onItem, ...takes(schema.objection) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  decideObjection: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/decide-objection',
    summary: 'Decide on an objection',
    request: { params: onItem, ...takes(schema.objectionDecision) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  handOver: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/hand-over',
    summary: 'Hand items of one unit over to another',
    request: { params: inJurisdiction, ...takes(schema.handOver) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  breakDown: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/parts',
    summary: 'Break an item down into parts and milestones',
    request: { params: onItem, ...takes(schema.breakDown) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  setPlan: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/plan',
    summary: 'Set the way of each goal over the year',
    request: { params: onItem, ...takes(schema.planSetting) },
    responses: answers(schema.itemsActed, 'What changed'),
  }),
  readUnitDesk: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/unit-desk',
    summary: 'What a unit owes for a period',
    request: { params: inJurisdiction, query: ofUnit },
    responses: answers(schema.unitDesk, 'The desk'),
  }),
  saveProgressDraft: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/draft',
    summary: 'Keep what is being written',
    request: { params: onItem, ...takes(schema.progressDraft) },
    responses: answers(z.object({ savedAt: z.string() }), 'When it was kept'),
  }),
  reportProgress: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/progress',
    summary: 'Report the progress of items for a period',
    request: { params: inJurisdiction, ...takes(schema.progressReport) },
    responses: answers(schema.progressActed, 'What changed'),
  }),
  readReviewQueue: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/review-queue',
    summary: 'What was reported for a period and waits for review, and what is missing',
    request: { params: inJurisdiction, query: z.object({ period: schema.period.optional() }) },
    responses: answers(schema.reviewQueue, 'The queue'),
  }),
  reviewProgress: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/progress/review',
    summary: 'Accept progress, or return it with a reason',
    request: { params: inJurisdiction, ...takes(schema.review) },
    responses: answers(schema.progressActed, 'What changed'),
  }),
  enterFigures: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/figures',
    summary: "Enter statistics, or the office's own figure, beside the units'",
    request: { params: inJurisdiction, ...takes(schema.figureEntries) },
    responses: answers(
      z.object({ figures: z.array(schema.figure), seq: z.int() }),
      'What was entered',
    ),
  }),
  addEvidence: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/evidence',
    summary: 'Keep an evidence file',
    request: {
      params: inJurisdiction,
      query: z.object({ unit: z.string().min(1).max(100), name: z.string().min(1).max(255) }),
      ...takesFile,
    },
    responses: answers(
      schema.evidenceRef.extend({ mediaType: z.string(), size: z.int() }),
      'The file as kept',
    ),
  }),
  readEvidence: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/evidence/{sha256}',
    summary: 'An evidence file, to be saved',
    request: {
      params: inJurisdiction.extend({ sha256: schema.sha256 }),
      query: z.object({ name: z.string().min(1).max(255) }),
    },
    responses: answersFile,
  }),
  evaluateLights: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/lights',
    summary: 'Evaluate the lights of a period',
    request: {
      params: inJurisdiction,
      ...takes(z.object({ period: schema.period.optional() }).strict()),
    },
    responses: answers(schema.evaluated, 'What came of it'),
  }),
  waiveLight: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/lights/waive',
    summary: 'Set a light aside with a reason, set it by hand, or end either',
    request: { params: inJurisdiction, ...takes(schema.waiverSetting) },
    responses: answers(schema.evaluated, 'What came of it'),
  }),
  readRuleSets: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/rule-sets',
    summary: 'The light rules in force and the presets',
    request: { params: inJurisdiction },
    responses: answers(schema.ruleSets, 'The rules'),
  }),
  previewRuleSet: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/rule-sets/preview',
    summary: 'What would change under other light rules',
    request: {
      params: inJurisdiction,
      ...takes(z.object({ data: schema.ruleSetData }).strict()),
    },
    responses: answers(schema.ruleSetPreview, 'What would change'),
  }),
  saveRuleSet: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/rule-sets',
    summary: 'Put other light rules in force and evaluate the period anew',
    request: {
      params: inJurisdiction,
      ...takes(z.object({ version: z.int().min(0), data: schema.ruleSetData }).strict()),
    },
    responses: answers(schema.evaluated, 'What came of it'),
  }),
  listChanges: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/changes',
    summary: 'Requests for changes, open ones first',
    request: { params: inJurisdiction, query: z.object({ unit: z.string().max(100).optional() }) },
    responses: answers(z.object({ items: z.array(schema.changeRequest) }), 'The requests'),
  }),
  requestChange: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/changes',
    summary: 'Ask for a change of an issued item',
    request: { params: onItem, ...takes(schema.changeAsked) },
    responses: answers(schema.changeRequest, 'The request'),
  }),
  decideChange: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/changes/{changeId}/decide',
    summary: 'Decide on a change',
    request: { params: onChange, ...takes(schema.changeDecision) },
    responses: answers(schema.changeRequest, 'The request as decided'),
  }),
  listCloseOuts: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/close-outs',
    summary: 'Close-outs, open ones first',
    request: { params: inJurisdiction, query: z.object({ unit: z.string().max(100).optional() }) },
    responses: answers(z.object({ items: z.array(schema.closeOut) }), 'The close-outs'),
  }),
  requestClose: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/close',
    summary: 'Ask for the close-out of an item',
    request: { params: onItem, ...takes(schema.closeAsked) },
    responses: answers(schema.closeOut, 'The request'),
  }),
  decideClose: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/items/{itemId}/close/decide',
    summary: 'Close an item, refuse to, or open it again',
    request: { params: onItem, ...takes(schema.closeDecision) },
    responses: answers(schema.closeOut, 'The close-out as decided'),
  }),
  readBoard: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/board',
    summary: 'A board for the office, a leader, a unit or a county, as of a day',
    request: { params: inJurisdiction, query: schema.boardQuery },
    responses: answers(schema.board, 'The board'),
  }),
  readSettings: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/settings',
    summary: 'What the office set for itself',
    request: { params: inJurisdiction },
    responses: answers(schema.savedSettings, 'The settings'),
  }),
  saveSettings: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/settings',
    summary: 'Change what the office set for itself',
    request: { params: inJurisdiction, ...takes(schema.savedSettings) },
    responses: answers(schema.savedSettings, 'The settings as saved'),
  }),
} as const;
