import { describe, expect, it } from 'vitest';
import { CleanText } from '../clean-text.ts';
import type { Skeleton } from '../stages.ts';
import { findMisprints } from './find-misprints.ts';

function misprints(text: string) {
  const whole = { from: 0, to: text.length };
  const skeleton: Skeleton = {
    clean: new CleanText(text, [whole]),
    profile: { title: '', place: null, level: 'city', planYear: null },
    sections: [],
    sentences: [{ id: 't1', section: 's1', kind: 'context', ...whole }],
  };
  return findMisprints(skeleton).map(({ code, from, to, suggestion }) => ({
    code,
    words: text.slice(from, to),
    suggestion: suggestion ?? null,
  }));
}

describe('findMisprints', () => {
  it.each([
    ['支持某县泵阀泵阀制造业发展。', '泵阀泵阀', '泵阀'],
    ['加快建设的的道路。', '的的', '的'],
    ['办好议题、议题和建议。', '议题、议题', '议题'],
    ['推动科研成果落地在我市加快落地。', '落地在我市加快落地', '在我市加快落地'],
  ])('finds words printed twice in %s', (text, words, suggestion) => {
    expect(misprints(text)).toEqual([{ code: 'suspect-doubled-words', words, suggestion }]);
  });

  it.each([
    ['大力推进护林造林护林，建好苗圃。', '护林造林护林'],
    ['加快水厂工程三期工程建设。', '工程三期工程'],
    [
      '贯彻全省交通工作会议精神和全省交通工作会议要求。',
      '全省交通工作会议精神和全省交通工作会议要求',
    ],
  ])('finds a doubling it cannot mend by itself in %s', (text, words) => {
    expect(misprints(text)).toEqual([{ code: 'suspect-doubled-words', words, suggestion: null }]);
  });

  it.each([
    ['防范产业类供应链风险。', '产业类供应链', '产业链供应链'],
    ['做好社会治安整休防控。', '社会治安整休防控', '社会治安整体防控'],
    ['实行“跨境通办”和“跨境通力”。', '跨境通力', '跨境通办'],
    ['引导基金早投、投小、投硬科技。', '早投、投小、投硬科技', '投早、投小、投硬科技'],
  ])('finds a set phrase one slip away in %s', (text, words, suggestion) => {
    expect(misprints(text)).toContainEqual({ code: 'suspect-set-phrase', words, suggestion });
  });

  it.each([
    ['全面布署防汛工作。', '布署', '部署'],
    ['截止目前，已建成三处。', '截止目前', '截至目前'],
  ])('knows the usual wrong characters in %s', (text, words, suggestion) => {
    expect(misprints(text)).toEqual([{ code: 'suspect-wrong-word', words, suggestion }]);
  });

  it('offers the Chinese word for an English function word', () => {
    expect(misprints('培育链主企业 and 配套企业。')).toEqual([
      { code: 'suspect-foreign-word', words: ' and ', suggestion: '和' },
    ]);
  });

  it.each([
    ['加快修路，、架桥。', '，、', '，'],
    ['推动修路、。随后验收。', '、。', '。'],
    ['加快修路,架桥。', ',', '，'],
  ])('finds odd punctuation in %s', (text, words, suggestion) => {
    expect(misprints(text)).toEqual([{ code: 'suspect-punctuation', words, suggestion }]);
  });

  it('finds a quote that is never closed in its paragraph', () => {
    expect(misprints('打造“云上好物品牌。\n办好“丰收节”。')).toEqual([
      { code: 'suspect-punctuation', words: '“', suggestion: null },
    ]);
  });

  it('finds an evil that is promoted because a verb is gone', () => {
    expect(misprints('深入推进“内卷式”竞争，规范招标。')).toMatchObject([
      { code: 'suspect-missing-verb' },
    ]);
  });

  it.each([
    '推动各县市区协同发展，推进产城融合和农旅融合。',
    '把民生实事一件一件抓好，对接项目点对点对接。',
    '设立创业创新基金，支持高校一校一策发展。',
    '开展招会招展招赛招演活动，下调增值税税率。',
    '实现质量、安全、安全生产全链条管理。',
    '深化5G、AI应用，推进PM2.5与O3协同控制。',
    '打造装备智造基地，续写新篇章！各位代表！',
    '（一）强化支撑。（二）优化服务。',
  ])('lets right words pass: %s', (text) => {
    expect(misprints(text)).toEqual([]);
  });

  it('says nothing of the web page around a report', () => {
    const text = '打印打印 字体,大小';
    const whole = { from: 0, to: text.length };
    expect(
      findMisprints({
        clean: new CleanText(text, [whole]),
        profile: { title: '', place: null, level: 'city', planYear: null },
        sections: [],
        sentences: [{ id: 't1', section: 's1', kind: 'furniture', ...whole }],
      }),
    ).toEqual([]);
  });

  it.each(['“', '、', '和', '一', '装备', '高质量发展'])(
    'takes linear time on a paragraph of nothing but %s',
    (words) => {
      const started = performance.now();
      misprints(words.repeat(100_000 / words.length));
      // Quadratic work on a paragraph this long takes minutes.
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
