/*
 * Words that say the outcome of a row is decided by a government above. Data only.
 */

/** What is sought: a decision of somebody else. */
export const SEEKING_VERBS: readonly string[] = `
  积极争取 全力争取 争取 力争 力促 推动 申报 申建 申请 申创 争列 争创 积极申报 组织申报 报批 跑办 对接 积极对接 支持
`
  .trim()
  .split(/\s+/u);

/** Asking of itself: 申报国家…, whatever else is said. */
export const ASKING_VERBS: readonly string[] = '申报 申建 申请 申创 争列 报批'.split(' ');

/** Decisions that are made above. */
export const DECISIONS_ABOVE: readonly string[] = `
  获批 获国家批复 获得批复 获得批准 批复 纳入国家 纳入省 纳入中央 纳入部 列入国家 列入省 列入中央 进入国家 进入省级 上升为国家
  国家支持 中央支持 省级支持 上级支持 国债 中央预算内 中央资金 上级资金 国家资金 专项债 转移支付 政策支持 资金支持 国家布局 国家级
  国家重大 国家政策 国家项目 省级政策 省政策 部省 国家和省 中央和省
`
  .trim()
  .split(/\s+/u);

/** Bodies above a city or a county, and above a province. */
export const BODIES_ABOVE: readonly string[] =
  '国家 中央 上级 国务院 部委 省委 省政府 省级 省里'.split(' ');
export const BODIES_ABOVE_PROVINCE: readonly string[] = '国家 中央 上级 国务院 部委'.split(' ');

/** What is followed or joined in: 按照国家统一部署, 配合省做好…. */
export const FOLLOWING_VERBS: readonly string[] = '按照 根据 依据 遵照 落实好'.split(' ');
export const JOINING_VERBS: readonly string[] = '配合 积极配合 协助 全力配合'.split(' ');

/** What a body above gives out. */
export const INSTRUCTIONS: readonly string[] = '部署 安排 要求 统一 时间表 总体方案'.split(' ');
