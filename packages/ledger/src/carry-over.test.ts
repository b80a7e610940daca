import { expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { confirmCommitments } from './confirm-commitments.ts';
import { dropCommitment } from './drop-commitment.ts';
import { editCommitment } from './edit-commitment.ts';
import { matchVersion } from './match-version.ts';
import { shortReport } from './report-fixture.ts';
import { similarity, sketchOf } from './similarity.ts';
import { splitCommitment } from './split-commitment.ts';
import { allowed, changed, countingIds, rowSaying, stateOf } from './state-fixture.ts';

const newId = countingIds('new');
const carry = (old: ReturnType<typeof stateOf>, text: string) =>
  carryOver(old, stateOf(text, 'next'), newId);

test('rows with the same words keep their code and the work done on them', () => {
  const first = stateOf();
  const row = rowSaying(first, '公办幼儿园');
  const edited = changed(
    first,
    allowed(editCommitment(first, row, { lead: '市民政局', note: '已函商' }, newId)),
  );
  const done = changed(
    edited,
    allowed(confirmCommitments(edited, [rowSaying(edited, '公办幼儿园')])),
  );
  const text = shortReport.replace('推动30家企业技术改造', '推动40家企业技术改造');
  const { state, left } = carry(done, text);
  expect(left).toEqual([]);
  expect(rowSaying(state, '公办幼儿园')).toMatchObject({
    code: row.code,
    check: 'confirmed',
    note: '已函商',
    previousId: row.id,
    revision: 3,
  });
  expect(rowSaying(state, '40家')).toMatchObject({ check: 'unchecked', previousId: null });
  expect(state.commitments.map(({ code }) => code)).toHaveLength(
    new Set(state.commitments.map(({ code }) => code)).size,
  );
});

test('a row dropped before stays dropped, and its sentence no undertaking', () => {
  const first = stateOf();
  const row = rowSaying(first, '民营企业');
  const dropped = changed(first, allowed(dropCommitment(first, row)));
  const { state } = carry(dropped, shortReport.replace('60家', '65家'));
  expect(state.commitments.find(({ code }) => code === row.code)?.state).toBe('dropped');
  const sentence = state.report.sentences.find(({ id }) => id === row.sentence);
  expect(sentence?.kind).toBe('context');
});

test('a row split before is split again where its words still stand', () => {
  const first = stateOf();
  const row = rowSaying(first, '一件事一次办');
  const at = row.from + row.quote.indexOf('年内');
  const split = changed(first, allowed(splitCommitment(first, row, at, newId)));
  const { state, left } = carry(split, shortReport.replace('60家', '65家'));
  expect(left).toEqual([]);
  const active = state.commitments.filter((one) => one.state === 'active');
  expect(active.map(({ quote }) => quote)).toContain('年内办件时间压减20%');
  expect(active.map(({ quote }) => quote)).toContain('深化“一件事一次办”改革');
  expect(active).toHaveLength(split.commitments.filter((one) => one.state === 'active').length);
});

test('words that are new are never swallowed by an old cut, and what is left behind is told', () => {
  const first = stateOf();
  const row = rowSaying(first, '公办幼儿园');
  const confirmed = changed(first, allowed(confirmCommitments(first, [row])));
  const { state, left } = carry(confirmed, shortReport.replace('12所', '12所、小学3所'));
  const said = state.commitments.filter((one) => one.state === 'active').map(({ quote }) => quote);
  expect(said.join()).toContain('小学3所');
  expect(left.length + said.filter((quote) => quote === row.quote).length).toBe(1);
});

test('a report is a version of another when half of the words are the same', () => {
  const sketch = sketchOf(shortReport);
  expect(similarity(sketch, sketchOf(shortReport.replaceAll('\n', '\n\n')))).toBe(1);
  expect(similarity(sketch, sketchOf(shortReport.slice(0, 300)))).toBeGreaterThan(0.9);
  expect(similarity(sketch, sketchOf('各县要扎实做好春耕备耕和森林防火工作。'.repeat(9)))).toBe(0);
});

test('the same bytes are the same report, the same year and words the next version', () => {
  const read = { planYear: 2026, isRecognised: false, sketch: sketchOf(shortReport) };
  const known = [{ id: 'a', sha256: 'x', ...read, isCurrent: true }];
  const file = { sha256: 'y', ...read };
  expect(matchVersion({ ...file, sha256: 'x' }, known).outcome).toBe('unchanged');
  expect(matchVersion(file, known)).toEqual({ outcome: 'new-version', id: 'a' });
  expect(matchVersion({ ...file, planYear: 2027 }, known).outcome).toBe('opened');
});
