import { PhraseSet } from '../../phrase-set.ts';
import { CLOSING_VERB_NOUNS } from '../lexicon/object-verbs.ts';
import { RATIO_UNITS } from '../lexicon/units.ts';
import { NOUN_VERBS } from '../lexicon/verbs.ts';
import { endsInChange, stripCopulas, tightenChange, trimPhrase } from './nominal.ts';
import type { PlacedAmount } from './place-amounts.ts';
import {
  readClosingVerb,
  readInnerVerb,
  readVerbPhrase,
  type VerbPhrase,
  withoutClosingVerbs,
} from './verb-phrase.ts';

const verbNouns = new PhraseSet(CLOSING_VERB_NOUNS);
/** Verbs whose sense no closing verb noun can carry. */
const UNDOES = /拆除|淘汰|关停|取缔|压减|退出|清理|化解|整改|新增|减少/;
const GROWS = /^的?(?:增长|增速|增幅|提升|下降)$/;
const ELLIPTICAL =
  /^(?:产业)?(?:集群)?(?:产值|产量|规模|总量|总产值|营收|营业收入|销售额|增加值|面积|占比|覆盖率|计划总?投资|总投资|全产业链产值)?(?:增长|提高|下降)?$/;
/** A change whose subject was named before: 支出超5亿元，增长6%. */
const BARE_CHANGE = /^(?:年均|同比)?(?:增长|下降|提高|降低|增加|减少)$/;

/** Who pays, and who is to do it where he is: they measure nothing. */
const PAYER = /^(?:(?:中央|地方|各级|[省市县区]级?|自治区|国家)?财政|国家|中央)$/;
const DOER = /^(?:各地区?|地方|有条件的地方|各部门|各单位|各市县?|全国)可?$/;

/** 试点扩大到全省60%的县: what reaches so far. */
const REACH = /要?(?:扩大|扩展|推广|拓展)[到至](?:全国|全省|全市)?$/;

/** What has a level, whoever makes it. */
const INDICATOR =
  /(?:产量|产值|增加值|收入|总量|规模|总额|成交额|交易额|销售额|[^定名]额|[^税费汇]率|比重|占比|浓度|指数|装机|用量|人数|数量)$/;

/** The governing words of an amount, its own or taken over from the list's first member. */
export interface Government {
  readonly phrase: VerbPhrase;
  /** Subject or object words before the figure, without verbs and copulas. */
  readonly noun: string;
  /** The verbs its words open with, whatever governs it. */
  readonly opening: VerbPhrase;
  /** Whether the phrase is its own, not taken over and not without a verb. */
  readonly own: boolean;
}

/** Reads what governs an amount, taking the verb over where it is a later member of a list. */
export function readGovernment(placed: PlacedAmount, before: Government | null): Government {
  const opening = readVerbPhrase(placed.head);
  const phrase = asSubject(placed, opening) ?? readGoverningVerb(placed, opening);
  const noun = trimPhrase(stripCopulas(phrase.rest));
  const own = phrase.kind !== null;
  if (!placed.listed || own || before === null) return { phrase, noun, opening, own };
  // 新增企业80家、产量突破5000台: a level is not what is newly made.
  if (INDICATOR.test(noun)) return { phrase, noun, opening, own };
  const { verb, kind } = before.phrase;
  return { phrase: { verb, kind, rest: phrase.rest }, noun, opening, own };
}

/** 服务消费增长5%: a verb that opens the subject of a change or a level governs nothing. */
function asSubject({ tail }: PlacedAmount, { verb, rest }: VerbPhrase): VerbPhrase | null {
  if (tail !== '' || !NOUN_VERBS.has(verb)) return null;
  const predicated = endsInChange(rest) || stripCopulas(rest) !== rest;
  return predicated && rest !== '' ? { verb: '', kind: null, rest: verb + rest } : null;
}

/** The verb right before the figure; else the one the head opens with, or that follows a place. */
function readGoverningVerb({ head, tail }: PlacedAmount, opening: VerbPhrase): VerbPhrase {
  if (tail === '') return opening.kind === null ? (readInnerVerb(head) ?? opening) : opening;
  const closing = readClosingVerb(head);
  const lists = head.endsWith(`、${closing.verb}`);
  const weaker = opening.kind === 'build' && closing.kind !== 'build';
  return closing.kind === null || (opening.kind !== null && (lists || weaker)) ? opening : closing;
}

/** What a measure may borrow where it says too little by itself. */
export interface Context {
  /** What the sentence or its heading is about; may be empty. Few measures need it read. */
  readonly topic: () => string;
  /** What a clause before it is about, the nearest that says so; may be empty. */
  readonly near: () => string;
  /** The measure named before it in the sentence; may be empty. */
  readonly last: string;
}

/**
 * Names what the figure measures, understandable alone: 新增2家技术中心 is 技术中心新增, 产值达到5亿元 is
 * 产值, 收入增长3% is 收入增长.
 */
export function nameMeasure(
  placed: PlacedAmount,
  { phrase, noun }: Government,
  context: Context,
): string {
  const tail = trimPhrase(placed.tail);
  const thing = tail === '' ? noun : tail;
  const raises = phrase.kind === 'build' || phrase.kind === 'act';
  const said = raises && !isRatio(placed.amount.unit) ? phrase.verb : '';
  if (PAYER.test(thing)) return `${context.near()}${thing}安排`;
  if (DOER.test(thing) && context.near() !== '') return context.near() + said;
  if (thing === '') return raises ? objectOf(placed, context) + phrase.verb : '';
  if (tail !== '' && REACH.test(placed.head)) return noun.replace(REACH, '') || tail;
  if (tail === '' && (endsInChange(noun) || said === ''))
    return withContext(tightenChange(noun), context);
  if (GROWS.test(tail)) return noun + tail.replace('的', '');
  if (isRatio(placed.amount.unit)) return noun + tail;
  const closes = verbNouns.matchBefore(thing, thing.length) !== null && !UNDOES.test(said);
  return closes || thing.includes(said) ? thing : thing + said;
}

/** 新开工棚改住房300套、建成200套: a verb without an object has that of the member before it. */
function objectOf({ listed }: PlacedAmount, { topic, near, last }: Context): string {
  const before = listed ? withoutClosingVerbs(last).replace(/(?<![创更翻革])新$/, '') : '';
  return before || near() || topic();
}

/** 集群产值 alone says nothing: the sentence's first object says whose. */
function withContext(measure: string, { topic, near, last }: Context): string {
  if (BARE_CHANGE.test(measure)) return (last || near()) + measure;
  if (measure === '投资') return near() + measure;
  if (!ELLIPTICAL.test(measure)) return measure;
  const about = topic();
  return measure.startsWith(about) ? measure : about + measure;
}

function isRatio(unit: string): boolean {
  return RATIO_UNITS.includes(unit);
}
