import { plainWords } from '../plain-words.ts';

/** The kinds of units; the words a list prints first, then others it is understood by. */
const kinds = [
  {
    kind: 'department',
    en: 'Department',
    zh: [
      '部门',
      '政府部门',
      '市直部门',
      '县直部门',
      '区直部门',
      '政府组成部门',
      '市直单位',
      '局委办',
      '委办局',
    ],
  },
  {
    kind: 'party',
    en: 'Party body',
    zh: ['党委部门', '党委', '党委机构', '党群部门', '党委工作部门'],
  },
  { kind: 'mass', en: 'Mass organisation', zh: ['群团', '群团组织', '人民团体'] },
  {
    kind: 'institution',
    en: 'Institution',
    zh: ['事业单位', '直属事业单位', '直属机构', '中心', '学校', '医院'],
  },
  {
    kind: 'central',
    en: 'Unit of a level above',
    zh: [
      '垂管单位',
      '垂直管理单位',
      '垂管部门',
      '驻地单位',
      '中央驻地单位',
      '中省直单位',
      '省直驻市单位',
    ],
  },
  {
    kind: 'enterprise',
    en: 'Enterprise',
    zh: ['企业', '国企', '国有企业', '市属国企', '市属企业', '公司', '平台公司'],
  },
  {
    kind: 'zone',
    en: 'Development zone',
    zh: ['园区', '开发区', '功能区', '新区', '管委会', '高新区', '经开区'],
  },
  {
    kind: 'county',
    en: 'County',
    zh: [
      '县区',
      '县',
      '区县',
      '县市区',
      '县(市、区)',
      '县(市)区',
      '区(县)',
      '区(市)县',
      '旗县区',
      '县(区)',
    ],
  },
  { kind: 'district', en: 'District', zh: ['区', '市辖区', '城区'] },
  { kind: 'city', en: 'City', zh: ['县级市', '市'] },
  {
    kind: 'town',
    en: 'Town',
    zh: ['镇街', '乡镇', '镇', '乡镇街道', '镇(街道)', '乡镇(街道)', '镇(街)'],
  },
  { kind: 'township', en: 'Township', zh: ['乡', '民族乡'] },
  { kind: 'street', en: 'Subdistrict', zh: ['街道', '街道办', '街道办事处', '街办'] },
  { kind: 'group', en: 'Group', zh: ['群体', '单位组', '分组', '组', '单位群体', '集合'] },
] as const;

export type UnitKind = (typeof kinds)[number]['kind'];

const byWords: ReadonlyMap<string, UnitKind> = new Map(
  kinds.flatMap(({ kind, zh, en }) =>
    [...zh, en, kind].map((words) => [plainWords(words).toLowerCase(), kind] as const),
  ),
);

/** The kind some words mean; null for words that mean none. */
export function kindOf(words: string): UnitKind | null {
  return byWords.get(plainWords(words).toLowerCase()) ?? null;
}

export function kindWords(kind: UnitKind, language: 'zh' | 'en'): string {
  const found = kinds.find((each) => each.kind === kind);
  return (language === 'zh' ? found?.zh[0] : found?.en) ?? kind;
}

/** What a list offers to choose from. */
export function kindChoices(language: 'zh' | 'en'): string[] {
  return kinds.map(({ kind }) => kindWords(kind, language));
}

/** The kind a name ends like, where a list says nothing; department for most. */
export function kindOfName(name: string): UnitKind {
  const plain = plainWords(name);
  for (const [ending, kind] of endings) if (ending.test(plain)) return kind;
  return 'department';
}

const endings: readonly (readonly [RegExp, UnitKind])[] = [
  [/(?:街道|街道办事处|街道办)$/, 'street'],
  [/镇(?:人民政府|政府)?$/, 'town'],
  [/乡(?:人民政府|政府)?$/, 'township'],
  [/(?:集团|公司|厂)$/, 'enterprise'],
  [/(?:开发区|园区|新区|高新区|经开区)(?:管委会|管理委员会)?$/, 'zone'],
  [/[县旗](?:人民政府|政府)?$/, 'county'],
  [/区(?:人民政府|政府)?$/, 'district'],
];
