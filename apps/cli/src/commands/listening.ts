import { randomBytes } from 'node:crypto';
import type { DutiesData } from '@jiannuo/extraction';
import { createLog, type RunningServer, startServer, type TeamOptions } from '@jiannuo/server';
import openInBrowser from 'open';
import packageJson from '../../package.json' with { type: 'json' };
import { CommandError, failureOf } from '../failure.ts';
import { type House, type HouseFlags, openHouse } from '../house.ts';
import { type DutiesFlags, keepDuties, ownDuties } from '../own-duties.ts';
import { uploadReader } from '../read-upload.ts';
import { Interrupted, type StopRequest, withSignals } from '../signals.ts';
import { keepCheckpoints } from '../team/keep-checkpoints.ts';
import { openTeam } from '../team/open-team.ts';
import type { Terminal } from '../terminal.ts';
import { webFolder } from '../web-folder.ts';

export interface ListenFlags extends HouseFlags, DutiesFlags {
  readonly data: string;
  readonly port?: string;
  readonly host: string;
  readonly browser: boolean;
  /** Accounts instead of a token. */
  readonly team?: boolean;
  readonly behindProxy?: boolean;
}

const usualPort = 7788;

/**
 * Opens the house, lets `prepare` put a report into it, serves it, prints the one `ready` line, and
 * stays until the person or the system asks it to stop. `prepare` answers the page to open first.
 */
export async function listen(
  flags: ListenFlags,
  terminal: Terminal,
  prepare: (house: House) => Promise<Prepared>,
): Promise<number> {
  const port = portOf(flags.port);
  const duties = () => ownDuties(flags, terminal.language);
  await duties();
  await withSignals(async (stop) => {
    const [house, webRoot] = await bothOrNeither(
      openHouse(flags, terminal, { read: duties, write: (own) => keepDuties(flags, own) }),
      webFolder(terminal),
    );
    try {
      stop.check();
      const { path, meanwhile } = await prepare(house);
      stop.check();
      const token = randomBytes(32).toString('base64url');
      const { host, browser, behindProxy = false } = flags;
      const team =
        flags.team === true ? await openTeam(house, terminal, { behindProxy }) : undefined;
      const serving = { house, webRoot, token, host, port, browser, duties, team, meanwhile };
      const firstPage = team === undefined ? `${path}?token=${token}` : '/';
      const checkpoints = await keepCheckpoints(house.office, house.dataDir, (error) =>
        terminal.say('checkpoint-failed', { reason: failureOf(error, terminal.language).message }),
      );
      try {
        await serveUntil(stop, serving, firstPage, terminal);
      } finally {
        await checkpoints.stop();
      }
    } finally {
      await house.close();
    }
  });
  terminal.say('stopped');
  return 0;
}

/** What was prepared before the house is served. */
export interface Prepared {
  /** The page to open first. */
  readonly path: string;
  /** Work to do while it is served; `check` throws once the program was asked to stop. */
  readonly meanwhile?: (check: () => void) => Promise<void>;
}

interface Serving {
  readonly house: House;
  readonly webRoot: string;
  readonly token: string;
  readonly host: string;
  /** The port asked for; null when any will do and the usual one is liked. */
  readonly port: number | null;
  readonly browser: boolean;
  /** The office's own duties lexicon, as it is now. */
  readonly duties: () => Promise<DutiesData | undefined>;
  readonly team: TeamOptions | undefined;
  readonly meanwhile: Prepared['meanwhile'];
}

async function serveUntil(
  stop: StopRequest,
  serving: Serving,
  firstPage: string,
  terminal: Terminal,
): Promise<void> {
  const server = await startNear(serving, terminal);
  try {
    if (!isLoopback(serving.host)) terminal.say('host-warning', { host: serving.host });
    terminal.say('open-hint');
    const address = `${server.address}${firstPage}`;
    await terminal.result(`ready ${address}\n`);
    if (serving.browser) void openInBrowser(address).catch(() => undefined);
    const working = serving
      .meanwhile?.(() => stop.check())
      .catch((error: unknown) => {
        if (!(error instanceof Interrupted)) terminal.fail(error);
      });
    await stop.asked;
    terminal.say('stopping');
    await working;
  } finally {
    await server.close();
  }
}

async function startNear(serving: Serving, terminal: Terminal): Promise<RunningServer> {
  try {
    return await start(serving, serving.port ?? usualPort);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'port-taken';
    if (serving.port !== null || !isTaken) throw error;
    const server = await start(serving, 0);
    terminal.say('port-instead', { wanted: usualPort, port: server.port });
    return server;
  }
}

function start(
  { house, webRoot, token, host, duties, team }: Serving,
  port: number,
): Promise<RunningServer> {
  return startServer(
    {
      office: house.office,
      version: packageJson.version,
      webRoot,
      dataDir: house.dataDir,
      token,
      log: createLog(),
      readUpload: uploadReader({ duties }),
      ...(team === undefined ? {} : { team }),
    },
    { host, port },
  );
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new CommandError('port-invalid', { port: given });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** Waits for both; if one fails the other is still waited for, and the house closed. */
async function bothOrNeither(
  opening: Promise<House>,
  building: Promise<string>,
): Promise<[House, string]> {
  const [house, web] = await Promise.allSettled([opening, building]);
  if (house.status === 'rejected') throw house.reason;
  if (web.status === 'fulfilled') return [house.value, web.value];
  await house.value.close();
  throw web.reason;
}
