import { amendLight } from './amend.ts';
import { compile, type Test } from './compile.ts';
import { Facts } from './facts.ts';
import { groundsOf, inputsOf } from './grounds.ts';
import type { LightInputs } from './inputs.ts';
import type { Evaluation, Receipt } from './receipt.ts';
import type { Facet, LightRule, LightRuleSet } from './rule-set.ts';
import { applyWaiver } from './waiver.ts';
import { wordOf } from './words.ts';

/** A rule set made ready to light many rows. */
export interface PreparedRuleSet {
  readonly ruleSet: LightRuleSet;
  readonly rules: ReadonlyMap<Facet, readonly PreparedRule[]>;
}

interface PreparedRule {
  readonly rule: LightRule;
  readonly holds: Test;
}

/** Decides where a rule set does not name the facet. */
const notLit: LightRule = { id: 'not-lit', light: 'grey', when: { kind: 'otherwise' } };

/** Makes a rule set that `validateRuleSet` finds good ready: once, not for each row. */
export function prepareRuleSet(ruleSet: LightRuleSet): PreparedRuleSet {
  const facets = Object.entries(ruleSet.facets) as [Facet, readonly LightRule[]][];
  const rules = facets.map(([facet, list]): [Facet, PreparedRule[]] => [
    facet,
    list.map((rule) => ({ rule, holds: compile(rule.when) })),
  ]);
  return { ruleSet, rules: new Map(rules) };
}

/** The light of one facet of a row in one period, with its reason. The same inputs give the same light. */
export function evaluateLight(prepared: PreparedRuleSet, inputs: LightInputs): Evaluation {
  const facts = new Facts(inputs, prepared.ruleSet);
  const rules = prepared.rules.get(inputs.facet) ?? [];
  const rule = rules.find(({ holds }) => holds(facts))?.rule ?? notLit;
  const found = evaluated(prepared.ruleSet, rule, facts);
  const { firstLight, waiver } = inputs;
  const amended = isGiven(firstLight) ? amendLight(found, firstLight) : found;
  return isGiven(waiver) ? applyWaiver(amended, waiver, prepared.ruleSet.waived) : amended;
}

function evaluated({ id, version }: LightRuleSet, rule: LightRule, facts: Facts): Evaluation {
  const { facet, period, day, manual } = facts.inputs;
  const isSet = rule.light === 'as-set';
  const light = rule.light === 'as-set' ? (manual?.light ?? 'grey') : rule.light;
  const word = rule.word ?? wordOf(light);
  const grounds = groundsOf(rule.when, facts);
  const inputs = inputsOf(grounds, facts);
  const receipt: Receipt = {
    ruleSet: { id, version },
    facet,
    rule: rule.id,
    light,
    word,
    ...(rule.label !== undefined && { label: rule.label }),
    ...(isSet && { asSet: true }),
    period,
    day,
    inputs,
    series: inputs.actual === undefined ? null : (facts.figure?.series ?? null),
    grounds,
  };
  return { light, word, receipt };
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
