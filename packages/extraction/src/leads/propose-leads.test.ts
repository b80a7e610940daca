import { describe, expect, it } from 'vitest';
import { CleanText } from '../clean-text.ts';
import type { Level } from '../extraction.ts';
import type { FoundCommitment, Skeleton } from '../stages.ts';
import { proposeLeads } from './propose-leads.ts';

interface Case {
  readonly row: string;
  readonly heading?: string;
  readonly sentence?: string;
  readonly object?: string;
  readonly per?: string;
  readonly place?: string;
  readonly level?: Level;
}

function propose({ row, heading = '', sentence = row, ...rest }: Case) {
  const text = `${sentence}。`;
  const from = text.indexOf(row);
  const whole = { from: 0, to: text.length };
  const skeleton: Skeleton = {
    clean: new CleanText(text, [whole]),
    profile: {
      title: '',
      place: rest.place ?? '株洲市',
      level: rest.level ?? 'city',
      planYear: 2026,
    },
    sections: [
      { id: 's1', level: 0, number: null, title: '', parent: null, role: 'plan', ...whole },
      { id: 's2', level: 3, number: null, title: heading, parent: 's1', role: 'plan', ...whole },
    ],
    sentences: [{ id: 't1', section: 's2', kind: 'commitment', ...whole }],
  };
  const found: FoundCommitment = {
    sentence: 't1',
    action: '',
    object: rest.object ?? row,
    projects: [],
    places: [],
    per: rest.per ?? null,
    deadline: { text: null, date: null, assumed: true },
    strength: 'plain',
    condition: null,
    upper: false,
    from,
    to: from + row.length,
  };
  const [units] = proposeLeads(skeleton, [found]);
  if (units === undefined) throw new Error('one row, one proposal');
  return units;
}

