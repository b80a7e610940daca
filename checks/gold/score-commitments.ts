import type { Commitment, Extraction } from '@jiannuo/extraction';
import type { GoldCommitment, GoldSet } from './gold-set.ts';
import { matchRanges, overlapRatio, type Range } from './matching.ts';

/** How the rows of a report and their leads compare with the gold. */
export interface CommitmentScore {
  readonly matched: number;
  readonly tight: number;
  readonly predicted: number;
  readonly gold: number;
  /** Rows where both sides name a lead, and those where ours is among the gold's units. */
  readonly leads: number;
  readonly leadsRight: number;
  readonly misses: Readonly<Record<string, readonly string[]>>;
}

const MIN_OVERLAP = 0.5;
const TIGHT_OVERLAP = 0.8;

/** Compares the rows; rows that only give a direction are neither missed nor false. */
export function scoreCommitments(gold: GoldSet, extraction: Extraction): CommitmentScore {
  const soft = gold.commitments.filter((row) => row.soft === true).map(goldRange);
  const wanted = gold.commitments.filter((row) => row.soft !== true);
  const given = extraction.commitments
    .filter(({ from, to }) => from < gold.range.end && to > gold.range.start)
    .filter((row) => !soft.some((other) => overlapRatio(range(row), other) >= MIN_OVERLAP));
  const matches = matchRanges(wanted.map(goldRange), given.map(range), MIN_OVERLAP);
  const leads = matches.flatMap(({ gold: g, predicted: p }) => compareLeads(wanted[g], given[p]));
  const hitGold = new Set(matches.map(({ gold: g }) => g));
  const hitGiven = new Set(matches.map(({ predicted: p }) => p));
  return {
    matched: matches.length,
    tight: matches.filter(({ overlap }) => overlap >= TIGHT_OVERLAP).length,
    predicted: given.length,
    gold: wanted.length,
    leads: leads.length,
    leadsRight: leads.filter((complaint) => complaint === '').length,
    misses: {
      'rows missed': wanted
        .filter((_, at) => !hitGold.has(at))
        .map(({ start, end }) => gold.text.slice(start, end).replaceAll('\n', '')),
      'rows false': given.filter((_, at) => !hitGiven.has(at)).map(({ quote }) => quote),
      'leads wrong': leads.filter((complaint) => complaint !== ''),
    },
  };
}

/** One entry for a row both sides give a lead: empty when ours is right, else what differs. */
function compareLeads(want: GoldCommitment | undefined, got: Commitment | undefined): string[] {
  if (want?.suggested_lead === undefined || got === undefined || got.lead === null) return [];
  const units = [want.suggested_lead, ...(want.suggested_co ?? [])];
  const right = units.map(bareUnit).includes(bareUnit(got.lead.unit));
  return right ? [''] : [`${got.quote}: ${units.join('、')} → ${got.lead.unit} (${got.lead.why})`];
}

/** The unit without the name of its city: golds print it either way. */
function bareUnit(unit: string): string {
  return unit.replace(/^(江门)?市/, '');
}

function range({ from, to }: Commitment): Range {
  return [from, to];
}

function goldRange({ start, end }: GoldCommitment): Range {
  return [start, end];
}
