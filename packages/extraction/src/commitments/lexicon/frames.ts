/** Words that open a clause of manner: what they govern is a condition, not a deliverable. */
export const FRAME_OPENERS: readonly string[] = `
  深刻领悟 坚决拥护 坚定拥护 捍卫 增强“ 坚定“ 做到“ 坚持 聚焦 围绕 紧扣 锚定 顺应 遵循 把握 抢抓 突出 着眼 着眼于 按照 根据
  依据 依托 依靠 立足 针对 适应 瞄准 对标 对照 面向 面对 通过 借助 借力 凭借
  结合 随着 为了 以 在 从 对 就 一手抓 秉持 秉承 本着 基于 牢记 沿着 区分 紧盯
  抓住 紧抓 紧跟 回应 贯彻 贯彻落实 发扬 树立 牢固树立 把牢 正确处理 认真学习
  学习运用 学习贯彻 坚持以 坚持把 不折不扣贯彻
`
  .trim()
  .split(/\s+/u);

/** Openers that govern a noun only; the row's own verb may follow in the same clause. */
export const PREPOSITIONS: readonly string[] = `
  在 从 对 就 面向 依托 依靠 围绕 聚焦 针对 通过 立足 结合 区分 借助 借力 根据
  瞄准 紧扣
`
  .trim()
  .split(/\s+/u);

/** Words that end a clause of manner. */
export const FRAME_ENDINGS: readonly string[] = `
  基础上 同时 方面 过程中 前提下  契机 抓手 导向 为引领 为牵引 主线
  为重点 为核心 为主体 为支撑 为保障 为目标 为统领 为总抓手 为突破口 为纽带 为载体
  并重 并举 并进 并用 一起抓 文章
`
  .trim()
  .split(/\s+/u);

/** By what means: the row's own verb may follow it in the same clause. */
export const MEANS_ENDINGS: readonly string[] = `
  方式 形式 手段 机制 模式 理念 为重点 为主 为引领 为核心 为支撑 为契机 为抓手 为牵引 为导向 为目标 为主线 为统领 为载体 为依托 为基础
`
  .trim()
  .split(/\s+/u);

/** 发挥…作用, 用好…经验: verbs that make a clause of manner of these endings. */
export const MANNER_OBJECTS: readonly string[] = '作用 优势 功能 经验 机遇 资源 力量'.split(' ');
export const MANNER_VERBS: readonly string[] =
  '发挥 发挥好 用好 放大 利用 彰显 整合 借鉴 抢抓'.split(' ');
