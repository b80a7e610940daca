import { expect, it } from 'vitest';
import { aliasesIn, draftFaults, draftOf, emptyDraft, unitOf } from './unit-draft.ts';
import { unitNamed } from './unit-fixture.ts';

const units = [
  unitNamed('市教育局', { aliases: ['教育局'], ordinal: 7 }),
  unitNamed('澄湖区', { kind: 'district', aliases: ['澄湖区政府'] }),
  unitNamed('白沙镇', { kind: 'town', parent: '澄湖区' }),
];
const [education, district] = [units[0] ?? unitNamed(''), units[1] ?? unitNamed('')];
const told = (...asked: Parameters<typeof draftFaults>) =>
  draftFaults(...asked).map(({ word, name }) => `${word} ${name}`.trim());

it('makes of a unit and its draft the same unit', () => {
  for (const unit of units) expect(unitOf(draftOf(unit), units)).toEqual(unit);
});

it('puts a new unit last, under the unit that was meant, without empty contacts', () => {
  const draft = { ...emptyDraft, name: ' 柳溪镇 ', kind: 'town', parent: '澄湖区政府' } as const;
  expect(unitOf(draft, units)).toMatchObject({
    name: '柳溪镇',
    parent: '澄湖区',
    ordinal: 8,
    contact: null,
  });
});

it('parts other names and keeps their brackets and spaces', () => {
  expect(aliasesIn('发改委、 发展改革委，发改委；各县（市、区）')).toEqual([
    '发改委',
    '发展改革委',
    '各县（市、区）',
  ]);
});

it('says nothing of what is right', () => {
  expect(draftFaults(draftOf(education), units, false)).toEqual([]);
  expect(draftFaults({ ...emptyDraft, name: '市民政局' }, units, true)).toEqual([]);
});

it('says what stands in the way of a name', () => {
  expect(told({ ...emptyDraft, name: ' ' }, units, true)).toEqual(['fault-name-missing']);
  expect(told({ ...emptyDraft, name: '市教育局' }, units, true)).toEqual([
    'fault-name-taken 市教育局',
  ]);
  expect(told({ ...emptyDraft, name: '教育局' }, units, true)).toEqual(['fault-name-alias 教育局']);
  const alias = { ...draftOf(district), aliases: '澄湖区政府、教育局、白沙镇' };
  expect(told(alias, units, false)).toEqual([
    'fault-alias-taken 教育局',
    'fault-alias-taken 白沙镇',
  ]);
});

it('asks for a unit above that is one and does not stand below', () => {
  expect(told({ ...draftOf(education), parent: '某局' }, units, false)).toEqual([
    'fault-parent-unknown 某局',
  ]);
  expect(told({ ...draftOf(district), parent: '白沙镇' }, units, false)).toEqual([
    'fault-parent-circle 白沙镇',
  ]);
});

it('asks for the members of a group', () => {
  const group = { ...emptyDraft, name: '各县区', kind: 'group' } as const;
  expect(told(group, units, true)).toEqual(['fault-members-missing']);
  expect(told({ ...group, members: ['澄湖区'] }, units, true)).toEqual([]);
  expect(unitOf({ ...group, kind: 'county', members: ['澄湖区'] }, units).members).toEqual([]);
});
