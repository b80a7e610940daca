import { MOST_LEARNED_PLACES } from '../../limits.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { COMMON_NOUNS } from '../lexicon/common-nouns.ts';

const common = new Set(COMMON_NOUNS);
const verbs = new PhraseSet(
  '创建 争创 建设 打造 申报 申建 成为 做强 做大 发展 加快 建成 开展 推进 跻身 深化 融入'.split(' '),
);
const doers = new PhraseSet('支持 推动 引导 鼓励'.split(' '));
const LONGEST_LIST_CHARACTERS = 60;

/**
 * The places a report itself makes known: doers of a list who create, build or compete.
 *
 *     支持云港、青溪、石埠创建全国文明城市
 *         ^    ^    ^
 */
export function learnPlaces(text: string): readonly string[] {
  const places = new Set<string>();
  for (
    let at = doers.indexIn(text);
    at >= 0 && places.size < MOST_LEARNED_PLACES;
    at = doers.indexIn(text, at + 1)
  ) {
    for (const name of listAt(text, at + doers.lengthAt(text, at))) places.add(name);
  }
  return [...places];
}

/** The members of a list of names of two or three characters that a verb follows; none otherwise. */
function listAt(text: string, from: number): readonly string[] {
  const names: string[] = [];
  let start = from;
  for (let at = from; at < text.length && at < from + LONGEST_LIST_CHARACTERS; at += 1) {
    const isEnd = at - start >= 2 && (isGoverningAt(text, at) || text.startsWith('等地', at));
    const character = text.charAt(at);
    if (!isEnd && character !== '、') {
      if (at - start >= 3) return [];
      continue;
    }
    const name = text.slice(start, at);
    if (
      name.length < 2 ||
      common.has(name) ||
      /^[好新大各更多全]/u.test(name) ||
      !/^[\u4e00-\u9fff]+$/u.test(name)
    )
      return [];
    names.push(name);
    if (isEnd) return names.length > 1 || text.startsWith('等地', at) ? names : [];
    start = at + 1;
  }
  return [];
}

/** A verb with an object of its own: 创建示范市, not the 建设 that ends a phrase. */
function isGoverningAt(text: string, at: number): boolean {
  const verb = verbs.matchAt(text, at);
  return verb !== null && !'、，。；和与及的等'.includes(text.charAt(at + verb.length));
}
