/** How a general clause opens that leads to a definite one. */
export const GENERAL_OPENINGS: readonly string[] = `
  强化 加强 大力发展 加快发展 积极发展 支持企业 全力支持 推动企业 深入推进 纵深推进
  统筹推进 高标准推进 提升 落实 做好 深化 坚持和落实 完整准确 巩固提升 突出 坚守 加大 扛起 坚决扛起 注重 更加注重
`
  .trim()
  .split(/\s+/u);

/** Ends of what is definite whatever verb stands before it: it has a name, and somebody answers for it. */
export const DEFINITE_ENDINGS: readonly string[] =
  '政策 制度 行动 计划 工程 方案 规划 条例 办法 试点 制度改革 体制改革 机制改革 管理改革 执法改革 市场化改革'.split(
    ' ',
  );
