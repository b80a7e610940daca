import { contains, overlaps } from '@jiannuo/extraction';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addCommitment } from './add-commitment.ts';
import { canonicalJson } from './canonical-json.ts';
import { highestNumber } from './code.ts';
import { confirmCommitments } from './confirm-commitments.ts';
import { dismissSentence, dropCommitment } from './drop-commitment.ts';
import { editCommitment } from './edit-commitment.ts';
import { mergeCommitments } from './merge-commitments.ts';
import { omit } from './omit.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { splitCommitment } from './split-commitment.ts';
import { allowed, changed, countingIds, stateOf } from './state-fixture.ts';
import { type ActRecord, type Snapshot, undoAct } from './undo-act.ts';

const newId = countingIds('new');
type Act = (state: ReportState, pick: number, at: number) => Ruling<Change>;

const activeOf = (state: ReportState) => state.commitments.filter((row) => row.state === 'active');
const pickOf = (state: ReportState, pick: number) => {
  const rows = activeOf(state);
  return rows[pick % Math.max(1, rows.length)] ?? { id: 'none', revision: 1, from: 0, to: 1 };
};

const acts: Record<string, Act> = {
  split: (state, pick, at) => {
    const row = pickOf(state, pick);
    return splitCommitment(state, row, row.from + (at % (row.to - row.from)), newId);
  },
  merge: (state, pick) => mergeCommitments(state, pickOf(state, pick), pickOf(state, pick + 1)),
  drop: (state, pick) => dropCommitment(state, pickOf(state, pick)),
  confirm: (state, pick) => confirmCommitments(state, [pickOf(state, pick)]),
  narrow: (state, pick, at) => {
    const row = pickOf(state, pick);
    return editCommitment(state, row, { from: row.from + (at % 6), lead: `局${at % 3}` }, newId);
  },
  mark: (state, pick, at) => {
    const row = pickOf(state, pick);
    const words = state.report.text.slice(row.from, row.to).slice(at % 3, 4 + (at % 3));
    const condition = at % 4 === 0 ? null : { measure: '要求', words };
    return editCommitment(state, row, { upper: at % 2 === 0, condition }, newId);
  },
  add: (state, pick, at) => {
    const from = (pick * 37) % state.report.text.length;
    const means = { newId, highestNumber: highestNumber(state.commitments.map((r) => r.code)) };
    return addCommitment(state, { from, to: from + 3 + (at % 20) }, means);
  },
  dismiss: (state, pick) => {
    const { sentences } = state.report;
    return dismissSentence(state, sentences[pick % sentences.length]?.id ?? '');
  },
};

function recordOf(state: ReportState, change: Change): ActRecord {
  const side = (from: ReportState): Snapshot => ({
    commitments: Object.fromEntries(
      from.commitments
        .filter(({ id }) => change.commitments.some((row) => row.id === id))
        .map((row) => [row.id, row]),
    ),
    sentences: Object.fromEntries(
      from.report.sentences
        .filter(({ id }) => change.sentences.some((sentence) => sentence.id === id))
        .map(({ id, kind }) => [id, kind]),
    ),
    diagnostics: {},
  });
  return { before: side(state), after: side(changed(state, change)) };
}

const step = fc.record({
  act: fc.constantFrom(...Object.keys(acts)),
  pick: fc.nat(500),
  at: fc.nat(60),
});

function play(steps: readonly { act: string; pick: number; at: number }[]) {
  let state = stateOf();
  const done: ActRecord[] = [];
  for (const { act, pick, at } of steps) {
    const ruling = acts[act]?.(state, pick, at);
    if (ruling === undefined || isRefusal(ruling)) continue;
    if (ruling.commitments.length + ruling.sentences.length === 0) continue;
    done.push(recordOf(state, ruling));
    state = changed(state, ruling);
  }
  return { state, done };
}

test('rows of the ledger never overlap, hold only their own numbers, and keep codes apart', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { state } = play(steps);
      const rows = activeOf(state).toSorted((a, b) => a.from - b.from);
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next !== undefined) expect(overlaps(row, next)).toBe(false);
        for (const target of row.targets) expect(contains(row, target)).toBe(true);
        if (row.condition !== undefined) {
          expect(row.targets).toEqual([]);
          expect(contains(row, row.condition)).toBe(true);
        }
        expect(row.quote).not.toBe('');
      }
      const codes = state.commitments.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const targets = state.commitments.flatMap((row) => row.targets.map(({ id }) => id));
      expect(new Set(targets).size).toBe(targets.length);
    }),
    { numRuns: 150 },
  );
});

test('taking every act back, last first, brings the ledger back as it was read', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const { state, done } = play(steps);
      const back = done
        .toReversed()
        .reduce((now, record) => changed(now, allowed(undoAct(now, record))), state);
      const seen = (at: ReportState) =>
        canonicalJson({
          rows: activeOf(at).map((row) => omit(row, 'revision')),
          sentences: at.report.sentences,
        });
      expect(seen(back)).toBe(seen(stateOf()));
    }),
    { numRuns: 150 },
  );
});

test('a sentence is an undertaking exactly as long as a row stands in it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { state } = play(steps);
      const rows = activeOf(state);
      for (const sentence of state.report.sentences) {
        const holds = rows.some((row) => row.sentence === sentence.id);
        if (holds) expect(sentence.kind).toBe('commitment');
        else if (sentence.kind === 'commitment') {
          expect(rows.some((row) => overlaps(row, sentence))).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});
