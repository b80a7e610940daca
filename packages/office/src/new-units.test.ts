import { describe, expect, it } from 'vitest';
import { newUnits, plainUnit } from './new-units.ts';

const known = new Map([
  ['市发改委', '市发展改革委'],
  ['发改委', '市发展改革委'],
]);

describe('newUnits', () => {
  it('joins the names a unit is printed under to its usual one', () => {
    const names = ['市发改委', '市教育局', '发改委', '市教育局', '市发展改革委'];
    expect(newUnits({ names, known, listed: [] })).toEqual([
      { ...plainUnit, name: '市发展改革委', kind: 'department', aliases: ['市发改委', '发改委'] },
      { ...plainUnit, name: '市教育局', kind: 'department', aliases: [] },
    ]);
  });

  it('adds nothing that is listed, by its name or an alias', () => {
    const listed = [
      { ...plainUnit, name: '市发展改革局', kind: 'department', aliases: ['市发改委', '发改委'] },
    ];
    expect(newUnits({ names: ['市发改委', '市发展改革局'], known, listed })).toEqual([]);
  });

  it('keeps a printed name apart where its unit is listed without it', () => {
    const listed = [{ ...plainUnit, name: '市发展改革委', kind: 'department', aliases: [] }];
    expect(newUnits({ names: ['市发改委'], known, listed })).toEqual([
      { ...plainUnit, name: '市发改委', kind: 'department', aliases: [] },
    ]);
  });
});
