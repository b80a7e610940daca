import { expect, it } from 'vitest';
import { readHead } from './read-head.ts';
import { splitClauses } from './split-clauses.ts';

function headOf(text: string): string {
  const [clause] = splitClauses(text, { from: 0, to: text.length });
  if (clause === undefined) return '';
  const { before, manner, verbs, objectFrom } = readHead(clause);
  return `${before} ${manner}/${verbs.join('+')}/${text.slice(objectFrom)}`;
}

it.each([
  ['扎实开展渔港清洁行动', 'nothing 扎实/开展/渔港清洁行动'],
  ['今年要加快规划建设城市书房', 'nothing 加快/规划建设/城市书房'],
  ['加快码头建设', 'nothing /加快/码头建设'],
  ['持续优化通关流程', 'nothing 持续/优化/通关流程'],
  ['开展规范养犬专项行动', 'nothing /开展/规范养犬专项行动'],
  ['建立健全巡河制度', 'nothing /建立+健全/巡河制度'],
  ['9月底前启用新客运站', 'nothing /启用/新客运站'],
  ['聚焦“一老一小”精准布局社区服务', 'frame /布局/社区服务'],
  ['坚持产教融合发展', 'frame //'],
  ['各乡镇至少建设一处晒场', 'subject /建设/一处晒场'],
])('reads the opening words of %s', (text, expected) => {
  expect(headOf(text)).toBe(expected);
});
