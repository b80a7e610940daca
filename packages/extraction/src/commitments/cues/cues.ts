import { correlates } from './correlates.ts';
import type { Cue, Seam } from './cue.ts';
import { effectFollows } from './effect-follows.ts';
import { fragmentContinues } from './fragment-continues.ts';
import { frameEnds } from './frame-ends.ts';
import { frameInterrupts } from './frame-interrupts.ts';
import { frameLeads } from './frame-leads.ts';
import { generalLeads } from './general-leads.ts';
import { nameOpensRow } from './name-opens-row.ts';
import { parallelAction } from './parallel-action.ts';
import { pushOpensRow } from './push-opens-row.ts';
import { resultFollows } from './result-follows.ts';
import { shortPair } from './short-pair.ts';
import { sloganLeads } from './slogan-leads.ts';
import { targetOpensRow } from './target-opens-row.ts';
import { topicLeads } from './topic-leads.ts';
import { topicReturns } from './topic-returns.ts';
import { warningFollows } from './warning-follows.ts';

interface NamedCue {
  readonly name: string;
  readonly weigh: Cue;
}

/** Evidence that the left clause leads to the right one, which holds the undertaking. */
const leadCues: readonly NamedCue[] = [
  { name: 'frameLeads', weigh: frameLeads },
  { name: 'generalLeads', weigh: generalLeads },
  { name: 'sloganLeads', weigh: sloganLeads },
  { name: 'topicLeads', weigh: topicLeads },
];

/** All other evidence about a seam. A new kind of evidence is a file and a line here. */
const otherCues: readonly NamedCue[] = [
  { name: 'frameInterrupts', weigh: frameInterrupts },
  { name: 'frameEnds', weigh: frameEnds },
  { name: 'fragmentContinues', weigh: fragmentContinues },
  { name: 'resultFollows', weigh: resultFollows },
  { name: 'correlates', weigh: correlates },
  { name: 'effectFollows', weigh: effectFollows },
  { name: 'warningFollows', weigh: warningFollows },
  { name: 'topicReturns', weigh: topicReturns },
  { name: 'nameOpensRow', weigh: nameOpensRow },
  { name: 'targetOpensRow', weigh: targetOpensRow },
  { name: 'pushOpensRow', weigh: pushOpensRow },
  { name: 'parallelAction', weigh: parallelAction },
  { name: 'shortPair', weigh: shortPair },
];

/** A comma parts two rows unless the evidence is stronger than this. */
const PARTING = 1;

/** What the evidence says of a seam. */
export interface Verdict {
  /** True when the clauses on both sides belong to one row. */
  readonly joins: boolean;
  /** True when, in one row, the left clause is a lead and the right one holds the undertaking. */
  readonly leadsOn: boolean;
}

/** Weighs all evidence about a seam. */
export function judge(seam: Seam): Verdict {
  const lead = sum(leadCues, seam);
  return { joins: lead + sum(otherCues, seam) > PARTING, leadsOn: lead > 0 };
}

/** The evidence that speaks at a seam, by cue. */
export function evidence(seam: Seam): readonly (readonly [cue: string, weight: number])[] {
  return [...leadCues, ...otherCues]
    .map(({ name, weigh }) => [name, weigh(seam)] as const)
    .filter(([, weight]) => weight !== 0);
}

function sum(among: readonly NamedCue[], seam: Seam): number {
  let total = 0;
  for (const { weigh } of among) total += weigh(seam);
  return total;
}
