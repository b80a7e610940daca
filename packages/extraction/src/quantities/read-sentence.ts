import type { Comparator, QuantityKind, Strength, TargetFacts } from '../extraction.ts';
import { LONGEST_LOOK } from '../limits.ts';
import type { Amount, Candidate } from './candidate.ts';
import { RULINGS } from './classification/rulings.ts';
import { classifyUnit } from './classification/unit-class.ts';
import { findCandidates } from './find-candidates.ts';
import { readDirection } from './linking/direction.ts';
import { distantComparator } from './linking/distant-comparator.ts';
import { type Government, nameMeasure, readGovernment } from './linking/measure.ts';
import { type Pairing, pairRespectively } from './linking/pair-respectively.ts';
import { findEachScopes, readPer } from './linking/per.ts';
import { type PlacedAmount, placeAmounts } from './linking/place-amounts.ts';
import { frameSentence, type SentenceFrame } from './linking/sentence-frame.ts';
import { readStrength } from './linking/strength.ts';
import { nameBySentence, readHeadTopic, readNearTopic, readTopic } from './linking/topic.ts';
import { toBaseUnit } from './to-base-unit.ts';

/** A candidate with its kind and, for a target, its facts. */
export interface ReadQuantity {
  readonly candidate: Candidate;
  readonly kind: QuantityKind;
  readonly target: TargetFacts | null;
}

/** What the section and the sentence's kind allow. */
export interface Allowance {
  /** Whether figures here can be undertakings for the period ahead. */
  readonly targets: boolean;
  /** How firmly a figure without a word of resolve is meant here. */
  readonly strength: Strength;
  /** The heading the sentence stands under, for figures that name no subject. */
  readonly heading: string;
}

const NONE: readonly ReadQuantity[] = [];

/** Finds and reads every quantity of one sentence. */
export function readSentence(text: string, allowance: Allowance): readonly ReadQuantity[] {
  const candidates = findCandidates(text);
  if (candidates.length === 0) return NONE;
  const amounts = allowance.targets ? candidates.filter(isAmount) : [];
  if (amounts.length === 0) return candidates.map(withoutTarget);
  const readings = readTargets(text, amounts, allowance);
  let next = 0;
  return candidates.map((candidate) => {
    if (candidate.shape !== 'amount') return withoutTarget(candidate);
    const { kind, target } = readings[next++] ?? NO_READING;
    return { candidate, kind, target };
  });
}

function isAmount(candidate: Candidate): candidate is Amount {
  return candidate.shape === 'amount';
}

function withoutTarget(candidate: Candidate): ReadQuantity {
  const kind = candidate.shape === 'label' ? candidate.kind : 'attribute';
  return { candidate, kind, target: null };
}

interface Reading {
  readonly kind: QuantityKind;
  readonly target: TargetFacts | null;
}

const NO_READING: Reading = { kind: 'attribute', target: null };

/** One reading for each amount, in their order. */
function readTargets(
  text: string,
  amounts: readonly Amount[],
  allowance: Allowance,
): readonly Reading[] {
  const frame = frameSentence(text);
  const pairings = pairRespectively(frame, amounts);
  const scopes = findEachScopes(frame);
  const readings: Reading[] = [];
  let carried = NOTHING;
  for (const placed of placeAmounts(frame, amounts)) {
    const government = readGovernment(placed, carried.government);
    const pairing = pairings.get(placed.amount);
    const per = readPer(scopes, placed.amount.from);
    const comparator =
      distantComparator(placed.head) ?? (placed.listed ? carried.comparator : null);
    const linked = { frame, placed, government, pairing, per, comparator, allowance };
    const strength = carryStrength(linked, carried.strength);
    const kind = rule(linked);
    const { measure } = carried;
    const target = kind === 'target' ? readFacts(linked, { measure, strength }) : null;
    readings.push({ kind, target });
    carried = {
      government: placed.nested ? carried.government : government,
      strength,
      measure: target?.measure ?? measure,
      comparator,
    };
  }
  return readings;
}

/** What an amount leaves to the ones after it in its sentence. */
interface Carried {
  readonly government: Government | null;
  readonly strength: Strength | null;
  readonly measure: string;
  readonly comparator: Comparator | null;
}

const NOTHING: Carried = { government: null, strength: null, measure: '', comparator: null };

interface Linked {
  readonly frame: SentenceFrame;
  readonly placed: PlacedAmount;
  readonly government: Government;
  readonly pairing: Pairing | undefined;
  readonly per: string | null;
  /** Said a few words before it, or before the list it stands in. */
  readonly comparator: Comparator | null;
  readonly allowance: Allowance;
}

/** 力争甲达到…，乙达到…: resolve carries on to a clause that opens with a subject. */
function carryStrength(
  { frame, placed, government }: Linked,
  last: Strength | null,
): Strength | null {
  const own = readStrength(frame.text.slice(wordsStart(frame, placed), placed.amount.from));
  if (own !== null) return own;
  if (last === null || placed.listed) return last;
  return last === 'support' || government.own ? null : last;
}

/** Where the words of its clause begin that an amount may look at. */
function wordsStart({ clauseStarts }: SentenceFrame, { clause, amount }: PlacedAmount): number {
  return Math.max(clauseStarts[clause] ?? 0, amount.from - LONGEST_LOOK);
}

function rule({ frame, placed, government, per }: Linked): QuantityKind {
  const { amount } = placed;
  const before = frame.text.slice(0, amount.from);
  const unit = classifyUnit(amount.unit, amount.multiplier);
  const setting = { amount, unit, placed, government, before, per };
  for (const ruling of RULINGS) {
    const kind = ruling(setting);
    if (kind !== null) return kind;
  }
  return 'target';
}

function readFacts(linked: Linked, carried: Pick<Carried, 'measure' | 'strength'>): TargetFacts {
  const { frame, placed, pairing, per, allowance } = linked;
  const { amount } = placed;
  const comparator = pairing?.comparator ?? amount.comparator ?? linked.comparator ?? '=';
  return {
    measure: measureOf(linked, carried.measure),
    comparator,
    value: amount.value,
    unit: amount.multiplier + amount.unit,
    si: toBaseUnit(amount),
    per,
    strength: carried.strength ?? allowance.strength,
    direction: readDirection(frame.text.slice(wordsStart(frame, placed), amount.to), comparator),
  };
}

/** Never empty: a figure without a subject takes the one before it, or its sentence's. */
function measureOf(
  { frame, placed, government, pairing, allowance }: Linked,
  last: string,
): string {
  if (pairing?.measure !== undefined && pairing.measure !== null) return pairing.measure;
  const near = () => readNearTopic(frame, placed);
  const topic = () => readTopic(frame, placed) || near() || readHeadTopic(allowance.heading);
  const measure = nameMeasure(placed, government, { topic, near, last });
  return measure || last || nameBySentence(frame, placed);
}
