import type { Method, Operation, Path } from '@jiannuo/contract';
import { deliveryOperations } from './delivery-operations.ts';

type OperationMap = { readonly [O in Operation]: readonly [Method<O>, Path<O>] };

/** Method and path of every operation; checked against the contract's types, shipped without its schemas. */
export const operations = {
  readSession: ['get', '/api/session'],
  openReport: ['post', '/api/reports'],
  readReport: ['get', '/api/j/{jurisdictionId}/reports/{reportId}'],
  readReportPage: ['get', '/api/j/{jurisdictionId}/reports/{reportId}/page'],
  readSummary: ['get', '/api/j/{jurisdictionId}/reports/{reportId}/summary'],
  listCommitments: ['get', '/api/j/{jurisdictionId}/commitments'],
  readCommitment: ['get', '/api/j/{jurisdictionId}/commitments/{commitmentId}'],
  addCommitment: ['post', '/api/j/{jurisdictionId}/reports/{reportId}/commitments'],
  editCommitment: ['patch', '/api/j/{jurisdictionId}/commitments/{commitmentId}'],
  confirmCommitments: ['post', '/api/j/{jurisdictionId}/reports/{reportId}/confirm'],
  splitCommitment: ['post', '/api/j/{jurisdictionId}/commitments/{commitmentId}/split'],
  mergeCommitment: ['post', '/api/j/{jurisdictionId}/commitments/{commitmentId}/merge'],
  dropCommitment: ['post', '/api/j/{jurisdictionId}/commitments/{commitmentId}/drop'],
  dismissSentence: [
    'post',
    '/api/j/{jurisdictionId}/reports/{reportId}/sentences/{sentenceId}/dismiss',
  ],
  decideDiagnostic: [
    'post',
    '/api/j/{jurisdictionId}/reports/{reportId}/diagnostics/{diagnosticId}/decide',
  ],
  undoAct: ['post', '/api/j/{jurisdictionId}/reports/{reportId}/undo'],
  listUnits: ['get', '/api/j/{jurisdictionId}/units'],
  readDuties: ['get', '/api/j/{jurisdictionId}/duties'],
  saveDuties: ['post', '/api/j/{jurisdictionId}/duties'],
  readLeadProposals: ['get', '/api/j/{jurisdictionId}/reports/{reportId}/leads'],
  acceptLeadProposals: ['post', '/api/j/{jurisdictionId}/reports/{reportId}/leads'],
  listAudit: ['get', '/api/j/{jurisdictionId}/audit'],
  verifyAudit: ['get', '/api/j/{jurisdictionId}/audit/verify'],
  ...deliveryOperations,
  exportLedger: ['get', '/api/j/{jurisdictionId}/export'],
} as const satisfies OperationMap;
