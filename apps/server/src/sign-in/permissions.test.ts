import { type Operation, type Role, routes } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodBodies, goodIds, goodQueries, none } from '../good-requests.ts';
import { openTeamApp, type TeamApp, unit } from './team-fixture.ts';

/*
 * Every route asked by every role, in the own jurisdiction and in another. Written down by hand: a route
 * or a role that is missing here fails.
 */

const everybody = 'everybody';
const nobodyYet = 'before anybody has signed in';
const readers = 'office leader reporter checker county deputy viewer';
const ofUnit = 'reporter checker county';
const expected: Readonly<Record<Operation, string>> = {
  readSignIn: nobodyYet,
  signIn: nobodyYet,
  readSession: everybody,
  readMe: everybody,
  changePassword: everybody,
  beginSecondFactor: everybody,
  confirmSecondFactor: everybody,
  dropSecondFactor: everybody,
  endMySession: everybody,
  endMySessions: everybody,
  openReport: 'office',
  readReport: readers,
  readReportPage: readers,
  readSummary: readers,
  listCommitments: readers,
  readCommitment: readers,
  listUnits: readers,
  readDuties: readers,
  exportLedger: readers,
  addCommitment: 'office',
  editCommitment: 'office',
  confirmCommitments: 'office',
  splitCommitment: 'office',
  mergeCommitment: 'office',
  dropCommitment: 'office',
  dismissSentence: 'office',
  decideDiagnostic: 'office',
  undoAct: 'office',
  saveDuties: 'office',
  readLeadProposals: readers,
  acceptLeadProposals: 'office',
  listAudit: 'auditor',
  exportAudit: 'auditor',
  verifyAudit: 'auditor',
  listAccounts: 'system security auditor',
  addAccount: 'system',
  editAccount: 'system',
  suspendAccount: 'system security',
  resetPassword: 'system',
  endAccountSessions: 'security',
  grantRole: 'security',
  revokeRole: 'security',
  saveUnits: 'office',
  listDispatches: readers,
  readDispatch: readers,
  draftDispatch: 'office',
  moveDispatch: 'office',
  editItems: 'office',
  listItems: readers,
  readItem: readers,
  signFor: ofUnit,
  object: ofUnit,
  decideObjection: 'office leader',
  handOver: 'office',
  breakDown: `office ${ofUnit}`,
  setPlan: `office ${ofUnit}`,
  readUnitDesk: `office leader ${ofUnit}`,
  saveProgressDraft: ofUnit,
  reportProgress: ofUnit,
  readReviewQueue: `office leader ${ofUnit}`,
  reviewProgress: 'office',
  enterFigures: 'office',
  writeWorkbook: `office leader ${ofUnit}`,
  readWorkbook: ofUnit,
  exportUnits: readers,
  importUnits: 'office',
  addEvidence: ofUnit,
  readEvidence: `office leader ${ofUnit}`,
  evaluateLights: 'office',
  waiveLight: 'office leader',
  readRuleSets: readers,
  previewRuleSet: 'office',
  saveRuleSet: 'office',
  listChanges: `office leader ${ofUnit}`,
  requestChange: `office ${ofUnit}`,
  decideChange: 'office leader',
  listCloseOuts: `office leader ${ofUnit}`,
  requestClose: `office ${ofUnit}`,
  decideClose: 'office',
  readBoard: readers,
  readSettings: readers,
  saveSettings: 'office',
  // Last: it ends the session it is asked with.
  signOut: everybody,
};

const roles = (Object.keys(words.role) as Role[]).filter((role) => role !== 'owner');
const operations = Object.keys(expected) as Operation[];
const ofUnits = new Set<Role>(['reporter', 'checker', 'county']);

let house: TeamApp;
const cookies = new Map<Role, string>();
beforeAll(async () => {
  house = await openTeamApp();
  for (const role of roles) {
    const name = `p-${role}`;
    const password = await house.add(name, [ofUnits.has(role) ? [role, unit] : [role]]);
    cookies.set(role, await house.enter(name, password));
  }
});
afterAll(() => house.close());

async function ask(operation: Operation, role: Role, place: TeamApp['here']) {
  const { method, path } = routes[operation];
  const ids: Record<string, string> = { ...goodIds, ...place };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? none);
  const query = goodQueries[operation] ?? '';
  const response = await house.ask(filled + query, {
    method: method.toUpperCase(),
    cookie: cookies.get(role) ?? '',
    ...(operation in goodBodies ? { body: goodBodies[operation] } : {}),
  });
  const text = await response.text();
  const code = response.status === 200 ? 'ok' : (JSON.parse(text) as { code: string }).code;
  return { status: response.status, code };
}

test('every route has its line', () => {
  expect([...operations].sort()).toEqual(Object.keys(routes).sort());
});

describe.each(operations)('%s', (operation) => {
  const line = expected[operation];
  test.each(roles)('%s', async (role) => {
    const { status, code } = await ask(operation, role, house.here);
    if (line === nobodyYet || line === everybody || line.split(' ').includes(role)) {
      expect(['forbidden', 'sign-in-needed', 'jurisdiction-not-found']).not.toContain(code);
      expect([200, 401, 404, 409, 422, 429]).toContain(status);
    } else {
      expect({ status, code }).toEqual({ status: 403, code: 'forbidden' });
    }
  });

  if (routes[operation].path.includes('{jurisdictionId}')) {
    test('is closed in another jurisdiction, as if there were none', async () => {
      for (const role of roles) {
        const missing = { ...house.elsewhere, jurisdictionId: none };
        const [there, nowhere] = [
          await ask(operation, role, house.elsewhere),
          await ask(operation, role, missing),
        ];
        expect(there).toEqual(nowhere);
        expect(['forbidden', 'jurisdiction-not-found']).toContain(there.code);
      }
    });
  }
});
