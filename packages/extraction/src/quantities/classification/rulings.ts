import { charTable } from '../../char-table.ts';
import type { QuantityKind } from '../../extraction.ts';
import { endsInChange } from '../linking/nominal.ts';
import type { PlacedAmount } from '../linking/place-amounts.ts';
import { readClosingVerb } from '../linking/verb-phrase.ts';
import type { Setting } from './setting.ts';

/** Says what an amount is, or null when it has no opinion. */
export type Ruling = (setting: Setting) => QuantityKind | null;

const OF_A_GOAL = /^的(?:\S{0,4})?(?:目标|预期|增速)/;
const SELECTED = /(?:每|这|那|其|(?<![底月日年末期])前|第|近|过去|某|该)$/;
const DONE =
  /已(?!批)|曾|去年|上年(?!同期)|目前|现有|历史最|截至|遴选了|[成到过新投入展建增]了(?!解)|过去/;
const stops = charTable([['，；：', 1]]);
const COMPARED = /比(?:上年|去年|上一年)|较(?:上年|去年)|上年同期/g;
const LIMITS_TIME =
  /(?:压缩|缩短|压减|减少|减|控制|提速|延长|提高|增加|提升|降|降低|优化|不少于)(?:至|到|在)?$/;
const RAISES_SETS = /建设|打造|新建|建成|构建|创建/;
/** 两年内取消…: by when, reckoned from now. */
const LONG = /^(?:年|个?月)$/;
const LASTS = /(?:年限|时限|时间|时长|周期|寿命)\S{0,5}$/;
const LIFE = /寿命/;
const SORTED = /(?:[类大]|领域|方面|环节)$/;
const FUNDS =
  /(?:安排|投入|拿出|发放|筹集|统筹|争取|投放|新增|完成|设立|发行|撬动|带动|下达|拉动|落实|追加|拨付|兑现|减免|降低|减少|节约|实现|吸引|引进|压减|盘活|化解|提供)$/;
/** What is built to a capacity is classed by it: 建设100万千瓦电站. */
const CAPACITY = /[吨瓦]$/;
const VOLTAGE = /[伏升时]$|伏安$/;
const BUILDS = /(?:建设|打造|推进|推动|加快|建成|开工|投产|谋划|实施)$/;
const SERVICES = /提供|发放|实施|开展|补助|资助|引入|加装|配备|改造|免费|安装/;
/** 60%的处理厂完成改造: what part of them shall have come to. */
const ATTAINS = /完成|实现|达到|建成|达标|覆盖|纳入|接入|通上|配备|使用|网办|可办/;
/** 试点扩大到1000个县: how far it is to reach. */
const EXTENDS = /(?:扩大|扩展|推广|拓展)[到至](?:全国|全省|全市)?$/;
/** 高校毕业生将达70万人, 我省每年新增30万老人: what comes by itself. */
const COMES = /毕业生(?:将|达|有|预计|约|高)*$|^我[省市区县国州].*(?:每年|有)/;
const BEGUN_OR_DONE = /(?:开工|投产|投用|竣工|完工|通车|建成|达产)$/;
const GROWS = /^的?(?:增长|增速|增幅|提升|下降)$/;
const REACHES = /(?:覆盖|惠及|实现|确保|完成|保持|达到|增长|提高|下降|降低|力争)$/;

/** Ranks, classes and ages: 5万吨级码头, 60岁以上老人. Only a life expectancy can be aimed at. */
const grades: Ruling = ({ unit, before, placed }) => {
  if (unit === 'grade') return 'attribute';
  if (unit !== 'age') return null;
  return LIFE.test(before) && placed.tail === '' ? 'target' : 'attribute';
};

/** 5%左右的预期目标: the figure of a goal that was set elsewhere. */
const mentions: Ruling = ({ placed }) => (OF_A_GOAL.test(placed.tail) ? 'attribute' : null);

