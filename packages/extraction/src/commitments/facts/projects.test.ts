import { expect, it } from 'vitest';
import { projectsOf } from './projects.ts';

it.each([
  ['云港大桥、青溪水库和石埠码头二期等项目', ['云港大桥', '青溪水库', '石埠码头二期']],
  ['“桃源集市”品牌', ['桃源集市']],
  ['“银龄”护理培训计划', ['“银龄”护理培训计划']],
  ['《望川市河湖管理条例》', ['《望川市河湖管理条例》']],
  ['“两个坚决”要求', []],
  ['5家省级绿色工厂', []],
  ['干部作风', []],
])('reads the names in %s', (object, names) => {
  expect(projectsOf(object)).toEqual(names);
});
