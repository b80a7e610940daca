import { type DutiesFile, type Office, openOffice } from '@jiannuo/office';
import {
  type Database,
  openDatabase,
  openServer,
  type ServerConnection,
  type ServerNotice,
} from '@jiannuo/store';
import { CommandError } from './failure.ts';
import { absolute } from './folders.ts';
import { type StopRequest, unlessAsked, withSignals } from './signals.ts';
import type { Terminal } from './terminal.ts';

/** The database and the office over it, for one command. */
export interface House {
  readonly office: Office;
  readonly database: Database;
  /** Where files of this installation lie. */
  readonly dataDir: string;
  /** Ends the pool, then gives up the server; idempotent. */
  close(): Promise<void>;
}

export interface DataFlags {
  /** The data folder, as given. */
  readonly data: string;
}

export interface HouseFlags extends DataFlags {
  /** Hash of audit chains begun from now on. */
  readonly hash?: 'sha256' | 'sm3';
}

/** The server `DATABASE_URL` names, else the embedded one of the data folder. Throws the store's errors. */
async function openConnection(data: string, terminal: Terminal): Promise<ServerConnection> {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') return outside(url);
  return await openServer({
    dataDir: absolute(data),
    onNotice: (notice) => tell(notice, terminal),
  });
}

/** Opens the ledger. Throws the store's errors. */
export async function openHouse(
  { data, hash }: HouseFlags,
  terminal: Terminal,
  duties?: DutiesFile,
): Promise<House> {
  const server = await openConnection(data, terminal);
  try {
    const database = await openDatabase(server);
    let closing: Promise<void> | undefined;
    return {
      office: openOffice({
        database,
        ...(hash === undefined ? {} : { hashAlgorithm: hash }),
        ...(duties === undefined ? {} : { duties }),
      }),
      database,
      dataDir: absolute(data),
      close: () => {
        closing ??= closeBoth(database, server);
        return closing;
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function closeBoth(database: Database, server: ServerConnection): Promise<void> {
  try {
    await database.close();
  } finally {
    await server.close();
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

/** Opens the house for the time of some work, and closes it whatever happens, signals included. */
export async function inHouse<T>(
  flags: HouseFlags,
  terminal: Terminal,
  work: (house: House) => Promise<T>,
): Promise<T> {
  return await withSignals((stop) => whileOpen(stop, () => openHouse(flags, terminal), work));
}

/** Opens the database server for the time of some work, and gives it up whatever happens. */
export async function onServer<T>(
  { data }: DataFlags,
  terminal: Terminal,
  work: (server: ServerConnection) => Promise<T>,
): Promise<T> {
  return await withSignals((stop) => whileOpen(stop, () => openConnection(data, terminal), work));
}

async function whileOpen<Opened extends { close(): Promise<void> }, T>(
  stop: StopRequest,
  open: () => Promise<Opened>,
  work: (opened: Opened) => Promise<T>,
): Promise<T> {
  const opened = await open();
  try {
    stop.check();
    return await unlessAsked(stop, work(opened));
  } finally {
    await opened.close();
  }
}
