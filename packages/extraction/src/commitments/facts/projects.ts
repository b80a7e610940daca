import { charTable } from '../../char-table.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { LISTED_KINDS, NAME_ENDINGS, NAMED_KINDS } from '../lexicon/name-endings.ts';
import { OUTCOME_VERBS } from '../lexicon/verbs.ts';
import { withoutQuoted } from '../quoted.ts';
import { marksIn, mayHold } from './marks.ts';
import { sumMarkIn, withoutNotes } from './short-object.ts';

const endings = new PhraseSet(NAME_ENDINGS);
const kinds = new PhraseSet(NAMED_KINDS);
const listKinds = new PhraseSet(LISTED_KINDS);
const outcomes = new PhraseSet(OUTCOME_VERBS);
/** 两个毫不动摇; 管行业、管资源、管审批…: quoted words that name nothing. */
const SLOGAN = /^[一二两三四五六七八九十几]+[个大条项根张方面位一者位]|[，。]|^(?=.{10}).*、/u;
const LONGEST_NAME = 28;
const LONGEST_TAIL = 10;
const COUNTED = /(?<=.{3})(?:[两二三四五六七八九十]+|\d+)[个大条家宗座](?=.{3}).*$/u;
const joints = new PhraseSet(['、', '和', '与', '以及']);
const NOUNS = ['建设', '改造', '升级', '投产', '落地'];
/** What is done to a project is no part of its name: 云港二期项目建设. */
const closing = new PhraseSet([...NOUNS, ...NOUNS.map((noun) => `项目${noun}`)]);
const leading = new PhraseSet(['一批', '新一批']);
const opensQuotation = charTable([['“《', 1]]);
const NONE: readonly string[] = [];
/** A verb, a count or a particle at its head shows that the words are no name. */
const NO_NAME =
  /^(?:[的在对以更好各]|建立|加强|完善|开展|规范|推进|\d+[—\d]*[家个条座宗项处所]|[一二两三四五六七八九十]+[大个])/u;

/**
 * Named projects, plans, platforms and brands in a row's object, verbatim and in text order. `marks` are
 * those the words hold, or more.
 *
 *     加快云港高速、青溪水库、东湖实验室等项目建设
 *         ^        ^        ^
 */
export function projectsOf(words: string, marks: number = marksIn(words)): readonly string[] {
  const object = mayHold(marks, 'note') ? withoutNotes(words) : words;
  // What no mark and no ending announces is not taken apart.
  const isMarked = mayHold(marks, 'opening') || mayHold(marks, 'sum');
  if (!isMarked && !endings.isIn(object)) return NONE;
  const found: string[] = [];
  for (const member of membersOf(object, marks)) {
    for (const part of partsOf(object.slice(member.from, member.to), marks)) {
      const name = nameIn(part, member.isListed, marks);
      if (name !== null) add(found, name);
      else if (mayHold(marks, 'opening')) for (const quoted of quotedIn(part)) add(found, quoted);
    }
  }
  return found.length === 0 ? NONE : found;
}

function add(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}

/** 青溪学院建设示范校: the doer and what it is to build are two names. */
function partsOf(words: string, marks: number): readonly string[] {
  const bare = mayHold(marks, 'opening') ? withoutQuoted(words) : words;
  const at = outcomes.indexIn(bare, 2);
  if (at < 0) return [words];
  const end = at + outcomes.lengthAt(bare, at);
  return end >= words.length - 2 ? [words] : [words.slice(0, at), words.slice(end)];
}

interface Member {
  readonly from: number;
  readonly to: number;
  /** True when a word after 等 says that the list is one of named things: 等项目, 等平台. */
  readonly isListed: boolean;
}

function membersOf(object: string, marks: number): readonly Member[] {
  const bare = mayHold(marks, 'opening') ? withoutQuoted(object) : object;
  const sumAt = mayHold(marks, 'sum') ? sumMarkIn(bare) : -1;
  const isListed =
    sumAt >= 0 && !bare.startsWith('一批') && listKinds.isIn(bare.slice(sumAt + 1, sumAt + 12));
  const end = sumAt > 0 ? sumAt : bare.length;
  let joint = mayHold(marks, 'joint') ? joints.indexIn(bare) : -1;
  if (joint < 0 || joint >= end) return [{ from: 0, to: end, isListed }];
  const members: Member[] = [];
  let from = 0;
  while (joint >= 0 && joint < end) {
    if (joint > from) members.push({ from, to: joint, isListed });
    from = joint + joints.lengthAt(bare, joint);
    joint = joints.indexIn(bare, from);
  }
  if (from < end) members.push({ from, to: end, isListed });
  return members;
}

/** A member that is itself a name: it ends as names do, or its list says so. */
function nameIn(words: string, isListed: boolean, marks: number): string | null {
  const name = trimmed(words, marks);
  if (name.length < 3 || name.length > LONGEST_NAME) return null;
  if (!isListed && !endsAsName(name)) return null;
  if (NO_NAME.test(name) || /^“[^“”]*”(?:“|$)/u.test(name)) return null;
  if (name.startsWith('“') && !kinds.isIn(name.slice(name.indexOf('”')))) return null;
  if (name.startsWith('“') && SLOGAN.test(name.slice(1, name.indexOf('”')))) return null;
  return isListed || !withoutQuoted(name).includes('的') ? name : null;
}

function endsAsName(name: string): boolean {
  const ending = endings.matchBefore(name, name.length);
  return ending !== null && name.length - ending.length >= 2;
}

/** 一批云港二期项目建设, 云港二期等三个项目: what stands before a name and behind it is left out. */
function trimmed(words: string, marks: number): string {
  const to = words.length - (closing.matchBefore(words, words.length)?.length ?? 0);
  const name = words.slice(leading.lengthAt(words, 0), to);
  return mayHold(marks, 'counter') ? name.replace(COUNTED, '') : name;
}

/** Quoted names, with the kind that follows: “尖刀”技术攻关工程, else the quoted words alone. */
function quotedIn(words: string): readonly string[] {
  let open = quotationFrom(words, 0);
  if (open < 0) return NONE;
  const names: string[] = [];
  while (open >= 0) {
    const close = words.indexOf(words.charAt(open) === '“' ? '”' : '》', open);
    if (close < 0) break;
    const inner = words.slice(open + 1, close);
    const tail = tailAfter(words, close + 1);
    if (words.charAt(open) === '《') names.push(words.slice(open, close + 1));
    else if (tail !== '' && !SLOGAN.test(inner)) names.push(words.slice(open, close + 1) + tail);
    else if (!SLOGAN.test(inner) && inner.length <= LONGEST_NAME) names.push(inner);
    open = quotationFrom(words, close + 1);
  }
  return names;
}

/** Where the next quotation or title opens, or -1. */
function quotationFrom(words: string, from: number): number {
  for (let at = from; at < words.length; at += 1) {
    if (opensQuotation[words.charCodeAt(at)] === 1) return at;
  }
  return -1;
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
