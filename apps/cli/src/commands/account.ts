import { type HouseFlags, inHouse } from '../house.ts';
import { openHouseAccounts } from '../team/open-team.ts';
import type { Terminal } from '../terminal.ts';

/**
 * `jiannuo account reset`: gives an account a one-time password, lifts its lock and takes its second factor
 * away. The password goes to standard output, alone on its line.
 */
export async function resetAccount(
  signInName: string,
  flags: HouseFlags,
  terminal: Terminal,
): Promise<number> {
  return await inHouse(flags, terminal, async (house) => {
    const { accounts } = await openHouseAccounts(house);
    const { account, oneTimePassword } = await accounts.resetAtMachine(signInName);
    terminal.say('account-reset', { name: account.name, signInName: account.signInName });
    await terminal.result(`${oneTimePassword}\n`);
    return 0;
  });
}
