import { checkDataDirectory, checkSocketPath } from './data-directory-checks.ts';
import { checkEmbeddedServer } from './embedded-server-checks.ts';
import type { Check, Finding } from './finding.ts';
import { checkOutsideServer } from './outside-server-checks.ts';
import { checkPrograms } from './program-checks.ts';
import { checkAccount, checkMemory, checkNode } from './system-checks.ts';

export interface DiagnoseOptions {
  readonly dataDir: string;
  /** The outside server in use, if any: then the embedded one is not looked at. */
  readonly databaseUrl?: string;
}

/**
 * Looks at everything the store needs from this machine and says what it found, good and bad, in
 * a fixed order. Never throws, and leaves data and servers as they are.
 */
export async function diagnose({ dataDir, databaseUrl }: DiagnoseOptions): Promise<Finding[]> {
  const isOutside = databaseUrl !== undefined && databaseUrl !== '';
  const database: Readonly<Record<string, Check>> = isOutside
    ? { outsideServer: () => checkOutsideServer(databaseUrl) }
    : {
        account: checkAccount,
        dataDirectory: () => checkDataDirectory(dataDir),
        socketPath: () => checkSocketPath(dataDir),
        embeddedServer: () => checkEmbeddedServer(dataDir),
      };
  const checks: Readonly<Record<string, Check>> = {
    node: () => checkNode(),
    memory: () => checkMemory(),
    programs: () => checkPrograms(isOutside),
    ...database,
  };
  const findings = await Promise.all(Object.entries(checks).map(run));
  return findings.flat();
}

async function run([name, check]: [string, Check]): Promise<Finding[]> {
  try {
    return await check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ code: 'check-failed', severity: 'warning', details: { check: name, reason } }];
  }
}
