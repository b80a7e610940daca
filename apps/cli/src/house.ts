import { type Actor, type Office, openOffice } from '@jiannuo/office';
import {
  type Database,
  openDatabase,
  openServer,
  type ServerConnection,
  type ServerNotice,
} from '@jiannuo/store';
import { CommandError } from './failure.ts';
import { absolute } from './folders.ts';
import type { Terminal } from './terminal.ts';

/** The person at this machine: everything is theirs until the team mode brings accounts. */
export const owner: Actor = { name: '本机用户', role: 'owner' };

/** The database and the office over it, for one command. */
export interface House {
  readonly office: Office;
  readonly database: Database;
  /** Where files of this installation lie. */
  readonly dataDir: string;
  /** Ends the pool, then gives up the server; idempotent. */
  close(): Promise<void>;
}

/**
 * Opens the ledger: on the server `DATABASE_URL` names, else on the embedded one of the data folder.
 * Throws the store's errors.
 */
export async function openHouse(data: string, terminal: Terminal): Promise<House> {
  const dataDir = absolute(data);
  const url = process.env['DATABASE_URL'];
  const server: ServerConnection =
    url === undefined || url === ''
      ? await openServer({ dataDir, onNotice: (notice) => tell(notice, terminal) })
      : outside(url);
  try {
    const database = await openDatabase(server.connection);
    let closing: Promise<void> | undefined;
    return {
      office: openOffice({ database }),
      database,
      dataDir,
      close: () => {
        closing ??= database.close().finally(() => server.close());
        return closing;
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** A server somebody else runs; giving it up costs nothing. Never quotes the URL: it may hold a password. */
function outside(url: string): ServerConnection {
  if (!/^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new CommandError('database-url-invalid', { reason: 'postgres://…' });
  }
  return { connection: { connectionString: url }, embedded: false, close: async () => {} };
}

function tell(notice: ServerNotice, terminal: Terminal): void {
  terminal.say(notice.code, notice.details as Record<string, string | number>);
}

/** Opens the house for the time of some work, and closes it whatever happens. */
export async function inHouse<T>(
  data: string,
  terminal: Terminal,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const house = await openHouse(data, terminal);
  try {
    return await work(house);
  } finally {
    await house.close();
  }
}
