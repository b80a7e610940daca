import type { UnitId } from './unit-id.ts';

/**
 * What a unit is called at each level. `{}` stands for the level's own word (省, 自治区, 市, 县, 区),
 * `{党委}` for its party committee (省委, 自治区党委), `{地}` for the bare place name, `{全}` for the place's
 * whole name. A name that is
 * itself a unit id means that unit does the work at this level.
 */
export interface UnitNames {
  readonly nation: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

const same = (nation: string, local: string): UnitNames => ({
  nation,
  province: local,
  city: local,
  county: local,
});

/** A ministry, 厅 at province level, 局 below. */
const ministry = (stem: string): UnitNames => ({
  nation: `${stem}部`,
  province: `{}${stem}厅`,
  city: `{}${stem}局`,
  county: `{}${stem}局`,
});

/** Usual names; places that differ are in `regional-names.ts`. */
export const unitNames: Readonly<Record<UnitId, UnitNames>> = {
  reform: {
    nation: '国家发展改革委',
    province: '{}发展改革委',
    city: '{}发展改革委',
    county: '{}发展改革局',
  },
  energy: { nation: '国家能源局', province: '{}能源局', city: 'reform', county: 'reform' },
  grain: {
    nation: '国家粮食和储备局',
    province: '{}粮食和储备局',
    city: 'reform',
    county: 'reform',
  },
  industry: ministry('工业和信息化'),
  science: ministry('科技'),
  education: ministry('教育'),
  treasury: ministry('财政'),
  labour: ministry('人力资源社会保障'),
  land: {
    nation: '自然资源部',
    province: '{}自然资源厅',
    city: '{}自然资源和规划局',
    county: '{}自然资源局',
  },
  ecology: {
    nation: '生态环境部',
    province: '{}生态环境厅',
    city: '{}生态环境局',
    county: '{}生态环境分局',
  },
  housing: ministry('住房城乡建设'),
  urban: { nation: 'housing', province: 'housing', city: '{}城市管理局', county: '{}城市管理局' },
  transport: ministry('交通运输'),
  water: ministry('水利'),
  agriculture: ministry('农业农村'),
  commerce: ministry('商务'),
  investment: {
    nation: 'commerce',
    province: 'commerce',
    city: '{}投资促进中心',
    county: '{}投资促进中心',
  },
  culture: ministry('文化和旅游'),
  sport: { nation: '体育总局', province: '{}体育局', city: '{}体育局', county: 'culture' },
  health: {
    nation: '国家卫生健康委',
    province: '{}卫生健康委',
    city: '{}卫生健康委',
    county: '{}卫生健康局',
  },
  medicare: same('国家医保局', '{}医保局'),
  civil: ministry('民政'),
  veterans: {
    nation: '退役军人部',
    province: '{}退役军人事务厅',
    city: '{}退役军人事务局',
    county: '{}退役军人事务局',
  },
  emergency: {
    nation: '应急部',
    province: '{}应急管理厅',
    city: '{}应急管理局',
    county: '{}应急管理局',
  },
  audit: { nation: '审计署', province: '{}审计厅', city: '{}审计局', county: '{}审计局' },
  market: same('市场监管总局', '{}市场监管局'),
  drugs: { nation: '国家药监局', province: '{}药监局', city: 'market', county: 'market' },
  statistics: same('国家统计局', '{}统计局'),
  finance: {
    nation: '金融监管总局',
    province: '{党委}金融办',
    city: '{}金融办',
    county: '{}金融办',
  },
  'state-assets': {
    nation: '国务院国资委',
    province: '{}国资委',
    city: '{}国资委',
    county: '{}国资局',
  },
  data: same('国家数据局', '{}数据局'),
  'government-service': same('office', 'data'),
  police: ministry('公安'),
  justice: ministry('司法'),
  petition: same('国家信访局', '{}信访局'),
  foreign: same('外交部', '{}外办'),
  overseas: { nation: '中央统战部', province: '{}侨办', city: '{}侨办', county: '{}侨办' },
  hongkong: same('国务院港澳办', '{}港澳办'),
  forestry: same('国家林草局', '{}林业局'),
  marine: { nation: 'land', province: '{}海洋局', city: '{}海洋局', county: '{}海洋局' },
  defence: same('国家国防动员办', '{}国防动员办公室'),
  fire: {
    nation: '国家消防救援局',
    province: '{}消防救援总队',
    city: '{}消防救援支队',
    county: '{}消防救援大队',
  },
  tax: same('税务总局', '{}税务局'),
  customs: same('海关总署', '{地}海关'),
  post: same('国家邮政局', '{}邮政管理局'),
  weather: same('中国气象局', '{}气象局'),
  ethnic: { nation: '国家民委', province: '{}民宗委', city: '{}民宗局', county: '{}民宗局' },
  supply: same('供销合作总社', '{}供销社'),
  disabled: same('中国残联', '{}残联'),
  youth: same('共青团中央', '团{}委'),
  women: same('全国妇联', '{}妇联'),
  union: same('全国总工会', '{}总工会'),
  'science-association': same('中国科协', '{}科协'),
  'red-cross': same('中国红十字会', '{}红十字会'),
  office: {
    nation: '国务院办公厅',
    province: '{}政府办公厅',
    city: '{}政府办公室',
    county: '{}政府办公室',
  },
  organisation: same('中央组织部', '{党委}组织部'),
  publicity: same('中央宣传部', '{党委}宣传部'),
  'politics-law': same('中央政法委', '{党委}政法委'),
  'social-work': same('中央社会工作部', '{党委}社会工作部'),
  'united-front': same('中央统战部', '{党委}统战部'),
  cyberspace: same('中央网信办', '{党委}网信办'),
  'deep-reform': same('中央改革办', '{党委}改革办'),
  archives: same('国家档案局', '{}档案馆'),
  'central-bank': {
    nation: '人民银行',
    province: '中国人民银行{全}分行',
    city: '中国人民银行{全}分行',
    county: 'finance',
  },
  securities: same('证监会', 'finance'),
  railway: same('国家铁路局', 'transport'),
  aviation: same('民航局', 'transport'),
  'intellectual-property': same('国家知识产权局', 'market'),
  quality: same('market', 'market'),
  tourism: same('culture', 'culture'),
  broadcast: {
    nation: '广电总局',
    province: '{}广电局',
    city: 'culture',
    county: 'culture',
  },
  poverty: same('agriculture', 'agriculture'),
  tobacco: same('国家烟草局', '{}烟草专卖局'),
  staffing: same('中央编办', '{党委}编办'),
  discipline: same('中央纪委国家监委', '{}纪委监委'),
  chamber: same('全国工商联', '{}工商联'),
  research: {
    nation: '国务院研究室',
    province: '{}政府研究室',
    city: '{}政府研究室',
    county: 'office',
  },
};
