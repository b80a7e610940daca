import { expect, it } from 'vitest';
import { unitNamed } from './unit-fixture.ts';
import { countSections } from './unit-kinds.ts';
import { linesOf, type UnitNode, unitTree } from './unit-tree.ts';

const units = [
  unitNamed('市教育局', { aliases: ['教育局'], contact: { person: '王芳', phone: '' } }),
  unitNamed('白沙镇', { kind: 'town', parent: '澄湖区' }),
  unitNamed('澄湖区', { kind: 'district', aliases: ['澄湖区政府'] }),
  unitNamed('临江县', { kind: 'county' }),
  unitNamed('飞地镇', { kind: 'town', parent: '别处' }),
  unitNamed('各县区', { kind: 'group', members: ['澄湖区', '临江县'] }),
];

const everything = { words: '', section: null } as const;
const shown = (nodes: readonly UnitNode[]): unknown[] =>
  nodes.map(({ unit, children }) =>
    children.length === 0 ? unit.name : [unit.name, ...shown(children)],
  );
const tree = (filter: Parameters<typeof unitTree>[1]) =>
  unitTree(units, filter).map(({ name, nodes }) => [name, ...shown(nodes)]);

it('stands towns below their counties, and those of no listed county by themselves', () => {
  expect(tree(everything)).toEqual([
    ['department', '市教育局'],
    ['counties', ['澄湖区', '白沙镇'], '临江县'],
    ['towns', '飞地镇'],
    ['groups', '各县区'],
  ]);
});

it.each([
  ['教育局', [['department', '市教育局']]],
  ['王芳 市', [['department', '市教育局']]],
  ['白沙', [['counties', ['澄湖区', '白沙镇']]]],
  ['没有', []],
])('finds “%s” with what it stands below', (words, found) => {
  expect(tree({ words, section: null })).toEqual(found);
});

it('shows one section only, with the units above', () => {
  expect(tree({ words: '', section: 'towns' })).toEqual([
    ['counties', ['澄湖区', '白沙镇']],
    ['towns', '飞地镇'],
  ]);
});

it('ends where units stand below one another in a circle', () => {
  const circle = [unitNamed('甲', { parent: '乙' }), unitNamed('乙', { parent: '甲' })];
  expect(() => unitTree(circle, everything)).not.toThrow();
});

it('shows what stands below a unit once it is unfolded', () => {
  const nodes = unitTree(units, everything).flatMap((section) => section.nodes);
  expect(linesOf(nodes, () => false)).toHaveLength(5);
  const lines = linesOf(nodes, (name) => name === '澄湖区');
  expect(lines.map(({ unit, depth }) => `${depth} ${unit.name}`)).toContain('1 白沙镇');
});

it('counts units by section, in the order of lists', () => {
  expect(countSections(units)).toEqual([
    { name: 'department', count: 1 },
    { name: 'counties', count: 2 },
    { name: 'towns', count: 2 },
    { name: 'groups', count: 1 },
  ]);
});
