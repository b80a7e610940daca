import { charTable } from '../../char-table.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { withoutQuoted } from '../quoted.ts';
import { NOTE_OPENING } from './marks.ts';

const LONGEST = 24;
const SHORTEST_HEAD = 4;
const leading = new PhraseSet(['了', '一批', '更多', '更多的', '新的', '的']);
const NOTE = /[［〔[]\d{1,3}[］〕\]]/gu;
const opensNote = charTable([[NOTE_OPENING, 1]]);

/** 面向有色金属、钢铁等领域的大模型: the list only says for whom. */
const SCOPE = /^(?:重点)?(?:领域|行业|产业|方面|环节|地区|群体|人群)的(?=.{4})/u;
/** 用好专项债、政府基金等工具支持企业发展: the list is what is used. */
const MEANS = /^(?:工具|方式|手段|渠道|途径|形式|措施|办法)(?=[\u4e00-\u9fff]{4})/u;

/**
 * A phrase short enough for a table: of a list its summing-up, of a long attribute its head.
 *
 *     住房、汽车、家电等大宗消费 → as it is
 *     以企业为主体、市场为导向、院所为依托的协同创新体系 → 协同创新体系
 */
export function shortObject(words: string): string {
  const plain = withoutNotes(words);
  const trimmed = plain.slice(leading.lengthAt(plain, 0));
  if (trimmed.length <= LONGEST) return trimmed;
  const bare = withoutQuoted(trimmed);
  const sumAt = sumMarkIn(bare);
  const sum = sumAt < 0 ? '' : trimmed.slice(sumAt + 1);
  const means = MEANS.exec(sum)?.[0];
  if (means !== undefined) return `${trimmed.slice(0, firstMark(bare))}等${means}`;
  if (sum.length >= SHORTEST_HEAD) return headOf(sum.replace(SCOPE, ''));
  if (sum !== '') return `${trimmed.slice(0, firstMark(bare))}等${sum}`;
  return headOf(trimmed);
}

function firstMark(bare: string): number {
  const at = bare.indexOf('、');
  return at < 0 ? LONGEST : Math.min(at, LONGEST);
}

/** What stands after the last 的 outside quotations, if that is a phrase of its own. */
function headOf(words: string): string {
  if (words.length <= LONGEST) return words;
  const at = withoutQuoted(words).lastIndexOf('的');
  const head = words.slice(at + 1);
  return at >= 0 && head.length >= SHORTEST_HEAD ? head : words;
}

/** Where 等 sums up a list; 同等, 平等, 等级 are words of their own. */
export function sumMarkIn(bare: string): number {
  let at = bare.lastIndexOf('等');
  while (
    at > 0 &&
    ('同平高均对初中优劣'.includes(bare.charAt(at - 1)) ||
      '级待候量'.includes(bare.charAt(at + 1) || '·'))
  ) {
    at = bare.lastIndexOf('等', at - 1);
  }
  return at;
}

/** Words without the marks that point to a glossary: “五网合一”［20］. */
export function withoutNotes(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    if (opensNote[words.charCodeAt(at)] === 1) return words.replace(NOTE, '');
  }
  return words;
}
