/*
 * What tells a clause without a known verb that nevertheless says who shall do what. Data only.
 */

/** After a subject: what it must, may or shall. */
export const DUTY_MARKS: readonly string[] = `
  要 一律 必须 不得 应当 应配套 应依法 应按 须 原则上 全部用于 全部纳入 主要用于 重点用于 优先用于 重在
`
  .trim()
  .split(/\s+/u);

/** Words in which such a mark stands and binds nobody. */
export const NO_DUTY: readonly string[] = `
  主要 重要 需要 只要 首要 紧要 必要 次要 纲要 摘要 纪要 想要 险要 简要 扼要 概要 机要 不要 若要 如要 还要 又要 就是要 是要 要求 要素 要点 要领 要闻
  要害 要塞 要道 要么 要地 要旨 要事 要件 要是 无须 必须的 也一定要 再多也要 再难也要 再大也要 要看到 要认识到 要清醒 要正视 要知道 要说明
`
  .trim()
  .split(/\s+/u);
