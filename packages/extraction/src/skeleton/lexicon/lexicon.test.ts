import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../sign-table.ts';
import { CONTEXT_SIGNS, PAST_SIGN } from './context-words.ts';
import { CHROME_SIGNS, PAGE_SIGNS } from './furniture-words.ts';
import { FIGURED_TARGETS_SIGN } from './role-words.ts';

const signs = [...CONTEXT_SIGNS, PAST_SIGN, FIGURED_TARGETS_SIGN, ...CHROME_SIGNS, ...PAGE_SIGNS];

/** Words that bear a sign each, beside those of the golden cases. */
const examples = [
  '总体要求是：稳中求进。|总体思路是：稳|指导思想：稳|基本思路和主要任务是稳',
  '以新发展理论为指导，推进|意义十分重大。|以下三方面工作：|具体抓好以下工作。',
  '今年是关键之年。|2027年是起步之年|二〇二七年是重要一年|这一年是关键|“十五五”时期是关键',
  '今年要着重抓好以下工作：|我们将重点抓好三件事项。|，全力做好工作；|实际工作中突出几点。',
  '新的一年，重点抓好三项任务。|做好今年政府工作，|抓好2027年工作，|完成全年工作，',
  '为实现上述目标|实现今年任务|确定这一目标|目标与规划衔接|增速切实可行|指标留有余地|这里要',
  '当前形势|综合看|从全国看，|世界经济|我国发展|总的看|我们坚信|大家深知|有信心|愿',
  '对我们提出更高要求。|只要努力就一定|牵头单位：甲|（责任单位：甲|承办：甲|（甲局牵头，乙局配合）|办结时限：乙|编制了规划草案，提请审议',
  '只要努力，就一定能成功。|思想越统一，工作越有力。|产业集群已达三十个。|差距仍有一些。',
  '总书记强调|习近平总书记指出|过去五年|近年来|去年|一年来|发展目标是：增长5%',
  '【字 体：|（来源：|发布时间：|责任编辑：|通讯员：|访问量：|您的位置：|相关链接|扫一扫|》》甲《《',
  '浏览字号：大 中 小|分享至：微信|网站首页 > 甲|索引号：1|公开方式：主动|版权所有：甲|Copyright © 2026|粤ICP备1号|上一条：甲',
  '请用手机微信扫一扫|扫码查看|【我要纠错】|【打印】【关闭】|[大] [中]|2026-01-02 来源：甲|您所在的位置：甲',
  '（本报记者 甲乙丙）|记者甲乙丙摄|（此件公开|2026-01-02|（紧上接第五版）|转A05版▲|— 3 —|第3页 共20页',
].flatMap((words) => words.split('|'));

const folder = new URL('../../../specs/', import.meta.url);
const golden = readdirSync(folder).flatMap((name) =>
  readFileSync(new URL(name, folder), 'utf8').split(/\n|(?<=[。；])/),
);

const holdsOne = (text: string, chars: string | undefined) =>
  chars === undefined || [...text].some((char) => chars.includes(char));

describe('signs', () => {
  it.each(signs.map((sign): [string, Sign] => [String(sign.pattern), sign]))(
    'asks of a text only what every match shows: %s',
    (_, sign) => {
      const borne = [...examples, ...golden]
        .map((words) => words.trim())
        .filter((words) => sign.pattern.test(words));
      const refused = borne.filter(
        (words) =>
          !holdsOne(words.slice(0, 1), sign.opens) ||
          !holdsOne(words.slice(-1), sign.closes) ||
          !holdsOne(words, sign.holds),
      );
      expect(borne.length).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    },
  );
});
