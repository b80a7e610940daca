import type { Evaluated, InputOf, RuleSetPreview, RuleSets } from '@jiannuo/contract';
import {
  compareRuleSets,
  describeRule,
  explainReceipt,
  type LightRuleSet,
  ruleSetPresets,
  validateRuleSet,
} from '@jiannuo/ledger';
import { readHistory } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { dayAt } from './days.ts';
import { evaluatedNow, evaluateLedger, lightEvent, loadLedgerState } from './evaluate-lights.ts';
import { loadShownLights, overall } from './load-lights.ts';
import { presentItem } from './present-delivery.ts';
import { rulesInForce, rulesName } from './rules-in-force.ts';

/** Most rows a preview shows; it counts all of them. */
const mostPreviewed = 200;

/** The light rules in force, the presets, and what was in force before. */
export async function readRuleSets(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'readRuleSets'>,
): Promise<RuleSets> {
  const { jurisdictionId } = input;
  return read(context, actor, input, async (db) => {
    const { version, ruleSet } = await rulesInForce(db, jurisdictionId);
    const history = await readHistory(db, 'setting', jurisdictionId, { name: rulesName });
    return {
      inForce: { id: ruleSet.id, name: ruleSet.name.zh, version, ...asData(ruleSet) },
      presets: ruleSetPresets.map((preset) => ({
        id: preset.id,
        name: preset.name.zh,
        source: preset.source.zh,
        ...asData(preset),
      })),
      history: history.map((one) => ({
        name: (one.value as LightRuleSet).name.zh,
        version: one.version,
        at: one.knownFrom.toISOString(),
      })),
    };
  });
}

/** What would change if other rules were put in force today. Nothing is written. */
export async function previewRuleSet(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'previewRuleSet'>,
): Promise<RuleSetPreview> {
  const { jurisdictionId } = input;
  const deed = 'save-rule-set';
  return read(context, actor, { jurisdictionId, deed }, async (db) => {
    const ruleSet = demandRuleSet(input.data);
    const looking = { db, jurisdictionId };
    const asked = { period: null, day: dayAt(context.now()) };
    const ledger = await loadLedgerState(looking, ruleSet, asked);
    const after = evaluateLedger(ledger, asked).filter(({ facet }) => facet === overall);
    const shown = await loadShownLights(looking);
    const next = new Map(after.map((light) => [light.itemId, light]));
    const lights = ledger.items.map(({ itemId }) => ({
      id: itemId,
      before: shown.get(itemId)?.light ?? 'grey',
      after: next.get(itemId)?.light ?? shown.get(itemId)?.light ?? 'grey',
    }));
    const { changes, counts } = compareRuleSets(
      lights.map(({ id, before: light }) => ({ id, light })),
      lights.map(({ id, after: light }) => ({ id, light })),
    );
    const items = new Map<string, (typeof ledger.items)[number]>(
      ledger.items.map((item) => [item.itemId, item]),
    );
    return {
      total: ledger.items.length,
      changed: changes.length,
      facets: asData(ruleSet).facets,
      moves: counts.map((move) => ({ ...move })),
      rows: changes.slice(0, mostPreviewed).flatMap(({ id, from, to }) => {
        const item = items.get(id);
        const light = item === undefined ? undefined : next.get(item.itemId);
        if (item === undefined || light === undefined) return [];
        const because = explainReceipt(light.receipt, 'zh');
        const before = shown.get(item.itemId) ?? null;
        return [
          {
            item: presentItem(item, before),
            period: light.period,
            before: from,
            after: to,
            because,
          },
        ];
      }),
    };
  });
}

/**
 * Puts other light rules in force and lights every item anew for the period it is lit for now. Periods
 * before keep the lights they had, under the rules they had.
 */
export async function saveRuleSet(
  context: OfficeContext,
  actor: Actor,
  input: InputOf<'saveRuleSet'>,
): Promise<Evaluated> {
  const { jurisdictionId, version, data } = input;
  return perform(context, actor, { act: 'save-rule-set', jurisdictionId }, async (scope) => {
    const given = demandRuleSet(data);
    const looking = { db: scope.db, jurisdictionId };
    const before = await rulesInForce(scope.db, jurisdictionId);
    if (before.version !== version) throw new OfficeError('version-stale');
    const ruleSet: LightRuleSet = { ...given, version: version + 1 };
    await scope.keep('setting', [{ name: rulesName, version, value: ruleSet }]);
    const asked = { period: null, day: dayAt(scope.at) };
    const ledger = await loadLedgerState(looking, ruleSet, asked);
    const changed = evaluateLedger(ledger, asked);
    await scope.keep('light', changed);
    const items = ledger.items.length;
    return {
      event: {
        ...lightEvent(changed, { rules: ruleSet.id, version: ruleSet.version }),
        subject: 'setting',
        subjectId: rulesName,
        before: { rules: before.ruleSet.id, version: before.version },
      },
      answer: (seq) => evaluatedNow(looking, { period: '', items, changed, seq }),
    };
  });
}

/** The rules, checked word by word; `rule-set-invalid` names the first fault. */
function demandRuleSet(data: unknown): LightRuleSet {
  const check = validateRuleSet(data);
  if (check.ruleSet !== undefined) return check.ruleSet;
  const [fault] = check.faults;
  throw new OfficeError('rule-set-invalid', {
    reason: fault === undefined ? '' : `${fault.at}：${fault.zh}`,
  });
}

/** A rule set as data, for it is plain JSON already, and in words. */
function asData(ruleSet: LightRuleSet): Pick<RuleSets['inForce'], 'data' | 'facets'> {
  return {
    data: { ...ruleSet },
    facets: Object.entries(ruleSet.facets).map(([facet, rules]) => ({
      facet,
      rules: rules.map((rule) => ({
        id: rule.id,
        light: rule.light,
        zh: describeRule(rule, 'zh'),
        en: describeRule(rule, 'en'),
      })),
    })),
  };
}
