/** How a clause opens that explains or argues. */
export const STATEMENT_OPENERS: readonly string[] = `
  是 这是 这次 这些 这一 这会 这也 这不仅 这样 也是 仍是 只要 只有 无论 不管 虽然 尽管 因为 由于 就能 才能 就会 就是
  不仅 既是 更是 都是 完全能够 能够 当前 目前 同时也 我们深知 实践证明 事实证明 经过 没有 从根本上说
`
  .trim()
  .split(/\s+/u);

/** How a clause opens that gives the reason for the one before. */
export const REASON_OPENERS: readonly string[] =
  '主要是考虑 主要考虑 主要是因为 主要是由于 综合考虑了 这主要是'.split(' ');

/** Words of a clause that describes. */
export const STATIVE_WORDS: readonly string[] = `
  是 仍处于 处于 具有 源于 意味着 有利于 取决于 越来越 没有变 事关 关系到 直接关系 依然 仍然 十分 非常 艰巨 复杂 机遇
  之举 所在 休戚 才有 就有 才会 离不开 在于 重于 即将 正在 偏低 偏高 偏多 薄弱 严峻 不到位 易发多发 不利于 关系着 关系国家 寄托着 承载着 决定着 蕴藏着 已成为
  面临着 不容低估 有碍于 良好 比较 充满信心 密切相关 唯有 简要说明 加以说明 也面临 仍有 有许多 有很大 亟需 亟待 造成重大 带来很大 没有出路
`
  .trim()
  .split(/\s+/u);
