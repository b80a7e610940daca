/** Ends of the names of definite things: projects, plans, sites, bodies. */
export const NAME_ENDINGS: readonly string[] = `
  改革 制度 机制 小镇 创新带 产业带 风光带 文化带 产业链 产业集群 战略 专项 工厂 车间 集团 公司 银行 大道 一期 二期 三期 四期
  支线 复线 枢纽站 火车站 客运站 泵站 蓄能 油田 气田 煤矿 海港 空港 陆港 物流港 热电 储能 数据中心 算力中心 大厦 剧院 美术馆 科技馆 文化馆 纪念馆 体育场 体育中心 医学中心 医疗中心 疾控中心 养老院 福利院 马拉松 音乐节 旅游节 电影节 购物节 年会 交易会 洽谈会 推介会 进博会 服贸会 消博会 广交会 投洽会
  行动 计划 工程 项目 方案 规划 试点 示范区 示范县 示范市 先行区 实验区 试验区
  自贸区 综保区 保税区 高新区 经开区 开发区 产业园 园区 科技园 物流园 创业园 基地
  中心 平台 实验室 研究院 研究所 医院 学校 大学 学院 中学 小学 幼儿园 博物馆
  图书馆 体育馆 高速公路 高速 铁路 高铁 城际 地铁 轨道 大桥 隧道 机场 港区 码头
  航道 枢纽 水库 灌区 水厂 电厂 核电 电站 光伏 风电 管网 管道 博览会 论坛 大会
  大赛 运动会 艺术节 文化节 展会 峰会 赛事 基金 清单 条例 办法 专班 联盟 品牌
  专线 班列 口岸 走廊 都市圈 城市群 经济带 经济圈 公园 景区 街区 社区 商圈 市场
  车站 驿站 集聚区 合作区 功能区 创新区 新区 新城 标杆 高地 档案 名录 名单 目录
  台账 考核
`
  .trim()
  .split(/\s+/u);

/** Kinds that make a name of a quotation before them: “尖刀”技术攻关工程. */
export const NAMED_KINDS: readonly string[] =
  '行动 计划 工程 项目 试点 大赛 专项 方案 规划 城市群 都市圈'.split(' ');

/** Kinds after 等 that make names of the members before it: 云港、青溪等项目. */
export const LISTED_KINDS: readonly string[] =
  '项目 工程 平台 基地 园区 活动 赛事 展会 论坛 品牌 通道 铁路 公路 高速 水库 码头 机场 试验区 示范区 实验室 行动 计划 试点 枢纽 产业园 景区 场馆'.split(
    ' ',
  );
