/*
 * Verb nouns that may end the name of what is counted, so that no further verb need be said: 片区建设.
 * Data only.
 */

/** Such endings. */
export const CLOSING_VERB_NOUNS: readonly string[] =
  '建设 改造 开工 竣工 投产 投用 建成 提升 更新 整治 治理 修复 改革 试点 攻关 申报 上市 技改 转型 升级 培训 行动 活动 工程 项目建设 通车 完工 运营 任务 上云 纳入 落地 达标 创建'.split(
    ' ',
  );
