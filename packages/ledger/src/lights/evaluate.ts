import type { Light } from '../light.ts';
import { compile, type Test } from './compile.ts';
import { Facts } from './facts.ts';
import { groundsOf, inputsOf } from './grounds.ts';
import type { LightInputs } from './inputs.ts';
import type { Evaluation, Receipt } from './receipt.ts';
import type { Facet, LightRule, LightRuleSet, ProgressWord } from './rule-set.ts';
import { applyWaiver } from './waiver.ts';

/** A rule set made ready to light many rows. */
export interface PreparedRuleSet {
  readonly ruleSet: LightRuleSet;
  readonly rules: ReadonlyMap<Facet, readonly PreparedRule[]>;
}

interface PreparedRule {
  readonly rule: LightRule;
  readonly holds: Test;
}

const usualWords: Readonly<Record<Light, ProgressWord>> = {
  blue: 'done',
  green: 'on',
  yellow: 'behind',
  red: 'behind',
  hollow: 'other',
  grey: 'other',
};

/** Decides where a rule set does not name the facet. */
const notLit: LightRule = { id: 'not-lit', light: 'grey', when: { kind: 'otherwise' } };

/** Makes a rule set that `checkRuleSet` finds good ready: once, not for each row. */
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
  const evaluation = evaluated(prepared.ruleSet, rule, facts);
  const { waiver } = inputs;
  if (waiver === undefined || waiver === null) return evaluation;
  return applyWaiver(evaluation, waiver, prepared.ruleSet.waived);
}

function evaluated({ id, version }: LightRuleSet, rule: LightRule, facts: Facts): Evaluation {
  const { facet, period, day, manual } = facts.inputs;
  const isSet = rule.light === 'as-set';
  const light = rule.light === 'as-set' ? (manual?.light ?? 'grey') : rule.light;
  const word = rule.word ?? usualWords[light];
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
