import type { Operation } from '@jiannuo/contract';

/*
 * For tests: what every route takes, for things that do not exist.
 */

export const none = '018f0000-0000-7000-8000-000000000000';
/** Ids by the names paths have for them. */
export const goodIds: Readonly<Record<string, string>> = {
  sentenceId: 't1',
  sha256: 'a'.repeat(64),
};
/** A unit that reports name. */
export const unit = '市教育局';

const said = {
  figures: [],
  words: 'x',
  problem: '',
  nextStep: '',
  noChange: false,
  evidence: [],
};
export const goodQueries: Partial<Record<Operation, string>> = {
  openReport: '?name=x.txt',
  exportLedger: '?format=csv',
  exportAudit: '?format=csv',
  readUnitDesk: `?unit=${encodeURIComponent(unit)}`,
  writeWorkbook: `?unit=${encodeURIComponent(unit)}`,
  readWorkbook: `?unit=${encodeURIComponent(unit)}&to=submitted`,
  addEvidence: `?unit=${encodeURIComponent(unit)}&name=x.txt`,
  readEvidence: '?name=x.txt',
};
export const goodBodies: Partial<Record<Operation, unknown>> = {
  signIn: { name: 'x', password: 'x' },
  changePassword: { current: 'x', next: 'y' },
  beginSecondFactor: { password: 'x' },
  confirmSecondFactor: { code: '000000' },
  dropSecondFactor: { password: 'x' },
  openReport: '床前明月光',
  addCommitment: { from: 0, to: 2 },
  editCommitment: { revision: 1, note: 'x' },
  confirmCommitments: { rows: [{ id: none, revision: 1 }] },
  splitCommitment: { revision: 1, at: 3 },
  mergeCommitment: { revision: 1, nextId: none, nextRevision: 1 },
  dropCommitment: { revision: 1 },
  decideDiagnostic: { decision: 'open' },
  saveDuties: { lines: [], version: '' },
  acceptLeadProposals: { rows: [{ id: none, revision: 1 }] },
  saveUnits: {
    units: [
      {
        name: '市测试局',
        kind: 'department',
        aliases: [],
        parent: null,
        ordinal: 1,
        contact: null,
        members: [],
      },
    ],
  },
  draftDispatch: { title: '分工方案' },
  moveDispatch: { version: 1, to: 'consulting' },
  editItems: { items: [{ id: none, version: 1 }] },
  signFor: { items: [{ itemId: none, unit, version: 1 }] },
  object: { unit, version: 1, reason: 'x', suggested: null },
  decideObjection: { unit, version: 1, to: null, decision: 'x' },
  handOver: { from: unit, to: unit, reason: 'x' },
  breakDown: { version: 1, parts: [] },
  setPlan: { version: 1, plans: [] },
  saveProgressDraft: { unit, period: '2026-05', entry: said },
  reportProgress: {
    unit,
    period: '2026-05',
    key: none,
    to: 'submitted',
    entries: [{ itemId: none, version: 0, ...said }],
  },
  reviewProgress: {
    verdict: 'accepted',
    entries: [{ itemId: none, unit, period: '2026-05', version: 1 }],
  },
  enterFigures: {
    series: 'office',
    figures: [{ itemId: none, goalId: 'x', period: '2026-05', value: '1', note: null }],
  },
  readWorkbook: 'x',
  importUnits: 'x',
  addEvidence: '会议纪要',
  evaluateLights: {},
  waiveLight: {
    itemId: none,
    facet: 'overall',
    kind: 'waiver',
    light: 'grey',
    reason: 'x',
    until: null,
  },
  previewRuleSet: { data: {} },
  saveRuleSet: { version: 0, data: {} },
  requestChange: { unit, kind: 'words', goalId: null, newValue: 'x', reason: 'x' },
  decideChange: { version: 1, verdict: 'refused', documentNumber: null, decision: 'x' },
  requestClose: { unit, version: 1, doneOn: '2026-05-01', words: 'x', evidence: [] },
  decideClose: { version: 1, verdict: 'closed', reason: null },
  saveSettings: {
    version: 9,
    settings: {
      unitCheck: true,
      rhythms: {
        month: { day: 28, of: 'same' },
        quarter: { day: 10, of: 'next' },
        half: { day: 10, of: 'next' },
      },
      workingDay: 'none',
      bodies: {
        words: 'office',
        date: 'leader',
        value: 'congress',
        lead: 'leader',
        withdrawal: 'congress',
      },
    },
  },
  addAccount: { signInName: 'sysadmin', name: 'x', unit: null, phone: null },
  editAccount: {},
  suspendAccount: { suspended: true },
  grantRole: { signInName: 'nobody', role: 'office', unit: null },
  revokeRole: { signInName: 'nobody', role: 'office', unit: null },
};
