import { extract } from '@jiannuo/extraction';
import { expect, test } from 'vitest';
import { confirmCommitments } from './confirm-commitments.ts';
import { editCommitment } from './edit-commitment.ts';
import { acceptProposals, proposeLeads } from './propose-leads.ts';
import { splitCommitment } from './split-commitment.ts';
import { allowed, changed, countingIds, rowSaying, stateOf } from './state-fixture.ts';

const newId = countingIds('new');
const duties = {
  units: [{ name: '市学前教育中心', words: { 10: ['公办幼儿园', '新材料产业园'] } }],
};
const readAnew = (text: string) => extract(text, { duties }).commitments;

test('rows nobody decided on are given the units another lexicon proposes', () => {
  const state = stateOf();
  const row = rowSaying(state, '公办幼儿园');
  const proposals = proposeLeads(state, readAnew(state.report.text));
  const ids = proposals.rows.map((one) => one.row.id);
  expect(ids).toContain(row.id);
  const [given] = allowed(acceptProposals(state, proposals, [row])).commitments;
  expect(given).toMatchObject({ id: row.id, revision: 2, check: 'unchecked' });
  expect(given?.assignments[0]).toMatchObject({ unit: '市学前教育中心', source: 'proposed' });
  const after = changed(state, allowed(acceptProposals(state, proposals, [row])));
  const left = proposeLeads(after, readAnew(state.report.text)).rows.map((one) => one.row.id);
  expect(left).toEqual(ids.filter((id) => id !== row.id));
});

test('rows a person confirmed, gave a unit, or cut stay as they are', () => {
  let state = stateOf();
  const confirmed = rowSaying(state, '公办幼儿园');
  state = changed(state, allowed(confirmCommitments(state, [confirmed])));
  const set = rowSaying(state, '新材料产业园');
  state = changed(state, allowed(editCommitment(state, set, { lead: '市工信局' }, newId)));
  const cut = rowSaying(state, '一件事一次办');
  const at = cut.from + cut.quote.indexOf('年内');
  state = changed(state, allowed(splitCommitment(state, cut, at, newId)));
  const proposals = proposeLeads(state, readAnew(state.report.text));
  expect(proposals.rows.map(({ row }) => row.id)).not.toContain(confirmed.id);
  expect(proposals.rows.map(({ row }) => row.id)).not.toContain(set.id);
  expect(proposals.kept).toBe(4);
  const seen = [confirmed, set].map(({ id }) => ({ id, revision: 2 }));
  expect(allowed(acceptProposals(state, proposals, seen)).commitments).toEqual([]);
});

test('a row changed since it was seen is told of, and none is changed', () => {
  const state = stateOf();
  const row = rowSaying(state, '公办幼儿园');
  const proposals = proposeLeads(state, readAnew(state.report.text));
  const seen = [row, { ...rowSaying(state, '新材料产业园'), revision: 7 }];
  expect(acceptProposals(state, proposals, seen)).toMatchObject({ refused: 'revision-stale' });
});