describe('proposeLeads', () => {
  it.each([
    ['新建充电桩600个', '市发展改革委'],
    ['打通断头路6条', '市交通运输局'],
    ['加装电梯80台', '市住房城乡建设局'],
    ['改造农村户厕3000座', '市农业农村局'],
    ['新增公办学位5000个', '市教育局'],
    ['培育专精特新中小企业40家', '市工业和信息化局'],
    ['净增高新技术企业50家', '市科技局'],
    ['PM2.5平均浓度控制在30微克/立方米以内', '市生态环境局'],
    ['发放消费券5000万元', '市商务局'],
    ['建设口袋公园12个、实施垃圾分类', '市城市管理局'],
    ['除险加固病险水库9座', '市水利局'],
    ['一般公共预算收入增长3%', '市财政局'],
    ['推动6家企业上市', '市金融办'],
    ['基本医保参保率稳定在95%以上', '市医保局'],
    ['完成营造林10万亩', '市林业局'],
    ['启动法治宣传教育规划，抓好普法', '市司法局'],
  ])('gives “%s” to %s by its own words', (row, unit) => {
    expect(propose({ row }).lead?.unit).toBe(unit);
  });

  it.each([
    ['煤矿产能释放，电煤储备充足', '省能源局'],
    ['充实地方储备粮规模', '省粮食和储备局'],
    ['开通千兆光网小区900个', '省工业和信息化厅'],
    ['清理拖欠中小企业账款', '省工业和信息化厅'],
    ['开放公共数据500项', '省数据局'],
    ['再推出15个“一件事”集成办理', '省数据局'],
    ['压减一般性支出，兜牢基层“三保”', '省财政厅'],
    ['落实研发费用加计扣除，优化纳税服务', '省税务局'],
    ['化解农村商业银行不良贷款', '省委金融办'],
    ['用好支农支小再贷款', '中国人民银行湖南省分行'],
    ['压减省属企业管理层级', '省国资委'],
    ['审计重点项目40个', '省审计厅'],
    ['进出口总额增长5%', '省商务厅'],
    ['特种设备抽检合格率稳定在95%', '省市场监管局'],
    ['压缩整体通关时间', '长沙海关'],
    ['补充耕地3万亩', '省自然资源厅'],
    ['国控断面水质优良比例保持九成', '省生态环境厅'],
    ['筹集保障性租赁住房2万套', '省住房城乡建设厅'],
    ['高铁里程突破3000公里', '省交通运输厅'],
    ['新增高效节水灌溉20万亩', '省水利厅'],
    ['改造高标准农田200万亩', '省农业农村厅'],
    ['培训乡村医生6000人次', '省卫生健康委'],
    ['失业保险费率继续从低', '省人力资源社会保障厅'],
    ['集采药品再增30种', '省医保局'],
    ['新增护理型床位5000张', '省民政厅'],
    ['安置退役士兵1200名', '省退役军人事务厅'],
    ['新增4A级景区6家', '省文化和旅游厅'],
    ['办好全民健身运动会', '省体育局'],
    ['整治重大事故隐患', '省应急管理厅'],
    ['破获电信网络诈骗案件，守护群众钱袋子', '省公安厅'],
    ['化解信访积案800件', '省信访局'],
    ['办理人大代表建议，答复率达到百分之百', '省政府办公厅'],
    ['推进乡镇机构改革，理顺权责', '省委编办'],
    ['驰而不息纠治“四风”', '省纪委监委'],
    ['帮助残疾人就业1万人', '省残联'],
  ])('at province level gives “%s” to %s', (row, unit) => {
    expect(propose({ row, place: '湖南省', level: 'province' }).lead?.unit).toBe(unit);
  });

  it.each([
    ['农村', '在农村新建公路800公里', '市交通运输局'],
    ['发展', '发展普惠托育，新增托位900个', '市卫生健康委'],
    ['改革', '深化公立医院薪酬改革', '市卫生健康委'],
    ['创新', '创新举办龙舟邀请赛', '市体育局'],
    ['质量', '提升教学质量，办好县中', '市教育局'],
    ['企业', '减轻企业社保缴费负担', '市人力资源社会保障局'],
    ['项目', '抓好水库除险加固项目', '市水利局'],
  ])('lets a specific word beat “%s” in “%s”', (_, row, unit) => {
    expect(propose({ row }).lead?.unit).toBe(unit);
  });

  it('leans on the paragraph when the row holds only weak words', () => {
    const heading = '促进教育公平，办好人民满意的学校';
    expect(propose({ row: '抓好项目建设', heading }).lead?.unit).toBe('市教育局');
  });

  it('says in Chinese which words led to the unit', () => {
    expect(propose({ row: '新建充电桩600个' }).lead?.why).toBe('依据“充电桩”等职责词');
  });

  it('asks the heading when the row says nothing, and trusts that less', () => {
    const { lead } = propose({ row: '力争覆盖八成人口', heading: '扩大养老服务供给' });
    expect(lead).toMatchObject({
      unit: '市民政局',
      why: expect.stringMatching(/^本句未见职责词，依据所在段落“养老服务/) as unknown,
    });
    expect(lead?.confidence).toBeLessThan(0.5);
  });

  it('does not let the section outvote a clear row', () => {
    const { lead } = propose({ row: '建设幼儿园8所', heading: '加快交通枢纽建设，完善公路网' });
    expect(lead?.unit).toBe('市教育局');
  });

  it('reads the head that a later member of a list has left out', () => {
    const { lead } = propose({ row: '70亿元', object: '技改投资不少于70亿元' });
    expect(lead?.unit).toBe('市工业和信息化局');
  });

  it('proposes nobody when no word fits', () => {
    expect(propose({ row: '久久为功、善作善成' }).lead).toBeNull();
  });

  it('pays no heed to duty words inside neutral phrases', () => {
    expect(propose({ row: '促进平台经济健康发展' }).lead?.unit).not.toBe('市卫生健康委');
  });

  it('names joint units that the row also speaks for, each less sure than the lead', () => {
    const { lead, co } = propose({ row: '支持职业院校开展职业技能培训，建设零工市场' });
    expect([lead?.unit, ...co.map(({ unit }) => unit)]).toEqual(
      expect.arrayContaining(['市人力资源社会保障局', '市教育局']),
    );
    for (const unit of co) expect(unit.confidence).toBeLessThanOrEqual(lead?.confidence ?? 0);
  });

  it('adds the county governments where each of them must deliver', () => {
    const { co } = propose({ row: '每个县（市、区）建成1所寄宿制学校', per: '县（市、区）' });
    expect(co[0]?.unit).toBe('各县（市、区）政府');
  });

  it('takes the units printed in the text as certain', () => {
    const units = propose({
      row: '新建书屋20座',
      sentence: '新建书屋20座（牵头单位：市妇联；责任单位：市残联）',
    });
    expect(units.lead).toEqual({ unit: '市妇联', confidence: 1, why: '原文注明' });
    expect(units.co).toEqual([{ unit: '市残联', confidence: 1, why: '原文注明' }]);
  });

  it('names units of the place and level the report is from', () => {
    const row = '粮食总产量保持稳定';
    expect(propose({ row, place: '某某县', level: 'county' }).lead?.unit).toBe('县农业农村局');
    expect(propose({ row, place: '江苏省', level: 'province' }).lead?.unit).toBe('省农业农村厅');
  });
});
