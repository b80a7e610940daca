import { printDay } from '../../../periods/print-period.ts';
import type { Receipt } from '../../receipt.ts';
import type { Phrases } from '../phrases.ts';
import { fact } from './fact.ts';
import { rule } from './rule.ts';
import { name } from './words.ts';

/** Official Chinese. */
export const zh: Phrases = {
  fact,
  rule,
  joined: (conditions, kind) => conditions.join(kind === 'all' ? '且' : '或'),
  sentence,
  line: (words, { light, label }) => {
    const named = label === undefined ? '' : `（${label.zh}）`;
    return light === 'as-set' ? `${words}${named}` : `${words}，亮${name(light)}${named}`;
  },
};

function sentence(facts: readonly string[], words: string, receipt: Receipt): string {
  const { light, label, asSet, amended, waiver } = receipt;
  const named = label === undefined ? '' : `（${label.zh}）`;
  const asked = asSet === true ? words : `${words}亮${name(light)}`;
  const parts = [`${facts.join('，')}，按“${asked}”亮${name(light)}${named}`];
  if (amended !== undefined && amended.shown !== light) {
    const { first, shown } = amended;
    const isMadeGood = light === 'green' || light === 'blue';
    parts.push(`此前已亮${name(first)}，${isMadeGood ? '补齐后' : '仍'}记${name(shown)}`);
  }
  if (waiver !== undefined) {
    const until = printDay(waiver.until, 'zh');
    parts.push(`因${waiver.reason}豁免至${until}，显示${name(waiver.shown)}`);
  }
  return `${parts.join('；')}。`;
}
