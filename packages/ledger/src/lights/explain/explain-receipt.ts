import { periodParts } from '../../periods/period.ts';
import type { Language } from '../../periods/print-period.ts';
import { type Condition, isGroup } from '../condition.ts';
import type { Receipt } from '../receipt.ts';
import type { LightRule } from '../rule-set.ts';
import { en } from './en/phrases.ts';
import type { Phrases, RuleSetting } from './phrases.ts';
import { zh } from './zh/phrases.ts';

const languages: Readonly<Record<Language, Phrases>> = { zh, en };

/**
 * Why a light is lit, in one sentence with its numbers: 5月应达41.7%，实际30.2%，差11.5个百分点，
 * 按“落后10—30个百分点亮黄灯”亮黄灯。 Needs the receipt alone, so it can be said of any past light.
 */
export function explainReceipt(receipt: Receipt, language: Language): string {
  const phrases = languages[language];
  const { length } = periodParts(receipt.period);
  const setting = { unit: receipt.inputs.unit ?? '%', length };
  const facts = new Set(receipt.grounds.map((ground) => phrases.fact(ground, receipt)));
  const rules = receipt.grounds.map(({ condition }) => phrases.rule(condition, setting));
  return phrases.sentence([...facts], phrases.joined(rules, 'all'), receipt);
}

/** What a rule says, for a table of rules: 落后10—30个百分点，亮黄灯. Amounts of gaps are in points, periods months. */
export function describeRule(rule: LightRule, language: Language): string {
  const phrases = languages[language];
  return phrases.line(described(rule.when, phrases, { unit: '%', length: 'month' }), rule);
}

function described(condition: Condition, phrases: Phrases, setting: RuleSetting): string {
  if (!isGroup(condition)) return phrases.rule(condition, setting);
  const parts = condition.of.map((one) => described(one, phrases, setting));
  return phrases.joined(parts, condition.kind);
}
