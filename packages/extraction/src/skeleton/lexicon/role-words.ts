import type { SectionRole } from '../../extraction.ts';
import type { Sign } from '../../sign-table.ts';

/** A word in a heading and the role it speaks for; the first match wins. */
export const ROLE_WORDS: readonly (readonly [role: SectionRole, pattern: RegExp])[] = [
  [
    'glossary',
    /^(?:附[件录表]?\s*[\d一二三四五六七八九十]*[：:．.、\s]*)?[（(]?(?:名词|有关(?:名词|用语|指标)|术语|报告).{0,8}(?:解释|说明|注释|释义)|^(?:注释|注)\s*[：:]?$|用语说明|(?:名词|术语)(?:解释|注释|释义)[）)]?$/,
  ],
  ['annex', /^[（(]?附[件录表：:]|^附$|民生实事(?:项目)?(?:清单|表|候选项目)?$|惠民实事(?:项目)?$/],
  [
    'review',
    /回顾|(?:过去|上一|去)[一五]?年.{0,8}(?:工作|成就|发展)|工作总结|发展成就|主要成绩|主要情况$|编制过程|取得(?:新|显著|重大|重要|明显|积极)?(?:的)?(?:成效|成就|成绩|进展|突破)$/,
  ],
  [
    'government',
    /自身建设|(?:服务|法治|效能|廉洁|满意).{0,6}型?政府|人民满意的.{0,12}政府|政府(?:系统|治理)|政府工作(?:各方面|全过程)|政府(?:施政|履职)(?:能力|水平)/,
  ],
  [
    'outlook',
    /[“"]?十[一二三四五六七八九]五[”"]?(?:时期|期间|规划)?|(?:未来|今后|下一个?)[五三几]年|五年规划|远景目标/,
  ],
  ['targets', /预期目标|(?:主要|发展|工作)目标$/],
  [
    'plan',
    /今年|新的一年|工作(?:安排|部署|重点|任务|建议)|重点(?:工作|任务)|主要任务|总体(?:部署|要求)|工作的建议|建议/,
  ],
  ['closing', /^结束语$/],
];

/** Words of a heading that speak of the yearly plan even beside a five-year period. */
export const PLAN_IN_TITLE: RegExp =
  /开好局|起好步|开局|(?:今年|20\d\d\s?年|二〇[一二三四五六七八九〇]{2}年).{0,8}(?:工作|任务|安排|重点|目标)/;

/** Words of a part's heading that set goals for the coming years, inside a chapter on the year's work. */
export const OUTLOOK_PART: RegExp =
  /^(?!.*(?:编制|谋划|启动|研究|制定))(?:.{0,6}十[一二三四五六七八九]五[”"]?|.{0,4}(?:未来|今后)[五三]年|.{0,4}20[3-9]\d年).{0,16}(?:目标|任务|蓝图|愿景|展望)/;

/** Words of a part's heading under which the year's targets stand. */
export const TARGETS_PART: RegExp = /(?:预期|主要)目标/;

/** How a passage on the government itself opens where it has no heading. */
export const GOVERNMENT_OPENING: RegExp =
  /对(?:各级)?政府(?:自身)?(?:建设|工作)?[^。]{0,8}提出[^。]{0,12}要求|(?:加强|推进|抓好|强化)(?:政府)?自身建设|提(?:升|高)政府履职|政府工作要有|当好.{0,24}(?:执行|行动|实干)|把政府自身建设|(?:加强|建设).{0,8}(?:法治|创新|廉洁|服务)型?政府|坚持和加强党的全面领导/;

/** How the last words of a report begin or end. */
export const CLOSING_SIGN: RegExp =
  /让我们|更加紧密(?:地)?团结|努力奋斗|而(?:不懈|团结)?奋斗|作出新的?(?:更大)?贡献/;

/** The targets passage: 今年…主要预期目标是：…. */
export const TARGETS_SIGN: RegExp =
  /(?:主要)?(?:预期|发展|奋斗|工作|经济社会发展)(?:性)?(?:主要)?(?:预期)?目标(?:（[^）]{0,20}）)?(?:建议)?(?:是|为|：|:)|预期目标[^。]{0,12}[：:]|建议[^。]{0,12}目标/;

/** A targets passage that gives a figure. */
export const FIGURED_TARGETS_SIGN: Sign = {
  holds: '标',
  pattern: TARGETS_SIGN,
  also: /\d\s?[%％万亿]/,
};

/** Words that, after the last numbered part, mark the passage on the government itself. */
export const GOVERNMENT_IN_TAIL: RegExp =
  /深刻领悟“?两个确立|(?:自觉|依法)接受(?:省|市|县|区)?人大|党风廉政建设|正确政绩观|中央八项规定/;

/** A paragraph that turns from what was done to the goals of the coming five years. */
export const OUTLOOK_PASSAGE: RegExp =
  /^(?:各位代表[！，])?(?:展望|今后|未来|按照|根据|综合|面向|到)?[^。]{0,40}(?:[“"]十[一二三四五六七八九]五[”"](?:时期|规划|期间)[^。]{0,24}(?:是|目标|总体|要求|任务|关键)|第十[一二三四五六七八九]个五年规划|(?:今后|未来)五年|20[3-9]\d年)/;
