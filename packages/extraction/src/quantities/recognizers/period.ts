import { charTable } from '../../char-table.ts';
import type { Label, Recognizer } from '../candidate.ts';
import { figureEnd } from '../numerals/numeral-chars.ts';
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

/** Behind a year or month, or the first of two years; a blank may stand before either. */
const behindFigure = charTable([['年月季 -–—~～至到', 1]]);
/** Behind 上 or 下, 半年, 月, 个月 or 年; behind 第 the quarter. */
const behindWord = charTable([['半月个年一二三四1234', 1]]);

/** 到2030年 and 力争2027年 say when it is due; 2026年 alone only dates. */
const AIMED = /(?:到|至|力争|争取|确保|于)$/;

/**
 * 力争大桥上半年合龙，9月底前通车
 *         ^^^       ^^^^^ when it is due
 */
export const periodRecognizer: Recognizer = {
  starts: '0123456789上下第一二三四',
  recognize: (text, at) => {
    if (!mayBegin(text, at)) return null;
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

/** Most figures are amounts: what stands behind them tells before any period is read. */
function mayBegin(text: string, at: number): boolean {
  const to = figureEnd(text, at);
  return to === at
    ? behindWord[text.charCodeAt(at + 1)] === 1
    : behindFigure[text.charCodeAt(to)] === 1;
}

function kindOf(text: string, { from, grain, edge, core }: PeriodMention): Label['kind'] {
  const due = edge === 'before' || DUE_GRAINS.has(grain);
  if (due || YEAR_END.test(text.slice(core.from, core.to))) return 'deadline';
  return AIMED.test(text.slice(Math.max(0, from - 2), from)) ? 'deadline' : 'year';
}
