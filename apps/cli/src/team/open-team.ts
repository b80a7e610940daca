import { words } from '@jiannuo/contract/words';
import { openAccounts } from '@jiannuo/office';
import type { TeamOptions } from '@jiannuo/server';
import type { House } from '../house.ts';
import type { Terminal } from '../terminal.ts';
import { readSealingKey } from './sealing-key.ts';
import { oidcOf, readTeamSettings } from './team-settings.ts';

/** Opens the accounts of a house with what the installation sets for them. */
export async function openHouseAccounts({ database, dataDir }: House) {
  const settings = await readTeamSettings(dataDir, process.env);
  const { passwordDays, idleMinutes, sessionHours, secondFactorFor } = settings;
  const accounts = openAccounts({
    database,
    sealingKey: await readSealingKey(dataDir),
    settings: {
      ...(passwordDays === undefined ? {} : { passwordDays }),
      ...(idleMinutes === undefined ? {} : { idleMinutes }),
      ...(sessionHours === undefined ? {} : { sessionHours }),
      ...(secondFactorFor === undefined ? {} : { secondFactorFor }),
    },
  });
  return { accounts, settings };
}

/**
 * Turns accounts on. The first time the three administrators are made, and their one-time passwords
 * told on the terminal and nowhere else.
 */
export async function openTeam(
  house: House,
  terminal: Terminal,
  { behindProxy }: { readonly behindProxy: boolean },
): Promise<TeamOptions> {
  const { accounts, settings } = await openHouseAccounts(house);
  const oidc = oidcOf(settings);
  const made = await accounts.ensureAdministrators();
  if (made.length > 0) terminal.say('team-first');
  for (const { role, signInName, oneTimePassword } of made) {
    const name = words.role[role][terminal.language];
    terminal.line(`  ${name}  ${signInName}  ${oneTimePassword}`);
  }
  if (made.length > 0) terminal.say('team-first-more');
  return { accounts, behindProxy, oidc, publicAddress: settings.publicAddress ?? null };
}
