import { type Extraction, extract } from '@jiannuo/extraction';
import type { GoldSet } from './gold-set.ts';
import { type PrecisionRecall, precisionRecall, round } from './matching.ts';
import { type CommitmentScore, scoreCommitments } from './score-commitments.ts';
import { type DamageScore, scoreDamage } from './score-damage.ts';
import { scoreSentences } from './score-sentences.ts';
import { scoreKinds, scoreTargets, type TargetScore } from './score-targets.ts';

/** One report's figures against its gold, under the names the outside scorer prints. */
export interface Score {
  readonly name: string;
  readonly figures: Readonly<Record<string, unknown>>;
  /** What went wrong, by class, each with its words. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

/** Extracts the gold's report and scores what lies in the annotated range. */
export function scoreGold(gold: GoldSet): Score {
  const extraction = extract(gold.text);
  const targets = scoreTargets(gold, extraction);
  const kinds = scoreKinds(gold, extraction);
  const commitments = scoreCommitments(gold, extraction);
  const sentences = scoreSentences(gold, extraction);
  const damage = scoreDamage(gold, extraction);
  return {
    name: gold.name,
    figures: {
      bad_offsets: countBadOffsets(gold.text, extraction),
      ...targetFigures(targets),
      kind_accuracy: kinds.accuracy,
      quantity_found: kinds.found,
      non_quantity_hits: kinds.nonQuantityHits,
      ...commitmentFigures(commitments),
      sentence_found: sentences.found,
      sentence_kind: sentences.kind,
      damage: damageFigures(damage),
    },
    misses: {
      ...targets.misses,
      ...kinds.misses,
      ...commitments.misses,
      ...sentences.misses,
      ...damage.misses,
    },
  };
}

function countBadOffsets(text: string, extraction: Extraction): number {
  return [extraction.quantities, extraction.commitments, extraction.sentences, extraction.sections]
    .flat()
    .filter(({ from, to }) => !(from >= 0 && from < to && to <= text.length)).length;
}

function targetFigures(score: TargetScore): Record<string, PrecisionRecall | number> {
  const { matched, strict, predicted, gold } = score;
  return {
    target_span: precisionRecall(matched, predicted, gold),
    target_strict: precisionRecall(strict, predicted, gold),
    target_measure_ok: round(score.measure / Math.max(1, gold), 4),
    target_per_ok: round(score.per / Math.max(1, gold), 4),
  };
}

function commitmentFigures(score: CommitmentScore): Record<string, unknown> {
  const { matched, tight, predicted, gold, leads, leadsRight } = score;
  return {
    commitment: precisionRecall(matched, predicted, gold),
    commitment_n: [predicted, gold],
    commitment_tight: precisionRecall(tight, predicted, gold),
    lead_ok: [leads === 0 ? null : round(leadsRight / leads, 4), leads],
  };
}

function damageFigures({
  reported,
  precision,
  recallCertain,
}: DamageScore): Record<string, unknown> {
  return { reported, precision, recall_certain: recallCertain };
}
