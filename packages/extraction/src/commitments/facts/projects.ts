import { PhraseSet } from '../../phrase-set.ts';
import { LISTED_KINDS, NAME_ENDINGS, NAMED_KINDS } from '../lexicon/name-endings.ts';
import { OUTCOME_VERBS } from '../lexicon/verbs.ts';
import { withoutQuoted } from '../quoted.ts';
import { sumMarkIn, withoutNotes } from './short-object.ts';

const endings = new PhraseSet(NAME_ENDINGS);
const kinds = new PhraseSet(NAMED_KINDS);
const listKinds = new PhraseSet(LISTED_KINDS);
const outcomes = new PhraseSet(OUTCOME_VERBS);
/** 两个毫不动摇; 管行业、管资源、管审批…: quoted words that name nothing. */
const SLOGAN = /^[一二两三四五六七八九十几]+[个大条项根张方面位一者位]|[，。]|^(?=.{10}).*、/u;
const LONGEST_NAME = 28;
const LONGEST_TAIL = 10;
const MEMBER_MARK = '、';
/** A verb, a count or a particle at its head shows that the words are no name. */
const NO_NAME =
  /^(?:[的在对以更好各]|建立|加强|完善|开展|规范|推进|\d+[—\d]*[家个条座宗项处所]|[一二两三四五六七八九十]+[大个])/u;

/**
 * Named projects, plans, platforms and brands in a row's object, verbatim and in text order.
 *
 *     加快云港高速、青溪水库、东湖实验室等项目建设
 *         ^        ^        ^
 */
export function projectsOf(words: string): readonly string[] {
  const object = withoutNotes(words);
  const bare = withoutQuoted(object);
  const found = new Set<string>();
  for (const member of membersOf(bare)) {
    for (const part of partsOf(object.slice(member.from, member.to))) {
      const name = nameIn(part, member.isListed);
      if (name !== null) found.add(name);
      else for (const quoted of quotedIn(part)) found.add(quoted);
    }
  }
  return [...found];
}

/** 青溪学院建设示范校: the doer and what it is to build are two names. */
function partsOf(words: string): readonly string[] {
  const at = outcomes.indexIn(withoutQuoted(words), 2);
  const outcome = at < 0 ? null : outcomes.matchAt(words, at);
  if (outcome === null || at + outcome.length >= words.length - 2) return [words];
  return [words.slice(0, at), words.slice(at + outcome.length)];
}

interface Member {
  readonly from: number;
  readonly to: number;
  /** True when a word after 等 says that the list is one of named things: 等项目, 等平台. */
  readonly isListed: boolean;
}

function membersOf(bare: string): readonly Member[] {
  const sumAt = sumMarkIn(bare);
  const isListed =
    sumAt >= 0 && !bare.startsWith('一批') && listKinds.isIn(bare.slice(sumAt + 1, sumAt + 12));
  const end = sumAt > 0 ? sumAt : bare.length;
  const members: Member[] = [];
  let from = 0;
  for (let at = 0; at <= end; at += 1) {
    const joint = at === end ? 1 : jointAt(bare, at);
    if (joint === 0) continue;
    if (at > from) members.push({ from, to: at, isListed });
    from = at + joint;
    at += joint - 1;
  }
  return members;
}

function jointAt(bare: string, at: number): number {
  if (bare.startsWith('以及', at)) return 2;
  return bare.charAt(at) === MEMBER_MARK || bare.charAt(at) === '和' || bare.charAt(at) === '与'
    ? 1
    : 0;
}

/** A member that is itself a name: it ends as names do, or its list says so. */
function nameIn(words: string, isListed: boolean): string | null {
  const name = words
    .replace(/(?:项目)?(?:建设|改造|升级|投产|落地)$/u, '')
    .replace(/^(?:一批|新一批)/u, '')
    .replace(/(?<=.{3})(?:[两二三四五六七八九十]+|\d+)[个大条家宗座](?=.{3}).*$/u, '');
  if (name.length < 3 || name.length > LONGEST_NAME || NO_NAME.test(name)) return null;
  if (/^“[^“”]*”(?:“|$)/u.test(name)) return null;
  if (name.startsWith('“') && !kinds.isIn(name.slice(name.indexOf('”')))) return null;
  if (name.startsWith('“') && SLOGAN.test(name.slice(1, name.indexOf('”')))) return null;
  if (isListed) return name;
  const ending = endings.matchBefore(name, name.length);
  if (ending === null || name.length - ending.length < 2 || withoutQuoted(name).includes('的'))
    return null;
  return name;
}

/** Quoted names, with the kind that follows: “尖刀”技术攻关工程, else the quoted words alone. */
function quotedIn(words: string): readonly string[] {
  const names: string[] = [];
  for (let open = words.search(/[“《]/u); open >= 0; ) {
    const close = words.indexOf(words.charAt(open) === '“' ? '”' : '》', open);
    if (close < 0) break;
    const inner = words.slice(open + 1, close);
    const tail = tailAfter(words, close + 1);
    if (words.charAt(open) === '《') names.push(words.slice(open, close + 1));
    else if (tail !== '' && !SLOGAN.test(inner)) names.push(words.slice(open, close + 1) + tail);
    else if (!SLOGAN.test(inner) && inner.length <= LONGEST_NAME) names.push(inner);
    const next = words.slice(close + 1).search(/[“《]/u);
    open = next < 0 ? -1 : close + 1 + next;
  }
  return names;
}

function tailAfter(words: string, from: number): string {
  for (let end = Math.min(words.length, from + LONGEST_TAIL); end > from + 1; end -= 1) {
    const tail = words.slice(from, end);
    if (/[“”、，《》的]/u.test(tail)) continue;
    const ending = kinds.matchBefore(tail, tail.length);
    if (ending !== null) return tail;
  }
  return '';
}
