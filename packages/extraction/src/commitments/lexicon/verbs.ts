/*
 * Verbs that govern an undertaking, by what they promise. Data only; a verb stands in one list.
 * Longer compounds win over shorter ones, so 加快建设 need not be listed: chains are read.
 */

/** Something is built, made, held, issued or counted: a deliverable of its own. */
const MAKING_VERBS: readonly string[] = `
  建设 建成 建立 建好 建强 新建 改建 扩建 改扩建 新改建 续建 筹建 共建 新改扩建
  新建改造 建设改造 改造 改造提升 翻修 修建 创建 争创 创成 申建 申报 申办 打造
  培育 培养 培训 培树 评选 选树 选拔 选派 组建 设立 成立 搭建 布局 部署 谋划
  编制 制定 制订 研究制定 起草 出台 实施 开展 启动 开工 动工 复工 举办 承办 办好
  办成 办实 筹办 举行 推出 推行 推广 引进 招引 引育 招录 招聘 招募 新增 增设
  增开 增派 发放 发行 安排 投放 组织 开通 开行 开辟 开设 启用 投用 投产 达产
  竣工 完工 修订 修编 修缮 修复 整治 清理 清退 清零 腾退 淘汰 关停 取缔 拆除
  取消 废止 免除 减免 资助 配备 配建 铺设 架设 种植 造林 储备 收储 收购 赎买
  建制 开发 研制 攻克 突破 制修订 上线 接入 绘制 发布 印发 完成 落地 签约 供应
  供给 筹集 回购 设置 设计 采购 试行 试点 先行先试 抢占 切入 进军 开建 兴建 建构
  植树 增殖放流 栽植 绿化 亮化 美化 净化 提标 扩能 迁建 重建 盘活 出让 划定 颁布
  颁发 表彰 慰问 走访 检查 抽查 排查 摸排 普查 评估 审计 督查 认定 召开 招商引资
  引入 新办 购置 添置 置换 兑现 认领 挂牌 命名 认证 注册 试运行 交付 交房
  试点推广 创办 实行 采取 建档立卡 全覆盖 用于 投入 增发 增投 拨付 下达 创设 打通
  开放 建造 试点示范 超前布局 规划建设 上马 储备一批 增配 增补 送达
`
  .trim()
  .split(/\s+/u);

