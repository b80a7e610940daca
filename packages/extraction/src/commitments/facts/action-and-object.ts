import { PhraseSet } from '../../phrase-set.ts';
import type { Span } from '../../span.ts';
import { ENABLING_VERBS, OUTCOME_VERBS } from '../lexicon/verbs.ts';
import { withoutQuoted } from '../quoted.ts';
import type { ActionAndObject, RowDraft } from '../row-draft.ts';
import { disposedOf } from './disposed.ts';
import { shortObject } from './short-object.ts';
import { statedMeasure } from './stated-measure.ts';

const handing = new Set([...ENABLING_VERBS, '推动', '争取']);
const outcomes = new PhraseSet(OUTCOME_VERBS);
/** 取得新进展, 提速: after these 建设 was a noun. */
const NOUN_BEFORE = /^(?:取得|提速|提质|加快|走在|改造|运营|管护|上|等|和|与|、|的)/u;
const furthering = new Set(['加快', '推进', '加强', '提速', '深化']);
const NOUN_VERBS: readonly string[] =
  '升级改造 改造升级 更新改造 提档升级 转型升级 改造提升 前期工作 建设改造 建设投产 建设 改造 升级 培育 招引 落地'.split(
    ' ',
  );
const nounVerbs = new PhraseSet(NOUN_VERBS);
/** Only 加快 makes a plain 发展 its content: 加快会展业发展. */
const fasterNounVerbs = new PhraseSet([...NOUN_VERBS, '发展']);
/** A list that breaks off: what follows is one member, not its verb. */
const openEnds = new PhraseSet(['、', '和', '与']);

/** Work as a noun, before a joint: the noun at the end is work beside it. */
const workNouns = new PhraseSet(
  '更新 改造 建设 升级 提升 培育 治理 管理 保护 修复 应用 运营 管护 整治 监管 研发 推广 开发'.split(
    ' ',
  ),
);

/** 要坚持从严治军, 牢固树立正确政绩观: no deed, but what is to be held to. */
const HELD_TO =
  /^(?:我们)?(?:必须|始终|一定)?[要将]?((?:始终|牢固|紧紧|深刻)?(?:坚持(?!不懈)|树立和践行|树立|抓住|把握|秉持|发扬|锚定|领悟))([^，；。].*)$/u;

const SHORTEST_OBJECT = 3;
const SHORTEST_NOMINAL_OBJECT = 2;

/** Reads a row's governing verb and a short object that can be understood alone. */
export function actionAndObjectOf(text: string, row: RowDraft): ActionAndObject {
  const read = readParts(text, row);
  return read.object === '' ? { action: read.action, object: row.core.text } : read;
}

function readParts(text: string, row: RowDraft): ActionAndObject {
  const measured = statedMeasure(text, row);
  if (measured !== null) return measured;
  const disposed = row.isLaterMember ? null : disposedOf(row.core);
  if (disposed !== null) return disposed;
  const { verbs } = row.core.head;
  const first = verbs[0] ?? '';
  const verb = verbs.length > 1 ? verbs.join('') : first;
  const words = ownWords(text, row);
  const handed = handedOn(first, verb, words);
  if (handed !== null) return { action: handed.action, object: shortObject(handed.object) };
  const nominal = nominalVerb(verb, words);
  if (nominal !== null) return { action: nominal.action, object: shortObject(nominal.object) };
  if (verb === '') {
    const [, held = '推进', what = row.core.text] = HELD_TO.exec(row.core.text) ?? [];
    return { action: held, object: shortObject(what) };
  }
  if (words === '') return { action: verb, object: shortObject(row.core.text) };
  return { action: verb, object: shortObject(words) };
}

/** The words of the row's own part, without the figure it sets. */
function ownWords(text: string, row: RowDraft): string {
  const { from, to }: Span = row.own;
  const { target } = row;
  if (target === null || target.from < from || target.to > to) return text.slice(from, to);
  const rest = text.slice(from, target.from) + text.slice(target.to, to);
  const bare = rest.replace(/(?:分别)?(?:各|分别|达到?|约|近)$/u, '');
  return bare.length < 2 ? (target.target?.measure ?? bare) : bare;
}

/**
 * 支持某地建设某物: what is held to account is what they are to build.
 *
 *     支持云港建设区域医疗中心
 *             ^
 */
function handedOn(first: string, verb: string, words: string): ActionAndObject | null {
  if (!handing.has(first)) return null;
  const bare = withoutQuoted(words);
  const at = outcomes.indexIn(bare, 2);
  const inner = at < 0 ? null : outcomes.matchAt(bare, at);
  if (inner === null) return null;
  const object = words.slice(at + inner.length);
  if (object.length < SHORTEST_OBJECT || NOUN_BEFORE.test(object)) return null;
  return { action: `${verb}${inner}`, object };
}

/**
 * 加快某物建设: the verb's content stands at the end as a noun.
 *
 *     加快云港大桥、青溪隧道等项目建设
 *                             ^
 */
function nominalVerb(verb: string, words: string): ActionAndObject | null {
  if (!furthering.has(verb)) return null;
  const nouns = verb === '加快' ? fasterNounVerbs : nounVerbs;
  const noun = nouns.matchBefore(words, words.length, SHORTEST_NOMINAL_OBJECT);
  if (noun === null) return null;
  const object = words.slice(0, -noun.length);
  if (openEnds.matchBefore(object, object.length) !== null || isParallel(object)) return null;
  return { action: `${verb}${noun}`, object };
}

/** 推进设备更新和技术改造: two works side by side, not one work on both. */
function isParallel(object: string): boolean {
  const joint = Math.max(
    object.lastIndexOf('和'),
    object.lastIndexOf('与'),
    object.lastIndexOf('、'),
  );
  if (joint <= 0 || object.includes('等', joint)) return false;
  return workNouns.matchBefore(object, joint) !== null;
}
