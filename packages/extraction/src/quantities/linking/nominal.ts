import { charTable } from '../../char-table.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { CHANGES, COPULAS, MODALS } from '../lexicon/verbs.ts';

/** Before a word of change these say how or when, not what. */
const ASIDES = ['平均', '稳步', '持续', '继续', '进一步', '逐步', '要', '拟'];

const copulas = new PhraseSet(COPULAS);
const asides = new PhraseSet([...COPULAS, ...MODALS, ...ASIDES]);
const changes = new PhraseSet(CHANGES);
const shares = new PhraseSet([
  '人均',
  '每人每年',
  '每人每月',
  '每人',
  '平均',
  '每年',
  '每月',
  '每天',
  '每日',
]);
const LEADING =
  /^(?:[的、，及与 　]|和(?![美谐平睦])|以(?![^，]{1,12}为)|但(?!是)|[要拟还再]?(?:将(?!来)|把)|可?使(?!用)|要再|要(?![素点求道]))+|^等(?!级)/;
const TRAILING = /[的、，和及与 　]+$|等$/;
const BASELINE = /[由从][^由从]*\d[^由从]*$/;
const [TRIMMED, SINCE] = [1, 2];
/** The characters that what is trimmed begins or ends with; most phrases have none of them. */
const edges = charTable([
  ['的、，和及与以将把等但要拟还再可使 　', TRIMMED],
  ['年底末', SINCE],
]);
const NOTES = /（[^）]*）$|［\d+］/g;

/** 企业数较2025年翻番, 成交额2030年达到: when, and what it is compared with, is no part of what is measured. */
const SINCE_WHEN = /(?<=..)(?:(?:较|比)(?:20\d\d年|上年|去年)|[到至]?20\d\d年)[底末]?$/;

/** A subject without what only ties it to its figure: 产值达到 is 产值, 标准提高到人均 is 标准, 产值增长 stays. */
export function stripCopulas(words: string): string {
  let end = copulasEnd(words, words.length);
  const share = shares.matchBefore(words, end);
  if (share !== null) {
    const before = copulasEnd(words, end - share.length);
    if (before < end - share.length) end = before;
  }
  const bare = words.slice(0, end);
  return isEdge(bare.charCodeAt(end - 1), SINCE) ? bare.replace(SINCE_WHEN, '') : bare;
}

/** Where the copulas before `end` begin; a subject that is nothing but a copula stays. */
function copulasEnd(words: string, end: number): number {
  let at = end;
  for (;;) {
    const copula = copulas.matchBefore(words, at);
    if (copula === null || copula.length === at) return at;
    at -= copula.length;
  }
}

/** 排放量要下降 is 排放量下降: the word of change stays, resolve and time before it go. */
export function tightenChange(words: string): string {
  const change = changes.matchBefore(words, words.length);
  if (change === null) return words;
  let body = words.slice(0, words.length - change.length);
  for (;;) {
    const aside = asides.matchBefore(body, body.length);
    if (aside === null) return body + change;
    body = body.slice(0, body.length - aside.length);
  }
}

/** True when the words end by saying which way a figure moves. */
export function endsInChange(words: string): boolean {
  return changes.matchBefore(words, words.length) !== null;
}

/** Trims joints and marks from both ends of a noun phrase. */
export function trimPhrase(words: string): string {
  if (words === '') return words;
  let bare = words;
  if (bare.endsWith('）') || bare.includes('［')) bare = bare.replace(NOTES, '');
  if (bare.includes('由') || bare.includes('从')) bare = bare.replace(BASELINE, '');
  if (isEdge(bare.charCodeAt(0), TRIMMED)) bare = bare.replace(LEADING, '');
  if (isEdge(bare.charCodeAt(bare.length - 1), TRIMMED)) bare = bare.replace(TRAILING, '');
  return bare.trim();
}

function isEdge(code: number, kind: number): boolean {
  return edges[code] === kind;
}