/** Work goes on, further or better: an undertaking whose end is in its object. */
const WORKING_VERBS: readonly string[] = `
  加强 强化 深化 优化 推进 推动 发展 加快 加速 提速 提质 完善 健全 扩大 拓展
  拓宽 开拓 加大 稳定 规范 做好 抓好 抓实 抓紧 抓牢 搞好 干好 做强 做大 做优
  做精 做细 做实 做活 做深 做足 做大做强 做强做优 做优做强 做强做优做大 做精做优
  壮大 巩固 用好 用足 用活 管好 护好 守好 种好 建管 落实 落实好 发挥好 保护好
  利用好 管理好 统筹好 解决好 维护好 承办好 筹办好 举办好 组织好 实施好 建设好 传承好 保障好 服务好 完成好 编制好 宣传好 履行好 协调好 使用好 贯彻好 运营好 呵护好 弘扬好 落细 落地落实 执行 贯彻 贯彻落实 改善 改进
  改革 创新 探索 整合 重组 重构 构建 构筑 统筹 协调 衔接 对接 承接 参与 畅通
  贯通 联通 连通 疏通 界定 明确 理顺 厘清 调整 调优 治理 防治 管控 监管 监测
  管理 管护 指导 运营 运行 经营 利用 开放 放开 放宽 放活 简化 精简 压缩 压减
  压降 压实 下放 赋予 授权 下沉 保护 传承 弘扬 活化 挖掘 繁荣 丰富 普及 宣传
  推介 讲好 唱响 救治 救助 帮扶 帮助 关爱 关心 关心关爱 照护 供养 优抚 安置 保障
  保证 保持 保住 兜牢 兜住 兜底 守住 严守 坚守 严格 严控 从严 从严控制 停建 严厉打击 打击 惩治
  查处 整顿 整改 遏制 杜绝 严防 防范 防止 防范化解 化解 处置 应对 抵御 消除 严禁
  严查 严肃 纠正 纠治 规制 约束 控制 降碳 减污 节约 集约 循环 转化 转变 转型
  变革 升级 更新 改良 提档 补齐 补强 延伸 延长 延链 补链 强链 锻造 锻长 聚集 集聚
  招商 投资 融资 贷款 减税 降费 扩容 扩面 增效 恢复 振兴 激励 奖励 补助 补贴
  争取 力争 力促 力保 狠抓 紧抓 打好 打赢 打牢 下好 办理 回应 解决 破解 破除
  清除 疏解 缓解 接续 稳住 扩 促 引领 示范 辐射 服务 融入 共推 共享 联动 协同
  统一 发挥 筹措 倾斜 支撑 建言 办 建 修 用 种 改 育 聚 强 优 严打 提请 接受
  报告 公开 听取 学习 坚定 践行 恪守 尊重 履行 依法行政 反对 力戒 整饬 树立 树牢
  吸纳 输送 推荐 遴选 储存 建档 归集 共治 分担 对标 链接 加入 带头 过 过紧日子
  擦亮 严肃查处 扶持 稳妥推进 编好 稳定和扩大 巩固和 坚持和完善 看好 管住 清剿 阻断
  防汛 备战 备案 复垦 供给 配齐 办强 建管护 参加 争当 主动作为 摆脱 深耕 挖潜
  攻坚 抢抓 靠前 延续 完备 探索建立 更新改造 扩围 化债 监督 约谈 追究 托底 协助
  配合 联合 接续推进 褒扬 慰问 送达 调动 调节 引流 聚人 吸引 严管 善待 厚待 培优
  扶优 做稳 做靓 做美 美化 建优 建强 建美 养好 编织 补短板 强弱项 扛牢 扛稳 克服
  考虑 重视 运用 运用好 深挖 打破 密切 加密 清偿 严把 遵守 抑制 细化 压紧压实
  压紧 走好 研究 继承 限制 拧紧 大兴 当好 消化 坚决反对 赓续 防控 规划 巩固拓展
  严明 执行好 确立 增派 提级 扶助 善用 珍惜 爱护 缩减 节省 抵制 惩处 严惩
  依法打击 制止 平抑 平衡 兼顾 推开 全面推开 做深做实 铲除 挺进 迈进 赋能 协调解决
  联合开展 提请审议 延链补链 固链 数智赋能 牵头 主导 主办 保供 保交楼 稳价 稳岗
  扩岗 返还 补缴 清欠 核减 核定 降本 实行 提档升级 转型升级 提质升级 提质增效
  扩能提质 提质扩容 提质改造 扩容提质 扩容升级 提能升级 清理规范 清理废除 规范清理
  保护利用 修缮保护 活化利用 盘活利用 不得 不能 决不能 决不让 决不 决不允许 绝不允许 绝不 不再
  处理 解放 给予 配置 确定 划分 分配 公布 施行 商签 提倡 关闭 扭转 禁止 寻求 奉行 高举 扫除 团结 下调 调低
  上调 康复救助 开办 使用 信任 充实 支援 扩大到 扩大至 拓展到 推广到 延伸到 免收 减收 活跃 纳入 转化为 转变为 变为 筛查 缩短 削减 调减 退出 收回 合并 总结 预防 分流 征求 扛起 编纂 编印 简除 简政放权 代发 厉行 进行 注重 推深做实 抓严
  根治 抢救 接种 公示 点亮 腾出 转送 抬升 疏浚 汇编 追回 归还 护送 汲取 攻关 增建 盯紧 看牢 集成 锻强 上移 惩戒 呵护 凝练 把好 有效衔接 盘清 摸清 管住管好
`
  .trim()
  .split(/\s+/u);

