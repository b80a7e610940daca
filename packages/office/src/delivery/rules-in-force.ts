import { elapsedTime, type LightRuleSet } from '@jiannuo/ledger';
import { type AsOf, readKnown } from '@jiannuo/store';
import type { Db } from '../office-context.ts';

/** The setting that holds the light rules. */
export const rulesName = 'light-rules';

/** The light rules in force at an instant, and the version of the setting: 0 for the built-in ones. */
export async function rulesInForce(
  db: Db,
  jurisdictionId: string,
  asOf: AsOf = null,
): Promise<{ readonly version: number; readonly ruleSet: LightRuleSet }> {
  const where = { name: rulesName };
  const [found] = await readKnown(db, 'setting', jurisdictionId, { asOf, where });
  if (found === undefined) return { version: 0, ruleSet: elapsedTime };
  // Written by `saveRuleSet`, which checks every word of it.
  return { version: found.version, ruleSet: found.value as LightRuleSet };
}