/** 每千人, 这三项, 前十: numerals that pick out, not count up. */
const selections: Ruling = ({ amount, before }) =>
  SELECTED.test(before.slice(-2)) && amount.from === amount.core.from ? 'attribute' : null;

/** 已建成5座: done already, or only told. */
const facts: Ruling = ({ placed, before }) => {
  const clause = lastClause(before, placed.head.length + 12);
  const told = clause.includes('年') ? clause.replace(COMPARED, '') : clause;
  return DONE.test(told) || comes(told) ? 'attribute' : null;
};

function comes(told: string): boolean {
  return (told.startsWith('我') || told.includes('毕业生')) && COMES.test(told);
}

/** What stands behind the last stop in the last `reach` characters. */
function lastClause(words: string, reach: number): string {
  const first = Math.max(0, words.length - reach);
  let at = words.length;
  while (at > first && stops[words.charCodeAt(at - 1)] !== 1) at -= 1;
  return words.slice(at);
}

/** 比上年增加500亿元: measures against another figure. */
const comparisons: Ruling = ({ placed }) =>
  /^(?:比|较|同比)/.test(placed.head) ? 'attribute' : null;

/** 在14个县推广: where, not how many. */
const places: Ruling = ({ placed }) =>
  placed.tail !== '' && !serves(placed) && /[在对向从按以](?:全[省市县])?$/.test(placed.head)
    ? 'attribute'
    : null;

/** 三年行动, 1小时圈; but 办理时限压缩至3天 is a target. */
const times: Ruling = ({ amount, unit, placed }) => {
  if (unit !== 'time') return null;
  if (placed.head === '' && placed.tail.startsWith('内') && LONG.test(amount.unit))
    return 'deadline';
  if (placed.tail !== '' && !/^[前内]/.test(placed.tail)) return 'attribute';
  const limited = LIMITS_TIME.test(placed.head) || LASTS.test(placed.head);
  return limited || amount.comparator === '≤' ? 'target' : 'attribute';
};

/** 百亿商圈, 亿元以上项目, 2家产值超5亿元企业: the size of what is counted, not a count. */
const sizes: Ruling = ({ amount, unit, placed, government }) => {
  const sorted = unit === 'count' && SORTED.test(placed.head);
  if (placed.nested && placed.tail !== '' && unit !== 'ratio' && !sorted) return 'attribute';
  if (amount.script === 'power' && (amount.comparator === null || placed.tail !== ''))
    return 'attribute';
  if (unit !== 'money' && unit !== 'size') return null;
  if (/(?:一批|若干|一系列|更多)$/.test(placed.head)) return 'attribute';
  if (placed.tail === '') return null;
  if (placed.nesting) return 'attribute';
  if (unit === 'money') return FUNDS.test(placed.head) ? null : 'attribute';
  if (VOLTAGE.test(amount.unit) || sizesWhatIsBuilt(placed)) return 'attribute';
  const { rest, kind } = government.opening;
  return placed.listed || (kind !== null && rest === '') ? null : 'attribute';
};

function sizesWhatIsBuilt({ amount, head }: PlacedAmount): boolean {
  const ranked = amount.comparator !== null && amount.to > amount.core.to;
  return CAPACITY.test(amount.unit) && (BUILDS.test(head) || ranked);
}

/** 一个: an article, unless each of several owes one or a floor is set. */
const articles: Ruling = ({ amount, unit, before, per }) => {
  if (amount.script !== 'chinese' || amount.value !== '1') return null;
  if (per !== null || /至少/.test(before) || amount.comparator === '≥') return null;
  return unit === 'count' ? 'other' : null;
};

