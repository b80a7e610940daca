import pg from 'pg';
import { serverFloor } from '../demand-server.ts';
import { withClient } from '../server/server-proof.ts';
import type { Finding } from './finding.ts';

interface OutsideServer {
  readonly version: number;
  readonly encoding: string;
  readonly schema: string | null;
  readonly may_create: boolean | null;
}

const questions = `
  select current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding,
    current_schema() as schema,
    has_schema_privilege(current_schema(), 'create') as may_create`;

/** Whether the server DATABASE_URL names answers, is new enough and lets us work. */
export async function checkOutsideServer(databaseUrl: string): Promise<Finding[]> {
  const address = addressIn(databaseUrl);
  if (address === null) {
    const details = { reason: 'not a postgres:// address' };
    return [{ code: 'database-url-invalid', severity: 'error', details }];
  }
  try {
    const server = await withClient({ connectionString: databaseUrl }, async (client) => {
      const { rows } = await client.query<OutsideServer>(questions);
      return rows[0];
    });
    return server === undefined ? [] : judge(server);
  } catch (error) {
    // Messages of the driver quote neither address nor password.
    const reason = error instanceof Error ? error.message || error.name : String(error);
    const details = { ...address, reason };
    return [{ code: 'outside-server-unreachable', severity: 'error', details }];
  }
}

/** Host and port as the driver reads them (a socket folder may be the host); null if it cannot. */
function addressIn(databaseUrl: string): { host: string; port: number } | null {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) return null;
  try {
    const { host, port } = new pg.Client({ connectionString: databaseUrl });
    return { host, port };
  } catch {
    return null;
  }
}

function judge(server: OutsideServer): Finding[] {
  const { version, encoding, schema } = server;
  const isNewEnough = version >= serverFloor;
  const findings: Finding[] = [
    {
      code: 'outside-server-version',
      severity: isNewEnough ? 'ok' : 'error',
      details: { version, floor: serverFloor },
    },
  ];
  if (encoding !== 'UTF8') {
    findings.push({ code: 'outside-server-encoding', severity: 'error', details: { encoding } });
  }
  if (server.may_create !== true) {
    findings.push({ code: 'outside-server-rights', severity: 'error', details: { schema } });
  }
  return findings;
}
