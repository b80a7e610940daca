import type { Strength } from '../../extraction.ts';
import { PhraseSet } from '../../phrase-set.ts';
import type { RowDraft } from '../row-draft.ts';

const MUST = '确保 坚决 务必 必须 保证 决不 绝不 严禁 严守 守住 守牢 杜绝'.split(' ');
const AIM = '力争 争取 力促 努力 奋力 力求 争创 冲刺'.split(' ');
const SUPPORT = '支持 鼓励 引导 倡导 扶持'.split(' ');
const must = new PhraseSet(MUST);
const aim = new PhraseSet(AIM);
const any = new PhraseSet([...MUST, ...AIM, ...SUPPORT]);
const OPENING_CHARACTERS = 12;

/** How firmly a row is meant: its target's own strength, else the word before or at its verb. */
export function strengthOf(row: RowDraft): Strength {
  const target = row.target?.target ?? null;
  if (target !== null) return target.strength;
  const { core } = row;
  const end = Math.max(core.head.objectFrom - core.from, 0);
  const opening = core.text.slice(0, Math.min(end, OPENING_CHARACTERS));
  if (!any.isIn(opening)) return 'plain';
  if (must.isIn(opening)) return 'must';
  return aim.isIn(opening) ? 'aim' : 'support';
}
