import { printDay } from '../../../periods/print-period.ts';
import type { Receipt } from '../../receipt.ts';
import type { Phrases } from '../phrases.ts';
import { fact } from './fact.ts';
import { rule } from './rule.ts';
import { name } from './words.ts';

/** Plain English. */
export const en: Phrases = {
  fact,
  rule,
  joined: (conditions, kind) => conditions.join(kind === 'all' ? ' and ' : ' or '),
  sentence,
  line: (words, { light, label }) => {
    const named = label === undefined ? '' : ` (${label.en})`;
    return `${words}: ${light === 'as-set' ? 'as set' : name(light)}${named}`;
  },
};

function sentence(facts: readonly string[], words: string, receipt: Receipt): string {
  const { light, label, amended, waiver } = receipt;
  const named = label === undefined ? '' : ` (${label.en})`;
  const parts = [`${facts.join(', ')}: ${name(light)}${named} by the rule “${words}”`];
  if (amended !== undefined && amended.shown !== light) {
    const isMadeGood = light === 'green' || light === 'blue';
    const now = isMadeGood ? `${name(amended.shown)} now that it was made good` : 'still so';
    parts.push(`first ${name(amended.first)}, and ${now}`);
  }
  if (waiver !== undefined) {
    const until = printDay(waiver.until, 'en');
    parts.push(`waived until ${until} for “${waiver.reason}” and shown as ${name(waiver.shown)}`);
  }
  return `${parts.join('; ')}.`;
}
