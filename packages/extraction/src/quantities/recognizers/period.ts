import type { Label, Recognizer } from '../candidate.ts';
import { planReference } from '../periods/due.ts';
import { LABEL_READERS, periodGrammar } from '../periods/grammar.ts';
import { type PeriodMention, readMention } from '../periods/mention.ts';
import type { Grain } from '../periods/period.ts';

const grammar = periodGrammar(LABEL_READERS);
/** Any year will do: only the words and their grain are looked at. */
const REFERENCE = planReference(2000);
/** Parts of a year that say when something is due wherever they stand. */
const DUE_GRAINS: ReadonlySet<Grain> = new Set(['quarter', 'half']);
const NUMERAL = /[\d一二三四半]/;
const YEAR_END = /\d年年?[底末]$/;

/** 到2030年 and 力争2027年 say when it is due; 2026年 alone only dates. */
const AIMED = /(?:到|至|力争|争取|确保|于)$/;

/**
 * 力争大桥上半年合龙，9月底前通车
 *         ^^^       ^^^^^ when it is due
 */
export const periodRecognizer: Recognizer = {
  starts: '0123456789上下第一二三四',
  recognize: (text, at) => {
    const mention = readMention(text, at, { grammar, reference: REFERENCE });
    if (
      mention === null ||
      mention.grain === 'span' ||
      !/[年月半季]/.test(text.slice(at, mention.to))
    )
      return null;
    const to = mention.edge === 'before' ? mention.to : mention.core.to;
    if (!NUMERAL.test(text.slice(at, to))) return null;
    return { shape: 'label', kind: kindOf(text, mention), from: at, to };
  },
};

function kindOf(text: string, { from, grain, edge, core }: PeriodMention): Label['kind'] {
  const due = edge === 'before' || DUE_GRAINS.has(grain);
  if (due || YEAR_END.test(text.slice(core.from, core.to))) return 'deadline';
  return AIMED.test(text.slice(Math.max(0, from - 2), from)) ? 'deadline' : 'year';
}
