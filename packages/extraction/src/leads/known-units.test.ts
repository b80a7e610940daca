import { describe, expect, it } from 'vitest';
import { dutyLexicon } from './duty-lexicon.ts';
import { knownUnits } from './known-units.ts';
import { nameUnits } from './unit-namer.ts';

const names = nameUnits({ title: '', place: '株洲市', level: 'city', planYear: 2026 });
const known = knownUnits(dutyLexicon(), names);

describe('knownUnits', () => {
  it.each([
    ['市发改委', '市发展改革委'],
    ['发改委', '市发展改革委'],
    ['株洲市发展和改革委员会', '市发展改革委'],
    ['市人社局', '市人力资源社会保障局'],
    ['市住建局', '市住房城乡建设局'],
    ['市文旅局', '市文化和旅游局'],
    ['市工信局', '市工业和信息化局'],
    ['市市监局', '市市场监管局'],
    ['市城管局', '市城市管理局'],
    ['市应急局', '市应急管理局'],
    ['市卫健委', '市卫生健康委'],
    ['市资规局', '市自然资源和规划局'],
    ['市委宣传部', '市委宣传部'],
    ['团市委', '团市委'],
    ['市政府办', '市政府办公室'],
  ])('knows %s as %s', (printed, name) => {
    expect(known(printed)).toBe(name);
  });

  it('knows nobody by a name that only ends like one', () => {
    expect(known('市轨道公司')).toBeNull();
    expect(known('某某集团')).toBeNull();
  });

  it('takes the aliases an office adds', () => {
    const own = dutyLexicon({ units: [{ unit: 'urban', aliases: ['综管局'] }] });
    expect(knownUnits(own, names)('市综管局')).toBe('市城市管理局');
  });
});
