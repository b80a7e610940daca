/*
 * How a report sets a measure in words where it has no figure. Data only; a phrase stands in one list.
 */

/** The measure stands before the phrase, and the phrase ends what is said of it. */
export const CLOSING_CONDITIONS: readonly string[] = `
  只增不减 只减不增 正增长 零增长 负增长 由负转正 全覆盖 全面覆盖 全域覆盖 收支平衡 基本平衡 动态平衡 动态清零 清零
  应保尽保 应收尽收 应检尽检 应兑尽兑 应享尽享 稳中有升 稳中有降 稳中有进 稳中提质 稳中向好 翻番 翻一番 翻两番 翻一番以上
  基本稳定 总体稳定 保持稳定 保持平稳 保持在合理区间 处于合理区间 稳定增长 平稳增长 稳步增长 稳步提高 稳步提升
  稳步下降 逐步提高 逐步下降 稳步扩大 继续下降 继续减少 继续改善 持平 不降低 不反弹 不返贫 不新增
`
  .trim()
  .split(/\s+/u);

/** A condition only where the phrase is all that is said of its measure. */
export const SOFT_CONDITIONS: readonly string[] = `
  稳步增长 稳步提高 稳步提升 稳步下降 逐步提高 逐步下降 稳步扩大 稳定增长 平稳增长
`
  .trim()
  .split(/\s+/u);

/** What comes after says with whom a measure is compared. */
export const COMPARING_CONDITIONS: readonly string[] = `
  高于 快于 不低于 优于 好于 不高于 低于 不少于 力争高于 略高于 略快于 明显高于 持续高于
`
  .trim()
  .split(/\s+/u);

/** With whom: else a comparing word sets no condition. */
export const COMPARED_WITH: readonly string[] = `
  全国 全省 全市 全区 全县 国家 省 市 平均 上年 去年 上一年 同期 地区生产总值 经济 国内生产总值 生产总值 财政 城镇 城市 居民
  GDP 国民经济 规定 标准 目标 考核
`
  .trim()
  .split(/\s+/u);

/** A task set from above is to be met: its words run to the task. */
export const COMPLETING_CONDITIONS: readonly string[] = `
  完成国家 完成省 完成中央 完成上级 完成市 完成自治区 完成年度 全面完成国家 全面完成省 全面完成上级 达到国家 达到省 达到上级
  控制在国家 控制在省 控制在上级
`
  .trim()
  .split(/\s+/u);

/** Where the words of such a task end. */
export const SET_TASKS: readonly string[] = `
  目标任务 任务目标 任务 目标 指标 要求 标准 计划 控制数 目标内 指标内 范围内 水平
`
  .trim()
  .split(/\s+/u);

/** Something must not happen: the words run to the end of what it is. */
export const NEGATIVE_CONDITIONS: readonly string[] = '不发生 不出现 零发生 坚决不发生'.split(' ');

/** What a negative condition may be part of: 守住不发生规模性返贫底线. */
export const BOTTOM_LINES: readonly string[] = '的底线 底线 的目标 目标 红线'.split(' ');

/** A place among others is held: 继续位居全省前列. */
export const RANK_CONDITIONS: readonly string[] = `
  位居 稳居 居 保持在 走在 进入 跻身 迈入 保持 处于 力争进入
`
  .trim()
  .split(/\s+/u);

/** How such a place is called. */
export const RANKS: readonly string[] =
  '前列 第一方阵 第一梯队 前茅 领先水平 先进水平 首位 上游水平'.split(' ');

/** Words that lead to a condition and are no part of its measure. */
export const LEADING_WORDS: readonly string[] = `
  守牢 坚决守住 牢牢守住 巩固拓展 巩固 抓好 深入开展 抓紧
  确保 力争 争取 努力 实现 保持 推动 推进 促进 继续 全力 全面 加快 逐步 稳步 进一步 持续 要 使 让 坚决 守住 严守 牢牢 做到 基本 大力
  达到 完成 今年 年内 并 还 力促 保证 总体 继续保持 将 均 都 整体 不断 稳定 也 务必
`
  .trim()
  .split(/\s+/u);
