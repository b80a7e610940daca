import type { Level } from '../../extraction.ts';
import type { UnitId } from './unit-id.ts';

type Names = Readonly<Partial<Record<UnitId, string>>>;

/** What units were called before a reform of government. A unit id means that unit did the work. */
export interface FormerNames {
  /** First plan year of the newer names: a reform in spring counts for the whole year. */
  readonly before: number;
  readonly levels: readonly Level[];
  readonly names: Names;
}

const LOCAL: readonly Level[] = ['province', 'city', 'county'];

/** Oldest first; for a plan year the first entry that names the unit holds. */
export const formerNames: readonly FormerNames[] = [
  {
    before: 2008,
    levels: ['nation'],
    names: {
      industry: 'reform',
      energy: 'reform',
      labour: '劳动保障部',
      housing: '建设部',
      transport: '交通部',
      ecology: '国家环保总局',
      aviation: '民航总局',
      drugs: '国家食品药品监管局',
    },
  },
  {
    before: 2009,
    levels: LOCAL,
    names: {
      industry: '{}经委',
      labour: '{}劳动保障厅',
      housing: '{}建设厅',
      transport: '{}交通厅',
    },
  },
  {
    before: 2013,
    levels: ['nation'],
    names: {
      health: '卫生部',
      railway: '铁道部',
      broadcast: '广电总局',
      drugs: '国家食品药品监管局',
    },
  },
  {
    before: 2014,
    levels: LOCAL,
    names: { health: '{}卫生厅', broadcast: '{}广电局', cyberspace: 'publicity' },
  },
  { before: 2014, levels: ['nation'], names: { cyberspace: '国家互联网信息办' } },
  {
    before: 2018,
    levels: ['nation'],
    names: {
      land: '国土资源部',
      marine: '国家海洋局',
      ecology: '环境保护部',
      agriculture: '农业部',
      culture: '文化部',
      tourism: '国家旅游局',
      broadcast: '新闻出版广电总局',
      health: '国家卫生计生委',
      medicare: 'labour',
      veterans: 'civil',
      emergency: '安全监管总局',
      fire: 'police',
      market: '工商总局',
      quality: '质检总局',
      drugs: '食品药品监管总局',
      finance: '银监会',
      grain: '国家粮食局',
      forestry: '国家林业局',
      overseas: '国务院侨办',
    },
  },
  {
    before: 2019,
    levels: LOCAL,
    names: {
      land: '{}国土资源厅',
      ecology: '{}环境保护厅',
      agriculture: '{}农业厅',
      culture: '{}文化厅',
      tourism: '{}旅游局',
      broadcast: '{}新闻出版广电局',
      health: '{}卫生计生委',
      medicare: 'labour',
      veterans: 'civil',
      emergency: '{}安全监管局',
      fire: 'police',
      market: '{}工商局',
      quality: '{}质监局',
      drugs: '{}食品药品监管局',
      grain: '{}粮食局',
      data: 'industry',
      'government-service': 'office',
    },
  },
  { before: 2021, levels: ['nation'], names: { poverty: '国务院扶贫办' } },
  { before: 2021, levels: LOCAL, names: { poverty: '{}扶贫办' } },
  {
    before: 2023,
    levels: ['nation'],
    names: {
      finance: '银保监会',
      data: 'industry',
      poverty: '国家乡村振兴局',
      defence: '国家人防办',
      'social-work': 'civil',
    },
  },
  {
    before: 2024,
    levels: LOCAL,
    names: {
      finance: '{}地方金融监管局',
      data: '{}大数据局',
      'government-service': '{}政务服务局',
      poverty: '{}乡村振兴局',
      defence: '{}人防办',
      'social-work': 'civil',
    },
  },
];
