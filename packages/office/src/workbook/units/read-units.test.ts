import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import { readUnits } from './read-units.ts';
import { unitList } from './unit-list-fixture.ts';

const heads = [
  '单位名称',
  '简称',
  '别名',
  '类别',
  '上级单位',
  '联系人',
  '联系电话',
  '排序',
  '成员',
];
const listed = (...rows: readonly (readonly (string | number)[])[]) => unitList(heads, ...rows);

function faultsOf(list: WorkbookEditor): string[] {
  const { units, faults } = readUnits(list.save());
  if (faults.length > 0) expect(units).toEqual([]);
  return faults.map(({ cell, code }) => (cell === null ? code : `${cell} ${code}`));
}

function warningsOf(list: WorkbookEditor): string[] {
  const { faults, warnings } = readUnits(list.save());
  expect(faults).toEqual([]);
  return warnings.map(({ cell, code }) => `${cell} ${code}`);
}

describe('a list of units', () => {
  it('is read with all it says', () => {
    const list = listed(
      [
        '云州市发展和改革委员会',
        '市发改委',
        '发改、发展改革委',
        '部门',
        '',
        '张三',
        '0731-88880000',
        1,
      ],
      ['澄湖区', '', '', '区', '', '', '', 2],
      ['澄湖街道', '', '', '街道', '澄湖区', '李四', 13800000000, 3],
      ['各县（市、区）', '', '各县（市、区）政府', '群体', '', '', '', 4, '澄湖区、市发改委'],
    );
    expect(readUnits(list.save())).toEqual({
      units: [
        {
          name: '云州市发展和改革委员会',
          kind: 'department',
          aliases: ['市发改委', '发改', '发展改革委'],
          parent: null,
          ordinal: 1,
          contact: { person: '张三', phone: '0731-88880000' },
          members: [],
        },
        {
          name: '澄湖区',
          kind: 'district',
          aliases: [],
          parent: null,
          ordinal: 2,
          contact: null,
          members: [],
        },
        {
          name: '澄湖街道',
          kind: 'street',
          aliases: [],
          parent: '澄湖区',
          ordinal: 3,
          contact: { person: '李四', phone: '13800000000' },
          members: [],
        },
        {
          name: '各县（市、区）',
          kind: 'group',
          aliases: ['各县（市、区）政府'],
          parent: null,
          ordinal: 4,
          contact: null,
          members: ['澄湖区', '云州市发展和改革委员会'],
        },
      ],
      faults: [],
      warnings: [],
    });
  });

  it('may have its columns in any order, other headings, and a title above', () => {
    const list = unitList(
      ['云州市单位名单'],
      [],
      ['序号', '联络员', '单位全称*', '性质', '备注'],
      [1, '张三', '市教育局', '局委办', '略'],
    );
    const { units, warnings } = readUnits(list.save());
    expect(units).toMatchObject([
      { name: '市教育局', kind: 'department', ordinal: 1, contact: { person: '张三', phone: '' } },
    ]);
    expect(warnings.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['E3 units-column-unread']);
  });

  it('prefers the plainer of two headings of one meaning', () => {
    const list = unitList(['序号', '排序', '单位名称'], [1, 20, '市教育局']);
    expect(readUnits(list.save()).units[0]?.ordinal).toBe(20);
  });

  it('keeps the order of its rows where it has no other', () => {
    const list = unitList(['名称'], ['甲局'], ['乙局']);
    expect(readUnits(list.save()).units.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('takes what is joined over several rows for each of them', () => {
    const list = listed(['甲局', '', '', '企业'], ['乙局', '', '', '']).merge('D2:D3');
    expect(readUnits(list.save()).units.map(({ kind }) => kind)).toEqual([
      'enterprise',
      'enterprise',
    ]);
  });

  it('reads names broken over two lines as one', () => {
    expect(readUnits(listed(['云州市\n教育局', '', '', '部门']).save()).units[0]?.name).toBe(
      '云州市教育局',
    );
  });

  it('takes missing kinds from names and says so', () => {
    const list = listed(['澄湖区'], ['白沙镇'], ['城投集团'], ['市教育局']);
    expect(readUnits(list.save()).units.map(({ kind }) => kind)).toEqual([
      'district',
      'town',
      'enterprise',
      'department',
    ]);
    expect(warningsOf(list)).toEqual(
      ['D2', 'D3', 'D4', 'D5'].map((cell) => `${cell} unit-kind-assumed`),
    );
  });

  it('says once that a list has no kinds at all', () => {
    const list = unitList(['单位名称'], ['澄湖区'], ['市教育局']);
    const { units, warnings } = readUnits(list.save());
    expect(units.map(({ kind }) => kind)).toEqual(['district', 'department']);
    expect(warnings.map(({ code }) => code)).toEqual(['units-without-kinds']);
  });

  it('passes over rows of spaces', () => {
    expect(faultsOf(listed(['甲局', '', '', '部门'], ['', ' ', '　']))).toEqual([]);
  });

  it('finds units above and members by their aliases', () => {
    const list = listed(
      ['甲局', '甲', '', '部门'],
      ['乙中心', '', '', '事业单位', '甲'],
      ['各单位', '', '', '群体', '', '', '', '', '甲、甲局、乙中心'],
    );
    expect(readUnits(list.save()).units.slice(1)).toMatchObject([
      { parent: '甲局' },
      { members: ['甲局', '乙中心'] },
    ]);
  });

  it('warns of a group without members', () => {
    expect(warningsOf(listed(['各镇街', '', '', '群体']))).toEqual(['I2 unit-group-empty']);
  });
});

describe('cells that are wrong', () => {
  it.each<readonly [string, readonly (readonly (string | number)[])[], readonly string[]]>([
    [
      'a name given twice',
      [
        ['甲局', '', '', '部门'],
        ['甲 局', '', '', '部门'],
      ],
      ['A3 unit-twice'],
    ],
    [
      'an alias that is another’s name',
      [
        ['甲局', '', '', '部门'],
        ['乙局', '', '甲局', '部门'],
      ],
      ['C3 unit-alias-taken'],
    ],
    [
      'a short name that is another’s alias',
      [
        ['甲局', '', '发改', '部门'],
        ['乙局', '发改', '', '部门'],
      ],
      ['B3 unit-alias-taken'],
    ],
    ['a kind there is none of', [['甲局', '', '', '衙门']], ['D2 unit-kind-unknown']],
    [
      'a unit above that is not listed',
      [['甲局', '', '', '部门', '市府']],
      ['E2 unit-parent-unknown'],
    ],
    ['a unit above itself', [['甲局', '', '', '部门', '甲局']], ['E2 unit-parent-circle']],
    [
      'units above one another',
      [
        ['甲局', '', '', '部门', '乙局'],
        ['乙局', '', '', '部门', '甲局'],
        ['丙局', '', '', '部门', '甲局'],
      ],
      ['E2 unit-parent-circle', 'E3 unit-parent-circle'],
    ],
    [
      'a member that is not listed',
      [['各单位', '', '', '群体', '', '', '', '', '甲局']],
      ['I2 unit-member-unknown'],
    ],
    [
      'a group in a group',
      [['各单位', '', '', '群体', '', '', '', '', '各单位']],
      ['I2 unit-member-is-group'],
    ],
    [
      'members of a department',
      [['甲局', '', '', '部门', '', '', '', '', '甲局']],
      ['I2 unit-members-of-no-group'],
    ],
    [
      'an order that is none',
      [['甲局', '', '', '部门', '', '', '', '一']],
      ['H2 unit-ordinal-wrong'],
    ],
    [
      'a phone that is none',
      [['甲局', '', '', '部门', '', '', '见通讯录']],
      ['G2 unit-phone-wrong'],
    ],
    ['a row without a name', [['', '甲', '', '部门']], ['A2 unit-unnamed']],
    [
      'more aliases than anybody has',
      [['甲局', '', Array.from({ length: 101 }, (_, at) => `甲${at}`).join('、'), '部门']],
      ['C2 unit-many-aliases'],
    ],
    ['words without end', [['甲局', '长'.repeat(2001), '', '部门']], ['B2 words-too-long']],
    ['a name without end', [['长'.repeat(101), '', '', '部门']], ['A2 unit-name-long']],
    ['nothing', [], ['units-none']],
  ])('names %s', (_, rows, faults) => {
    expect(faultsOf(listed(...rows))).toEqual(faults);
  });

  it('names all of them at once, with the circle and the other row', () => {
    const list = listed(
      ['甲局', '', '', '衙门', '乙局'],
      ['乙局', '甲', '', '部门', '甲局'],
      ['丙局', '', '甲', '部门'],
    );
    expect(faultsOf(list)).toEqual([
      'D2 unit-kind-unknown',
      'E2 unit-parent-circle',
      'E3 unit-parent-circle',
      'C4 unit-alias-taken',
    ]);
    const words = readUnits(list.save()).faults.map(({ zh }) => zh);
    expect(words[1]).toContain('甲局 → 乙局 → 甲局');
    expect(words[3]).toBe('工作表“单位” C4：“甲”已是第 3 行“乙局”的名称或别名。请只留给一个单位。');
  });

  it('reads a long list that is one circle in no time, and names a bounded number of faults', () => {
    const count = 4_000;
    const rows = Array.from({ length: count }, (_, at) => [
      `甲${at}`,
      '',
      '',
      '部门',
      `甲${(at + 1) % count}`,
    ]);
    const bytes = listed(...rows).save();
    const start = performance.now();
    const { faults } = readUnits(bytes);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(faults).toHaveLength(1_000);
    expect(faults[0]?.zh).toContain('甲0 → 甲1 → 甲2 → 甲3 → 甲4 → 甲5 → …');
  });

  it('refuses headings that are gone, doubled, or too far down', () => {
    expect(faultsOf(unitList(['序号', '备注'], [1, '略']))).toEqual(['units-missing']);
    expect(faultsOf(unitList(['单位名称', '单位名称'], ['甲局', '乙局']))).toEqual([
      'B1 heading-twice',
    ]);
    expect(
      faultsOf(unitList(...Array.from({ length: 10 }, () => ['说明']), ['单位名称'], ['甲局'])),
    ).toEqual(['units-missing']);
  });

  it('does not choose between lists in two sheets', () => {
    const list = listed(['甲局', '', '', '部门']);
    list.edit('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace('</row>', '<c r="B1" t="inlineStr"><is><t>单位名称</t></is></c></row>'),
    );
    expect(faultsOf(list)).toEqual(['units-in-two-sheets']);
    list.edit('xl/workbook.xml', (xml) => xml.replace('sheetId="2"', 'sheetId="2" state="hidden"'));
    expect(faultsOf(list)).toEqual([]);
  });

  it('refuses formulas that came to nothing', () => {
    const list = listed(['甲局', '', '', '部门'])
      .raw('B2', '<f>X</f><v>#NAME?</v>', 'e')
      .raw('C2', '<f>X</f>');
    expect(faultsOf(list)).toEqual(['B2 formula-error', 'C2 formula-uncomputed']);
  });

  it('refuses what is no workbook', () => {
    const { faults } = readUnits(strToU8('单位名称\n甲局\n'));
    expect(faults.map(({ code }) => code)).toEqual(['file-text']);
  });
});
