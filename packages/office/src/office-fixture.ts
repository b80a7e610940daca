import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Opened } from '@jiannuo/contract';
import { extract } from '@jiannuo/extraction';
import {
  type ConnectionSettings,
  type Database,
  openDatabase,
  openServer,
  type ServerConnection,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import type { Office, OpenReportInput } from './office.ts';
import { type OfficeOptions, openOffice } from './open-office.ts';

/*
 * For tests: an office over a fresh schema, on the server `TEST_DATABASE_URL` names or on an
 * embedded one that the test files of a machine share.
 */

export const owner: Actor = { name: '本机用户', role: 'owner' };
export const colleague: Actor = { name: '同事', role: 'owner' };
export const reader: Actor = { name: '读者', role: 'reader' };

export interface TestOffice {
  readonly office: Office;
  readonly database: Database;
  readonly server: ServerConnection;
  /** Drops the schema and lets go of the server. */
  close(): Promise<void>;
}

/** Opens an office over an empty schema of its own. */
export async function openTestOffice(
  options: Omit<OfficeOptions, 'database'> = {},
): Promise<TestOffice> {
  const host = await testServer();
  const schema = `test_${randomBytes(6).toString('hex')}`;
  await onServer(host, `create schema ${schema}`);
  const connection: ConnectionSettings & { options: string } = {
    ...host.connection,
    options: `-c search_path=${schema}`,
  };
  const server = { ...host, connection };
  const database = await openDatabase(server);
  return {
    office: openOffice({ database, ...options }),
    database,
    server,
    close: async () => {
      await database.close();
      await onServer(host, `drop schema ${schema} cascade`);
      await host.close();
    },
  };
}

async function testServer(): Promise<ServerConnection> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '') {
    return openServer({ dataDir: join(tmpdir(), `jiannuo-test-${process.getuid?.() ?? 0}`) });
  }
  return { connection: { connectionString: url }, embedded: false, close: async () => undefined };
}

async function onServer(host: ServerConnection, statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(host.connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A report's input, as the reading would give it. */
export function inputOf(text: string, name = '报告.txt'): OpenReportInput {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { name, sha256, encoding: 'utf-8', format: 'txt' } as const;
  return { source, text, extraction: extract(text) };
}

/** Opens a text as a report, and gives what the acts on it need. */
export async function openText(office: Office, text: string, name?: string) {
  const opened: Opened = await office.openReport(owner, inputOf(text, name));
  const on = { jurisdictionId: opened.report.jurisdiction.id, reportId: opened.report.id };
  return { opened, on, page: () => office.readReportPage(owner, on) };
}
