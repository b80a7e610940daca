import { type ItemId, isPeriod, type LightRecord, prepareRuleSet } from '@jiannuo/ledger';
import type { ActScope } from '../perform.ts';
import { dayAt } from './days.ts';
import { evaluateItem, litPeriod } from './evaluate-item.ts';
import { loadLightState } from './light-state.ts';
import { loadItems } from './load-items.ts';
import { rulesInForce } from './rules-in-force.ts';
import { loadSettings } from './settings.ts';

/** States in which an item is lit. */
const litStates = new Set(['issued', 'closing', 'closed']);

/**
 * Lights items anew within an act that changed what they are lit by: for the period they are lit for
 * now, and for the periods that were told of anew.
 */
export async function relight(
  scope: ActScope,
  ids: readonly ItemId[],
  periods: readonly string[] = [],
): Promise<LightRecord[]> {
  const { db, jurisdiction, at } = scope;
  const looking = { db, jurisdictionId: jurisdiction.jurisdiction_id };
  const { settings } = await loadSettings(db, looking.jurisdictionId);
  const { ruleSet } = await rulesInForce(db, looking.jurisdictionId);
  const items = (await loadItems(looking, ids)).filter(({ state }) => litStates.has(state));
  const day = dayAt(at);
  const state = await loadLightState(looking, items, {
    settings,
    rules: prepareRuleSet(ruleSet),
    day,
    periods: periods.filter(isPeriod),
  });
  const changed = items.flatMap((item) => {
    const now = litPeriod(item, state, day);
    const told = [...periods, ...(now === null ? [] : [now])];
    return [...new Set(told)].flatMap((period) =>
      isPeriod(period) ? evaluateItem(item, state, { period, day }) : [],
    );
  });
  await scope.keep('light', changed);
  return changed;
}
