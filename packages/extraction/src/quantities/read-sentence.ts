import type { Comparator, QuantityKind, Strength, TargetFacts } from '../extraction.ts';
import { LONGEST_LOOK } from '../limits.ts';
import type { Amount, Candidate } from './candidate.ts';
import { RULINGS } from './classification/rulings.ts';
import { findCandidates } from './find-candidates.ts';
import { readDirection } from './linking/direction.ts';
import { distantComparator } from './linking/distant-comparator.ts';
import { type Government, nameMeasure, readGovernment } from './linking/measure.ts';
import { type Pairing, pairRespectively } from './linking/pair-respectively.ts';
import { findEachScopes, readPer } from './linking/per.ts';
import { type PlacedAmount, placeAmounts } from './linking/place-amounts.ts';
import { frameSentence, type SentenceFrame } from './linking/sentence-frame.ts';
import { readStrength } from './linking/strength.ts';
import { nameBySentence, readHeadTopic, readTopic } from './linking/topic.ts';
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

/** Finds and reads every quantity of one sentence. */
export function readSentence(text: string, allowance: Allowance): readonly ReadQuantity[] {
  const candidates = findCandidates(text);
  const amounts = candidates.filter((candidate) => candidate.shape === 'amount');
  const targets = allowance.targets ? readTargets(text, amounts, allowance) : new Map();
  return candidates.map((candidate) => {
    if (candidate.shape === 'label') return { candidate, kind: candidate.kind, target: null };
    return { candidate, ...(targets.get(candidate) ?? { kind: 'attribute', target: null }) };
  });
}

type Reading = Omit<ReadQuantity, 'candidate'>;

function readTargets(
  text: string,
  amounts: readonly Amount[],
  allowance: Allowance,
): ReadonlyMap<Candidate, Reading> {
  const readings = new Map<Candidate, Reading>();
  if (amounts.length === 0) return readings;
  const frame = frameSentence(text);
  const pairings = pairRespectively(frame, amounts);
  const scopes = findEachScopes(frame);
  let carried = NOTHING;
  for (const placed of placeAmounts(frame, amounts)) {
    const government = readGovernment(placed, carried.government);
    const pairing = pairings.get(placed.amount);
    const per = readPer(scopes, placed.amount.from);
    const linked = { frame, placed, government, pairing, per, allowance };
    const strength = carryStrength(linked, carried.strength);
    const kind = rule(linked);
    const target = kind === 'target' ? readFacts(linked, { ...carried, strength }) : null;
    readings.set(placed.amount, { kind, target });
    carried = {
      government: placed.nested ? carried.government : government,
      strength,
      measure: target?.measure ?? carried.measure,
      comparator: distantComparator(placed.head) ?? (placed.listed ? carried.comparator : null),
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
  readonly allowance: Allowance;
}

/** 力争甲达到…，乙达到…: resolve carries on to a clause that opens with a subject. */
function carryStrength({ frame, placed }: Linked, last: Strength | null): Strength | null {
  const own = readStrength(wordsBefore(frame, placed));
  if (own !== null) return own;
  if (placed.listed) return last;
  const opensWithVerb = readGovernment(placed, null).phrase.kind !== null;
  return last === 'support' || opensWithVerb ? null : last;
}

/** The words of its clause before an amount. */
function wordsBefore(
  { text, clauseStarts }: SentenceFrame,
  { clause, amount }: PlacedAmount,
): string {
  return text.slice(Math.max(clauseStarts[clause] ?? 0, amount.from - LONGEST_LOOK), amount.from);
}

function rule({ frame, placed, government, per }: Linked): QuantityKind {
  const { amount } = placed;
  const before = frame.text.slice(0, amount.from);
  const setting = { amount, placed, government, before, per };
  for (const ruling of RULINGS) {
    const kind = ruling(setting);
    if (kind !== null) return kind;
  }
  return 'target';
}

function readFacts(linked: Linked, carried: Carried): TargetFacts {
  const { frame, placed, pairing, per, allowance } = linked;
  const { amount } = placed;
  const listed = placed.listed ? carried.comparator : null;
  const distant = distantComparator(placed.head) ?? listed;
  const comparator = pairing?.comparator ?? amount.comparator ?? distant ?? '=';
  const words = wordsBefore(frame, placed) + frame.text.slice(amount.from, amount.to);
  return {
    measure: measureOf(linked, carried.measure),
    comparator,
    value: amount.value,
    unit: amount.multiplier + amount.unit,
    si: toBaseUnit(amount),
    per,
    strength: carried.strength ?? allowance.strength,
    direction: readDirection(words, comparator),
  };
}

/** Never empty: a figure without a subject takes the one before it, or its sentence's. */
function measureOf(
  { frame, placed, government, pairing, allowance }: Linked,
  last: string,
): string {
  if (pairing?.measure !== undefined && pairing.measure !== null) return pairing.measure;
  const topic = readTopic(frame, placed) || readHeadTopic(allowance.heading);
  const measure = nameMeasure(placed, government, { topic, last });
  return measure || last || nameBySentence(frame, placed);
}
