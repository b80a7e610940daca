/*
 * Units as reports print them, without multipliers (万, 亿). Data only. The longest match wins.
 */

/** Counted things: how many of something. */
export const COUNT_UNITS: readonly string[] = (
  '个 家 项 条 座 所 处 户 名 位 人 件 套 间 台 辆 艘 架 列 对 场 次 批 期 种 类 片 块 宗 支 只 头 羽 株 棵 张 份 门 部 本 册 篇 ' +
  '幅 根 栋 幢 眼 口 站 校 班 队 组 团 枚 颗 款 例 起 单 节 集 届 轮 步 点 村 镇 县 市 省 国 区 园 岛 港 湖 库 县区 街道 社区 乡镇 行政村 ' +
  '自然村 建制村 院 馆 店 厂 桩 枪 柜 箱 标箱 标准箱 梯 舱 层 级 代 类别 领域 方面 环节 ' +
  '人次 人口 户次 车次 班次 架次 航次 场次 件次 台次 台套 台（套） 人（次） 家次 席 桌 学时 课时 ' +
  '床 床位 学位 座位 泊位 车位 停车位 托位 岗位 工位 ' +
  '机柜 机架 标准机架 终端 门类 字 瓶 粒 包 筐 盏 趟 大 亩次 头（只） 万头'
).split(' ');

/** Measured things: a size, a length, a sum. */
export const MEASURE_UNITS: readonly string[] = (
  '元 美元 欧元 港元 港币 日元 英镑 人民币 元人民币 块钱 吨 公吨 千克 公斤 斤 克 毫克 微克 吨标准煤 吨标煤 千克标准煤 克标准煤 吨二氧化碳 亩 公顷 平方公里 平方千米 平方米 ' +
  '公里 千米 米 厘米 毫米 纳米 海里 立方米 方 升 毫升 标方 千瓦 千瓦时 瓦 瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 度电 度 千伏 千伏安 兆伏安 伏 蒸吨 总吨 载重吨 车公里 ' +
  '吨公里 小时 分钟 秒 天 日 周 个月 月 年 个工作日 工作日 个小时 个季度 季度 岁 周岁 周年 摄氏度 ℃ 赫兹 兆 吉 比特 字节 次/秒 倍频 ' +
  '标准立方米 光年 马力 标立方 箱公里 皮法 公斤级 微克/立方米 毫克/升 平米 平方 立方 卢布 新元 加元'
).split(' ');

/** Shares of something. */
export const RATIO_UNITS: readonly string[] = [
  '%',
  '‰',
  '成',
  '个百分点',
  '百分点',
  '个基点',
  '基点',
  '倍',
  '番',
  '折',
];

/** Power of ten that brings a unit to its base, with the base. Units not listed are their own base. */
export const BASE_UNITS: ReadonlyMap<string, readonly [places: number, base: string]> = new Map([
  ['公里', [3, '米']],
  ['千米', [3, '米']],
  ['平方公里', [6, '平方米']],
  ['平方千米', [6, '平方米']],
  ['%', [-2, 'ratio']],
  ['‰', [-3, 'ratio']],
  ['成', [-1, 'ratio']],
  ['个百分点', [-2, 'ratio']],
  ['百分点', [-2, 'ratio']],
  ['个基点', [-4, 'ratio']],
  ['基点', [-4, 'ratio']],
]);
