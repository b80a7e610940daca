/** What a measure shall do when no figure is set: after a subject these make a target of a clause. */
export const TARGET_CONDITIONS: readonly string[] = `
  同步 正增长 只增不减 国家下达 省下达 上级下达 下达目标 下达任务 约束性指标 高于全国 高于全省 高于全市 增速高于 快于 不低于
  稳中有升 稳中有进 稳中提质 稳中向好 稳中有降 翻番 力争更好 基本稳定 总体稳定 保持稳定 稳定增长 年度目标 目标任务
  只减不增 零增长 全面覆盖 动态清零 国家前列 全省前列 全国前列 基本平衡 收支平衡 快于全国 不高于 占比稳步提升 占比进一步提高 比重稳步提高 比重进一步提升 稳步提高 继续下降 继续减少 继续改善 完成国家 完成省
`
  .trim()
  .split(/\s+/u);
