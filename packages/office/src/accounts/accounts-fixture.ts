import { openTestOffice, openText, type TestOffice } from '../office-fixture.ts';
import { shortReport } from '../report-fixture.ts';
import type { Accounts } from './accounts.ts';
import { type AccountsOptions, openAccounts } from './open-accounts.ts';

/*
 * For tests: the accounts of an office over a database of its own, hashing at no cost to speak of.
 */

export const quick = {
  sealingKey: Buffer.alloc(32, 7),
  cost: { n: 16, r: 1, p: 1 },
  failedAnswerMs: 0,
} as const;

export interface TestAccounts {
  readonly house: TestOffice;
  readonly accounts: Accounts;
  readonly jurisdictionId: string;
  /** Moves the clock on. */
  wait(minutes: number): void;
  close(): Promise<void>;
}

/** Opens accounts over the short report of 云岭市. */
export async function openTestAccounts(
  options: Partial<AccountsOptions> = {},
): Promise<TestAccounts> {
  const house = await openTestOffice();
  const { on } = await openText(house.office, shortReport);
  let later = 0;
  const accounts = openAccounts({
    ...quick,
    database: house.database,
    now: () => new Date(Date.now() + later),
    ...options,
  });
  return {
    house,
    accounts,
    jurisdictionId: on.jurisdictionId,
    wait: (minutes) => {
      later += minutes * 60_000;
    },
    close: () => house.close(),
  };
}
