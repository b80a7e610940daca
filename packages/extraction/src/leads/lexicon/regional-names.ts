import type { UnitId } from './unit-id.ts';

type Names = Readonly<Partial<Record<UnitId, string>>>;

/** Where a province calls its units, or those of its cities, by other names than most. */
export interface RegionalNames {
  /** Bare names of the provinces. */
  readonly provinces: readonly string[];
  readonly province?: Names;
  readonly city?: Names;
  readonly county?: Names;
}

const grassland = '{}林草局';

/** Deviations from `unit-names.ts`; a later entry for the same province adds to the earlier. */
export const regionalNames: readonly RegionalNames[] = [
  {
    provinces: ['广东'],
    province: { data: '{}政务和数据局', hongkong: '{}港澳办' },
    city: {
      reform: '{}发展改革局',
      land: '{}自然资源局',
      health: '{}卫生健康局',
      culture: '{}文化广电旅游体育局',
      sport: 'culture',
      data: '{}政务服务和数据管理局',
      overseas: '{}侨务局',
      urban: '{}城管局',
    },
    county: { culture: '{}文化广电旅游体育局', data: '{}政务服务和数据管理局' },
  },
  {
    provinces: ['湖北', '浙江', '四川'],
    province: { industry: '{}经信厅' },
    city: { industry: '{}经信局' },
    county: { industry: '{}经信局' },
  },
  { provinces: ['湖北'], province: { grain: '{}粮食局' } },
  { provinces: ['河北'], province: { data: '{}数据和政务服务局' } },
  { provinces: ['内蒙古'], province: { data: '{}政务服务与数据管理局' } },
  { provinces: ['安徽'], province: { data: '{}数据资源局' } },
  { provinces: ['福建'], province: { data: '{}数据管理局' } },
  { provinces: ['山东', '贵州'], province: { data: '{}大数据局' } },
  { provinces: ['北京'], province: { data: '{}政务服务和数据管理局' } },
  {
    provinces: ['北京'],
    province: {
      industry: '{}经济和信息化局',
      science: '{}科委',
      education: '{}教委',
      treasury: '{}财政局',
      labour: '{}人力资源社会保障局',
      land: '{}规划自然资源委',
      ecology: '{}生态环境局',
      housing: '{}住房城乡建设委',
      urban: '{}城市管理委',
      transport: '{}交通委',
      water: '{}水务局',
      forestry: '{}园林绿化局',
    },
  },
  {
    provinces: ['上海'],
    province: {
      industry: '{}经济信息化委',
      science: '{}科委',
      education: '{}教委',
      land: '{}规划资源局',
      housing: '{}住房城乡建设管理委',
      transport: '{}交通委',
      water: '{}水务局',
      agriculture: '{}农业农村委',
      commerce: '{}商务委',
      forestry: '{}绿化市容局',
      urban: '{}绿化市容局',
    },
  },
  {
    provinces: ['天津'],
    province: {
      education: '{}教委',
      land: '{}规划资源局',
      housing: '{}住房城乡建设委',
      urban: '{}城市管理委',
      transport: '{}交通运输委',
      water: '{}水务局',
      agriculture: '{}农业农村委',
    },
  },
  {
    provinces: ['重庆'],
    province: {
      industry: '{}经济信息委',
      education: '{}教委',
      land: '{}规划自然资源局',
      housing: '{}住房城乡建委',
      urban: '{}城市管理局',
      transport: '{}交通运输委',
      agriculture: '{}农业农村委',
      commerce: '{}商务委',
      culture: '{}文化旅游委',
    },
  },
  {
    provinces: ['北京', '上海', '天津', '重庆'],
    province: {
      industry: '{}工业和信息化局',
      science: '{}科技局',
      treasury: '{}财政局',
      labour: '{}人力资源社会保障局',
      ecology: '{}生态环境局',
      agriculture: '{}农业农村局',
      water: '{}水利局',
      commerce: '{}商务局',
      culture: '{}文化和旅游局',
      civil: '{}民政局',
      emergency: '{}应急管理局',
      veterans: '{}退役军人局',
      audit: '{}审计局',
      police: '{}公安局',
      justice: '{}司法局',
    },
  },
  {
    provinces: ['海南'],
    province: {
      land: '{}自然资源和规划厅',
      culture: '{}旅游和文化广电体育厅',
      sport: 'culture',
      water: '{}水务厅',
    },
  },
  {
    provinces: [
      '河北',
      '山西',
      '内蒙古',
      '辽宁',
      '吉林',
      '黑龙江',
      '四川',
      '云南',
      '西藏',
      '甘肃',
      '青海',
      '宁夏',
      '新疆',
    ],
    province: { forestry: grassland },
    city: { forestry: grassland },
    county: { forestry: grassland },
  },
];

/** The customs office that answers for a province. */
export const customsOffices: Readonly<Record<string, string>> = {
  河北: '石家庄海关',
  山西: '太原海关',
  内蒙古: '呼和浩特海关',
  辽宁: '沈阳海关',
  吉林: '长春海关',
  黑龙江: '哈尔滨海关',
  江苏: '南京海关',
  浙江: '杭州海关',
  安徽: '合肥海关',
  福建: '福州海关',
  江西: '南昌海关',
  山东: '济南海关',
  河南: '郑州海关',
  湖北: '武汉海关',
  湖南: '长沙海关',
  广东: '广州海关',
  广西: '南宁海关',
  海南: '海口海关',
  四川: '成都海关',
  贵州: '贵阳海关',
  云南: '昆明海关',
  西藏: '拉萨海关',
  陕西: '西安海关',
  甘肃: '兰州海关',
  青海: '西宁海关',
  宁夏: '银川海关',
  新疆: '乌鲁木齐海关',
};

/** Cities of the provinces above whose cities differ from the usual names. */
export const provinceOfCity: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    广东: '广州 深圳 珠海 汕头 佛山 韶关 河源 梅州 惠州 汕尾 东莞 中山 江门 阳江 湛江 茂名 肇庆 清远 潮州 揭阳 云浮',
    湖北: '武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架',
    浙江: '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水',
    四川: '成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山',
    河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水',
    山西: '太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁',
    内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善',
    辽宁: '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛',
    吉林: '长春 吉林 四平 辽源 通化 白山 松原 白城 延边',
    黑龙江: '哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭',
    云南: '昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆',
    甘肃: '兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南',
    青海: '西宁 海东 海北 黄南 海南 果洛 玉树 海西',
    宁夏: '银川 石嘴山 吴忠 固原 中卫',
  }).flatMap(([province, cities]) => cities.split(' ').map((city) => [city, province])),
);