/** Somebody else is to act: 支持企业…, 鼓励社会资本…. */
export const ENABLING_VERBS: readonly string[] = `
  支持 鼓励 引导 倡导 吸引 撬动 推荐 组织动员 动员 促成 允许 督促 督导 教育引导
  帮助
`
  .trim()
  .split(/\s+/u);

/** The state reached rather than the thing done; after another clause mostly its result. */
export const EFFECT_VERBS: readonly string[] = `
  提升 提高 提振 提效 提能 增强 增进 增加 增添 激发 激活 释放 夯实 筑牢 织密
  织牢 扎牢 扎紧 绷紧 营造 打响 叫响 满足 降低 减轻 减少 形成 彰显 展现 展示
  塑造 重塑 再造 带动 拉动 牵引 驱动 助推 助力 赋能 维护 守护 守护好 守牢 护航 厚植
  凝聚 汇聚 汇集 避免 实现 造福 惠及 托举 铸牢 铸就 奠定 推向 迈向 跨入 跻身
  进入 开创 谱写 呈现 焕发 留住 改变 赢得 永葆 取得 达到 做到 成为 建成为 培厚
  催生 促进形成 孕育 放大 涵养 滋养 浸润 促进 打通 确保 带给 让利 汇聚起 激励 筑强 补上
  缩小 遏制住 赢取 抢占先机 辐射带动 创造 提供 便利 方便
`
  .trim()
  .split(/\s+/u);

/** Every verb a clause may open with. */
export const ALL_VERBS: readonly string[] = [
  ...MAKING_VERBS,
  ...WORKING_VERBS,
  ...ENABLING_VERBS,
  ...EFFECT_VERBS,
];

/** Verbs hardly ever used as nouns: after another verb they go on with the chain (谋划建设, 支持申报). */
export const CHAINING_VERBS: readonly string[] = `
  实施 建设 打造 推进 推动 开展 用好 提升 壮大 完善 落实 构建 组建 制定 编制
  共建 运营 引进 争创 创建 培育 推行 谋划 规范 做强 做优 做大 做大做强 建立 健全
  拓展 推广 深化 优化 加强 强化 加快 促进 搭建 新增 完成 启动 申报 申建 建成
  出台 办好 抓好 做好 稳定 扩大 激活 盘活 布局建设 建设运营 发展壮大 用足 用活
  形成 撬动 设立 成立 改造 化解 引育 树立 维护 清理 打击 整治 遏制 引导 支持
  发展 改善 巩固 拓宽 降低 提高 增强 满足 释放 争取 招引 举办 营造 筑牢 夯实
  补齐 破解 防范 规划 部署 布局 防控 利用 运用 发放 解决 执行 改进 运营好 管理好
`
  .trim()
  .split(/\s+/u);

/** Verbs that further something already under way; late in a sentence they often only say what for. */
export const FURTHERING_VERBS: readonly string[] = `
  推动 带动 加快推动 巩固 发展壮大 壮大 提升 提高 提振
`
  .trim()
  .split(/\s+/u);

/** Verbs of more or less of a state: wherever they stand, they tell what the clause before is for. */
export const STATE_VERBS: readonly string[] = '降低 减轻 减少 增强 增进 缩小'.split(' ');

/** What must not come of an action. */
export const WARNING_VERBS: readonly string[] =
  '防止 不能 决不能 决不让 决不 决不允许 绝不允许 绝不 不再 不得 杜绝 克服 力戒'.split(' ');

/** Verbs of what somebody is to become, get or make; members of a list that each hold one are rows. */
export const OUTCOME_VERBS: readonly string[] =
  '建设 建成 打造 创建 争创 申报 申建 创成 成为 跻身 晋升 升格 开工 投产 投用 建好 通车 竣工 完工'.split(
    ' ',
  );
