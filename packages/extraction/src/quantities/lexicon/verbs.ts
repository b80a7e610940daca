/*
 * Verbs that govern a number, by what they say of it. Data only.
 */

/** Makes, adds or raises the counted things, or gets them listed: their count is a target. */
const BUILD =
  '建设 构建 新建 新建设 改建 扩建 新改建 改扩建 新改扩建 新扩建 续建 共建 创建 建成 建好 建强 建立 建 筹建 组建 重建 修建 铺设 架设 增建 打造 培育 培养 引育 新增 新增建设 新培育 新认定 新引进 新创建 新组建 新开工 新签约 新投产 新投用 新设 新设立 新筹建 新筹集 新组织 新获批 新打造 新发展 新开通 新入库 新开 新入统 新建成 ' +
  '引进 招引 引入 吸引 招募 招录 招收 招聘 扩招 引聚 集聚 汇聚 认定 遴选 选树 选育 评选 命名 创成 争创 创评 申报 申建 获批 获评 入选 纳入 净增 增加 增设 增开 扩大 扩充 壮大 做强 做大 做大做强 升级 改造 提升 提升改造 改造提升 更新 更新改造 新建改造 翻新 改善 改良 整治 治理 修复 ' +
  '建成投用 建成投产 建成通车 开工建设 开工 开建 竣工 投产 投用 完工 投运 并网 投入使用 交付 开通 打通 贯通 启用 落地 签约 落户 设立 成立 布局 布局建设 谋划 谋划建设 储备 策划 筹集 筹措 收储 配建 配套 加装 安装 增配 购置 更换 淘汰 关停 拆除 取缔 取消 下放 缩减 关闭 化解 盘活 处置 消化 退出 压减 ' +
  '规划建设 提质建设 建设运营 建设改造 加固 除险加固 栽植 种植 新植 植树 抚育 绿化 复垦 退耕 还草 繁育 推广 发展 培优 扶持 孵化 转化 攻克 突破 研发 制定 制修订 修订 出台 发布 编制 形成 汇集 扩增 新购 开发 挖掘 打捆 消除 清零 清理 创造 提供 开设 上线 搭建 优化 建档 迁建 搬迁 移建 拓展 开行 新辟 开辟 加密 新开行 新辟 输送 招商 引资 导入 承接 承办 转移 实现 完成 力成 选派 选聘 派驻 配备 配置 投放 更新淘汰 新上 建设完成 添置 组网 夯实 筛选 选取 绘制 集成 归集 释放 登记 落实到位 攻关 突破性实施 示范推广';

/** Does something a set number of times, or with a set number of things. */
const ACT =
  '加快 加大 提速 加速 完善 健全 健全完善 强化 增强 巩固 实施 开展 推进 推出 举办 办好 组织 用于 拿出 组织实施 组织开展 启动 启动实施 抓好 抓实 落实 办理 办成 执行 深化 推行 探索 谋划实施 谋划推进 滚动实施 重点推进 全面推进 统筹推进 联动推进 稳妥推进 建设推进 扎实推进 举行 征集 征求 运营 培训 培训培养 轮训 招生 演出 发放 兑现 补助 资助 奖补 救助 慰问 服务 帮扶 走访 检查 抽检 监测 普查 筛查 免费筛查 体检 接种 援助 调解 化解 打击 查处 整改 解决 攻坚 突出抓好 聚力实施 集中实施 集中攻坚 做好 做实 发行 安排 投入 下达 统筹 统筹安排 筹资 追加 减免 下调 上调 降低 降减 减少 压缩 缩短 节约 节能 减排 削减 收回 撬动 带动 拉动 争取 融资 授信 放贷 交易 输出 外送 外调 接待 吸纳 安置 转移就业 促进 扩面 新增投放 拓宽 覆盖 惠及 受益 保障 供应 供给 生产 收购 储藏 销售 播种 改良 调减 挖潜 复种 出栏 养殖 捕捞 开采 疏浚 清淤 通航 建管 管护 巡查 延长 提供服务 创作 录制 推介 参加 参展 办赛 举措';

/** Makes others do it: what they do follows. */
const CAUSE =
  '推动 支持 引导 鼓励 促使 力促 带动 帮助 助力 组织企业 指导 督促 扶助 促进 让 助推 动员 激励 倡导';

/** Arrives at a figure: adds nothing to what is measured. */
const REACH =
  '完成 实现 达到 达 确保 保证 保持 保持在 继续保持 稳定 稳定在 维持 维持在 控制 控制在 力保 累计 累计达到 总量达 总数达';

/** Keeps, heeds or leans on things that stand: their count describes. */
const MANAGE =
  '围绕 聚焦 坚持 坚持以 把握 立足 面向 针对 按照 依托 发挥 用好 管好 用足用好 利用 管理 动态管理 锚定 紧扣 对照 瞄准 紧盯 遵循 贯彻 落实好 守住 守牢 严守 坚守 弘扬 践行 汇报 处理好 统筹好 协调 破解 应对 牢记 感悟 顺应 依靠 深刻领悟 捍卫 兜牢 兜住 打赢 打好 讲好 是 有 拥有 属于 涉及 包括 作为 具有 对接 融入 服务 保障';

