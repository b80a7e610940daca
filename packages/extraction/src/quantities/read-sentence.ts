import type { QuantityKind, Strength, TargetFacts } from '../extraction.ts';
import type { Amount, Candidate } from './candidate.ts';
import { RULINGS } from './classification/rulings.ts';
import { findCandidates } from './find-candidates.ts';
import { readDirection } from './linking/direction.ts';
import { distantComparator } from './linking/distant-comparator.ts';
import { type Government, nameMeasure, readGovernment } from './linking/measure.ts';
import { type Pairing, pairRespectively } from './linking/pair-respectively.ts';
import { readPer } from './linking/per.ts';
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

/** 支出超5亿元，增长6%: a change whose subject was named before. */
const BARE_CHANGE = /^(?:年均|同比)?(?:增长|下降|提高|降低|增加|减少)$/;

type Reading = Omit<ReadQuantity, 'candidate'>;

function readTargets(
  text: string,
  amounts: readonly Amount[],
  { strength: fallback, heading }: Allowance,
): ReadonlyMap<Candidate, Reading> {
  const readings = new Map<Candidate, Reading>();
  if (amounts.length === 0) return readings;
  const frame = frameSentence(text);
  const pairings = pairRespectively(frame, amounts);
  let before: Government | null = null;
  let strength: Strength | null = null;
  let measure = '';
  for (const placed of placeAmounts(frame, amounts)) {
    const government = readGovernment(placed, before);
    if (!placed.nested) before = government;
    strength = carryStrength(frame, placed, strength);
    const reading = readAmount(frame, {
      placed,
      government,
      heading,
      pairing: pairings.get(placed.amount),
    });
    const { kind, target } = reading;
    if (target === null) {
      readings.set(placed.amount, { kind, target });
      continue;
    }
    const own = BARE_CHANGE.test(target.measure) ? measure + target.measure : target.measure;
    measure = own || measure || nameBySentence(frame, placed);
    readings.set(placed.amount, {
      kind,
      target: { ...target, measure, strength: strength ?? fallback },
    });
  }
  return readings;
}

/** 力争甲达到…，乙达到…: resolve carries on to a clause that opens with a subject. */
function carryStrength(
  frame: SentenceFrame,
  placed: PlacedAmount,
  last: Strength | null,
): Strength | null {
  const start = frame.clauseStarts[placed.clause] ?? 0;
  const words = frame.text.slice(start, placed.amount.from);
  const own = readStrength(words);
  if (own !== null) return own;
  if (placed.listed) return last;
  const opensWithVerb = readGovernment(placed, null).phrase.kind !== null;
  return last === 'support' || opensWithVerb ? null : last;
}

interface Linked {
  readonly placed: PlacedAmount;
  readonly government: Government;
  readonly heading: string;
  readonly pairing: Pairing | undefined;
}

function readAmount(
  frame: SentenceFrame,
  { placed, government, heading, pairing }: Linked,
): Reading {
  const { amount } = placed;
  const per = readPer(frame, amount.from);
  const setting = { amount, placed, government, per, before: frame.text.slice(0, amount.from) };
  for (const ruling of RULINGS) {
    const kind = ruling(setting);
    if (kind === 'target') break;
    if (kind !== null) return { kind, target: null };
  }
  const words = frame.text.slice(frame.clauseStarts[placed.clause] ?? 0, amount.to);
  const comparator = pairing?.comparator ?? amount.comparator ?? distantComparator(placed.head);
  return {
    kind: 'target',
    target: {
      measure:
        pairing?.measure ??
        nameMeasure(placed, government, readTopic(frame, placed) || readHeadTopic(heading)),
      comparator,
      value: amount.value,
      unit: amount.multiplier + amount.unit,
      si: toBaseUnit(amount),
      per,
      strength: 'plain',
      direction: readDirection(words, comparator),
    },
  };
}
