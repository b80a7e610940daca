import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import * as accounts from './accounts.ts';
import * as signIn from './sign-in.ts';

type Ask = (db: Kysely<Tables>) => Promise<unknown>;

const id = '018f0000-0000-7000-8000-000000000000';
const at = new Date(0);
const of = { jurisdictionId: id, accountId: id };
const session = { jurisdictionId: id, sessionId: id };
const key = { jurisdiction_id: id, account_id: id };

/** Queries of accounts and signing in with sample values, as `describeQueries` lists them. */
export const accountSamples: Readonly<Record<string, Readonly<Record<string, Ask>>>> = {
  accounts: {
    'of a jurisdiction, or with a role in it': (db) => accounts.listAccounts(db, id),
    one: (db) => accounts.readAccount(db, of),
    'anywhere: by the name one signs in with': (db) => accounts.findAccountByName(db, 'a'),
    'anywhere: names taken': (db) =>
      accounts.findTakenNames(db, { signInName: 'a', name: '甲', except: id }),
    add: (db) =>
      accounts.addAccount(db, {
        ...key,
        sign_in_name: 'a',
        name: '甲',
        unit: null,
        phone: null,
        state: 'active',
        created_at: at,
      }),
    change: (db) => accounts.changeAccount(db, of, { state: 'suspended' }),
    'roles everywhere': (db) => accounts.listGrantsOf(db, [id]),
    'roles in a jurisdiction': (db) => accounts.listGrantsIn(db, id),
    'active holders of a role': (db) => accounts.listHolders(db, id, 'system'),
    'anywhere: active holders of a role': (db) => accounts.listHoldersAnywhere(db, 'system'),
    'give a role': (db) =>
      accounts.addGrant(db, { ...key, role: 'office', unit: '', granted_at: at, granted_by: '甲' }),
    'take a role away': (db) => accounts.removeGrant(db, of, { role: 'office', unit: '' }),
    'a unit by name': (db) => accounts.hasUnit(db, id, '市发展改革局'),
  },
  'sign-in': {
    'a password, locked': (db) => signIn.readPassword(db, of, true),
    'set a password': (db) =>
      signIn.savePassword(db, {
        ...key,
        hash: '',
        former: [],
        changed_at: at,
        must_change: true,
        failures: 0,
        locked_until: null,
      }),
    'count failures': (db) => signIn.saveFailures(db, of, { failures: 1, lockedUntil: at }),
    'a second factor, locked': (db) => signIn.readSecondFactor(db, of, true),
    'set a second factor': (db) =>
      signIn.saveSecondFactor(db, {
        ...key,
        sealed_secret: '',
        confirmed: false,
        last_interval: 0,
        recovery: [],
      }),
    'take a second factor away': (db) => signIn.removeSecondFactor(db, of),
    'add a session': (db) =>
      signIn.addSession(db, {
        ...key,
        session_id: id,
        secret_hash: '',
        way: 'password',
        began_at: at,
        used_at: at,
        from_address: null,
        agent: null,
      }),
    'a session with its account': (db) => signIn.readSignedIn(db, session),
    'sessions of an account': (db) => signIn.listSessions(db, of),
    'a session was used': (db) => signIn.touchSession(db, session, at),
    'end all sessions but one': (db) => signIn.endSessions(db, of, { but: id }),
    'forget old sessions': (db) => signIn.forgetOldSessions(db, of, { began: at, used: at }),
  },
};