/** What a verb says of the number it governs. */
export type VerbClass = 'build' | 'act' | 'cause' | 'reach' | 'manage';

const list = (words: string, kind: VerbClass) =>
  words.split(' ').map((word): readonly [string, VerbClass] => [word, kind]);

/** Every governing verb with its class; where a verb stands in two lists the later class counts. */
export const VERBS: ReadonlyMap<string, VerbClass> = new Map([
  ...list(MANAGE, 'manage'),
  ...list(ACT, 'act'),
  ...list(BUILD, 'build'),
  ...list(CAUSE, 'cause'),
  ...list(REACH, 'reach'),
]);

/** Verbs that may follow another and stay part of what is done: 新建改造, 培育引进. */
export const CHAINED: ReadonlySet<string> = new Set(
  '改造 提升 改建 扩建 改扩建 运营 引进 引育 培育 培养 打造 更新 修复 下放 建设 新建 认定 壮大 升级 推广 管护 实施 推进 开展 投用 投产 创建 建成 启动 整治 治理 优化 完善 布局 组建 开工 竣工 新增 储备 投运 续建 完成 完工 成立 设立 筹集 配建 建 改造提升 改造升级 建设改造 提质建设 遴选 发展'.split(
    ' ',
  ),
);

/** Verbs that often open a noun phrase: 服务消费增长, 办理时限压缩至. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  '办理 服务 建设 培训 发行 投入 安排 统筹 储备 销售 生产 供应 保障 监测 接待 交易 养殖 转化 开发 管理 治理 绿化 造林 运营 规划 增加 创新 研发 开采 输出 覆盖 减排 保护 利用 集聚 补助 处置 招商 登记 提升 更新 发展 改造 检查 消化 收购 融资 出栏 加密 完善'.split(
    ' ',
  ),
);

/** Time and resolve: said before a subject or a verb, never part of a measure. */
export const MODALS: readonly string[] =
  '力争 力争全年 力争年内 力争今年 争取 争取全年 确保 确保全年 确保完成 力求 力促 务必 保证 努力 努力实现 预计 拟 将要 都要 也要 必须 全年 今年 明年 本年 年度 年内 每年 每月 当年 今后 今后五年 未来 我们 我们将 我们要 各级政府 至少 平均 累计 其中 特别是 包括 主要预期目标是 预期目标是 并 同时'.split(
    ' ',
  );

/** Manner: said before a verb only. */
export const MANNERS: readonly string[] = (
  '全面 计划 深入 加快 加速 大力 积极 稳步 稳妥 持续 扎实 高标准 高质量 高水平 高效 高起点 进一步 继续 重点 有序 着力 加力 提速 纵深 滚动 常态化 精准 精心 切实 协同 统筹 系统 整体 一体 一体化 联动 分类 分批 分期 梯次 因地制宜 科学 合理 深度 大规模 规模化 大范围 集中 集中力量 聚力 奋力 全力 全力以赴 强力 尽快 率先 优先 提前 按期 如期 按时 ' +
  '全省 全市 全县 全区 全国 全州 全域 我省 我市 我县 总体 逐步 适度 适时 超前 前瞻 前瞻性 牵头 主动 探索 谋划 创新 超常规 有效 有力 坚决 严格 充分 广泛 普遍 基本 同步 统一 实质性 规范 更好 更加 更大力度 大幅 明显 显著 狠抓 抓紧 认真 用心 多渠道 多措并举 千方百计 在 对 从 以 把 为 在全省 在全市 在全国 面向社会 免费 公开 定向 分别 强化 主要 又 新 先 各 将 要 都 也 须 应 可 拟 共 还 已 再 即'
).split(' ');

/** Stands between a subject and its figure and belongs to the measure: 增长, 下降. */
export const CHANGES: readonly string[] =
  '增长 增速 下降 提高 降低 上升 增加 减少 提升 上涨 回落 压减 压缩 缩短 延长 递增 递减 扩大 收窄 降幅 涨幅 年均增长 平均增长 同比增长 翻 降'.split(
    ' ',
  );

/** Stands between a subject and its figure and adds nothing to the measure. */
export const COPULAS: readonly string[] =
  '达到 达 达成 保持在 保持 继续保持 继续保持在 稳定在 稳定 稳定保持在 控制在 维持在 力争达到 提高到 提升到 提高至 提升至 提到 增至 增加到 增加至 增长到 增长至 升至 上升到 上升至 下降到 下降至 降至 降到 降低到 降低至 压减至 压缩至 压缩到 缩短至 缩短到 减至 减少至 缩减至 压减到 减少到 扩大到 扩大至 达到了 为 是 至 到 在 有 安排 完成 实现 力争 确保 不断 累计 累计达到 分别 拟按 按 拟 总计 合计 超 再 将 要 都 也 各 约为 预计 预期 目标 突破 迈上 站稳 跨过 站上 冲刺 跃上 跨越 恢复到 恢复至 重回 争取 延长至 延长到 占 已 共 比上年 同比 比去年 全年 在全省 力争实现 稳步 保持稳定在 新增 净增 投用 开工 建成'.split(
    ' ',
  );