/** 五大产业, 两个中心: sets that stand, unless they are being built. */
const sets: Ruling = ({ amount, unit, placed, government }) => {
  if (unit !== 'count') return null;
  if (amount.unit === '方面' && amount.script === 'chinese') return 'attribute';
  if (placed.tail === '' && summarises(placed)) return 'attribute';
  if (amount.script === 'chinese' && amount.unit === '次' && amount.comparator === null)
    return 'attribute';
  if (government.phrase.kind === 'manage') return 'attribute';
  if (placed.tail === '' || serves(placed) || EXTENDS.test(placed.head)) return null;
  const small = amount.script === 'chinese' || amount.unit === '大';
  const named = government.noun !== '' && !placed.listed;
  if (!small && !named) return null;
  if (amount.unit === '大') return RAISES_SETS.test(government.phrase.verb) ? null : 'attribute';
  if (government.phrase.kind === 'build' || buildsLater(placed.tail)) return null;
  const enumerated = government.noun.includes('、') && !placed.head.endsWith('等');
  return !small && !enumerated && government.phrase.kind === 'act' ? null : 'attribute';
};

/** 甲、乙两省: a count that only sums up the places or sets before it. */
function summarises({ amount, head }: PlacedAmount): boolean {
  if (amount.unit === '大') return true;
  const place = amount.script === 'chinese' && /^[省市县区镇村乡国州]$/.test(amount.unit);
  return place && amount.comparator === null && head !== '';
}

function buildsLater(tail: string): boolean {
  return /建设|建成|纳入|改造|升级|开工|投产|投用|竣工|完工|通车/.test(tail);
}

/** 30%的村: part of what is spoken of. */
const parts: Ruling = ({ unit, placed }) => {
  if (unit !== 'ratio') return null;
  if (placed.tail === '' || endsInChange(placed.head)) return null;
  if (GROWS.test(placed.tail) || ATTAINS.test(placed.tail)) return null;
  if (EXTENDS.test(placed.head)) return null;
  return REACHES.test(placed.head) || placed.listed ? null : 'attribute';
};

/** 8000万纳税人: a crowd spoken of, unless a verb of making or attaining stands right before it. */
function crowd({ head, tail }: PlacedAmount): QuantityKind | null {
  const { kind } = readClosingVerb(head);
  const isMade = kind === 'build' || kind === 'act' || kind === 'reach';
  return tail === '' || isMade ? null : 'attribute';
}

/** 12345热线, 500强: digits without a unit are a name unless a limit is set on them. */
const labels: Ruling = ({ amount, placed }) => {
  if (amount.unit !== '') return null;
  if (amount.multiplier !== '') return crowd(placed);
  if (placed.tail !== '' && amount.comparator === null) return 'name';
  return amount.comparator !== null || /[到至在为]$/.test(placed.head) ? null : 'other';
};

/** 抓好9项工作：… and 12类45件实事: a count that only opens a list or sorts another count. */
const openers: Ruling = ({ amount, unit, placed }) => {
  if (unit !== 'count' || placed.tail === '') return null;
  if (placed.stop === '：' && !placed.nested) return 'attribute';
  if (/^(?:方面|维度)/.test(placed.tail)) return 'attribute';
  return placed.nesting && sorts(amount.unit, placed.tail) ? 'attribute' : null;
};

function sorts(unit: string, tail: string): boolean {
  return unit === '类' || unit === '大' || /^(?:领域|类|方面|环节)/.test(tail);
}

/** 55个项目 without any verb tells, it does not promise. */
const bare: Ruling = ({ unit, placed, government }) => {
  if (government.phrase.kind !== null || placed.tail === '' || serves(placed)) return null;
  if (EXTENDS.test(placed.head)) return null;
  if (BEGUN_OR_DONE.test(placed.tail)) return null;
  return unit === 'count' ? 'attribute' : null;
};

/** 为3万名老人提供…: those who are served are counted as what is done. */
function serves({ head, tail }: PlacedAmount): boolean {
  return /[为对给向]$/.test(head) && SERVICES.test(tail);
}

/** In order: the first that has an opinion decides; an amount none objects to is a target. */
export const RULINGS: readonly Ruling[] = [
  grades,
  mentions,
  selections,
  facts,
  comparisons,
  places,
  times,
  sizes,
  articles,
  sets,
  parts,
  labels,
  openers,
  bare,
];
