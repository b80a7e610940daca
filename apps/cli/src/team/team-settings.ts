import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TeamSettings, teamSettings } from '@jiannuo/contract/team-settings';
import type { OidcSettings } from '@jiannuo/server';
import { CommandError } from '../failure.ts';

/** Name of the file in the data folder. */
const fileName = 'team.json';

/** What the installation sets for many people: `team.json`, and over it the environment. */
export async function readTeamSettings(
  dataDir: string,
  environment: NodeJS.ProcessEnv,
): Promise<TeamSettings> {
  const path = join(dataDir, fileName);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw new CommandError('team-settings-invalid', { path, reason: error.code ?? '' });
  });
  const read = teamSettings.safeParse(parse(path, text));
  if (read.success) return withEnvironment(read.data, environment);
  const [issue] = read.error.issues;
  const reason = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');
  throw new CommandError('team-settings-invalid', { path, reason });
}

/** The provider of identities that is set, or null. Throws `team-settings-invalid` for half of one. */
export function oidcOf({ oidc }: TeamSettings): OidcSettings | null {
  if (oidc === undefined) return null;
  const { issuer, clientId, clientSecret } = oidc;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    const reason = 'oidc: issuer, clientId, clientSecret';
    throw new CommandError('team-settings-invalid', { path: fileName, reason });
  }
  return {
    issuer,
    clientId,
    clientSecret,
    claim: oidc.claim ?? 'preferred_username',
    name: oidc.name ?? '统一身份认证',
    create: oidc.create ?? false,
    insecure: oidc.insecure ?? false,
  };
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError('team-settings-invalid', { path, reason: 'JSON' });
  }
}

function withEnvironment(settings: TeamSettings, environment: NodeJS.ProcessEnv): TeamSettings {
  const named = {
    issuer: environment['JIANNUO_OIDC_ISSUER'],
    clientId: environment['JIANNUO_OIDC_CLIENT_ID'],
    clientSecret: environment['JIANNUO_OIDC_CLIENT_SECRET'],
    claim: environment['JIANNUO_OIDC_CLAIM'],
  };
  const given = Object.fromEntries(
    Object.entries(named).filter(([, value]) => value !== undefined && value !== ''),
  );
  return Object.keys(given).length === 0
    ? settings
    : { ...settings, oidc: { ...settings.oidc, ...given } };
}
