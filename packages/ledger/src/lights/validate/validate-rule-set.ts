import { parseDecimal } from '@jiannuo/extraction';
import type { LightRuleSet } from '../rule-set.ts';
import { Faults, type Fields, join, type RuleSetFault } from './faults.ts';
import { facets, figureSeries, lights, progressWords } from './names.ts';
import { validateCondition } from './validate-condition.ts';

/** The rule set, or at most twenty faults. */
export type RuleSetCheck =
  | { readonly ruleSet: LightRuleSet; readonly faults?: never }
  | { readonly faults: readonly RuleSetFault[]; readonly ruleSet?: never };

const fields = [
  'id',
  'name',
  'version',
  'source',
  'series',
  'places',
  'aboutPercent',
  'waived',
  'facets',
];
const mostRules = 40;

/** Checks a rule set read from a file or sent by a page. Never throws; what it finds good can be prepared. */
export function validateRuleSet(data: unknown): RuleSetCheck {
  const faults = new Faults();
  const set = faults.object('', data, fields);
  if (set !== null) checkFields(faults, set);
  return faults.list.length > 0 ? { faults: faults.list } : { ruleSet: data as LightRuleSet };
}

function checkFields(faults: Faults, set: Fields): void {
  faults.id('id', set['id']);
  faults.words('name', set['name'], 60);
  faults.whole('version', set['version'], 1, 1_000_000);
  faults.words('source', set['source'], 500);
  faults.someOf('series', set['series'], figureSeries);
  faults.whole('places', set['places'], 0, 4);
  checkLeeway(faults, set['aboutPercent']);
  const waived = faults.object('waived', set['waived'], lights) ?? {};
  for (const [light, shown] of Object.entries(waived)) {
    faults.oneOf(join('waived', light), shown, lights);
  }
  const lit = faults.object('facets', set['facets'], facets) ?? {};
  if (Object.keys(lit).length === 0) {
    faults.add('facets', '至少写明一个方面', 'needs at least one facet');
  }
  for (const [facet, rules] of Object.entries(lit))
    checkRules(faults, join('facets', facet), rules);
}

function checkLeeway(faults: Faults, value: unknown): void {
  const leeway = typeof value === 'string' ? parseDecimal(value) : null;
  faults.decimal('aboutPercent', value);
  if (leeway !== null && (Number(leeway) < 0 || Number(leeway) > 20)) {
    faults.add('aboutPercent', '须在0至20之间', 'must be from 0 to 20');
  }
}

function checkRules(faults: Faults, at: string, value: unknown): void {
  const rules = faults.array(at, value, 1, mostRules);
  const ids = new Set<unknown>();
  for (const [index, one] of rules.entries()) {
    const place = `${at}[${index}]`;
    const rule = faults.object(place, one, ['id', 'light', 'word', 'label', 'when']);
    if (rule === null) continue;
    if (ids.has(rule['id'])) faults.add(join(place, 'id'), '编号重复', 'repeats an id');
    ids.add(rule['id']);
    checkRule(faults, place, rule);
    const isLast = index === rules.length - 1;
    if ((kindOf(rule['when']) === 'otherwise') !== isLast) {
      faults.add(
        join(place, 'when'),
        '最后一条、且仅最后一条须为“其他情形”',
        'the last rule, and no other, is otherwise',
      );
    }
  }
}

function checkRule(faults: Faults, at: string, rule: Fields): void {
  faults.id(join(at, 'id'), rule['id']);
  faults.oneOf(join(at, 'light'), rule['light'], [...lights, 'as-set']);
  if (rule['word'] !== undefined) faults.oneOf(join(at, 'word'), rule['word'], progressWords);
  if (rule['label'] !== undefined) faults.words(join(at, 'label'), rule['label'], 20);
  validateCondition(faults, join(at, 'when'), rule['when']);
  if (rule['light'] === 'as-set' && kindOf(rule['when']) !== 'manual') {
    faults.add(join(at, 'light'), '仅用于人工认定', 'goes only with the condition manual');
  }
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Fields)['kind'] : undefined;
}
