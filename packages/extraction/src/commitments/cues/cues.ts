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

/** Other evidence for one row. A new kind of evidence is a file and a line in one of the lists. */
const joiningCues: readonly NamedCue[] = [
  { name: 'frameInterrupts', weigh: frameInterrupts },
  { name: 'frameEnds', weigh: frameEnds },
  { name: 'fragmentContinues', weigh: fragmentContinues },
  { name: 'resultFollows', weigh: resultFollows },
  { name: 'correlates', weigh: correlates },
  { name: 'effectFollows', weigh: effectFollows },
  { name: 'warningFollows', weigh: warningFollows },
  { name: 'shortPair', weigh: shortPair },
  { name: 'topicReturns', weigh: topicReturns },
];

/** Evidence for two rows: never above zero. */
const partingCues: readonly NamedCue[] = [
  { name: 'nameOpensRow', weigh: nameOpensRow },
  { name: 'targetOpensRow', weigh: targetOpensRow },
  { name: 'pushOpensRow', weigh: pushOpensRow },
  { name: 'parallelAction', weigh: parallelAction },
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

/** Weighs the evidence about a seam; what parts rows is asked only where something joins them. */
export function judge(seam: Seam): Verdict {
  const lead = sum(leadCues, seam);
  const joining = lead + sum(joiningCues, seam);
  const joins = joining > PARTING && joining + sum(partingCues, seam) > PARTING;
  return { joins, leadsOn: lead > 0 };
}

/** The evidence that speaks at a seam, by cue. */
export function evidence(seam: Seam): readonly (readonly [cue: string, weight: number])[] {
  return [...leadCues, ...joiningCues, ...partingCues]
    .map(({ name, weigh }) => [name, weigh(seam)] as const)
    .filter(([, weight]) => weight !== 0);
}

function sum(among: readonly NamedCue[], seam: Seam): number {
  let total = 0;
  for (const { weigh } of among) total += weigh(seam);
  return total;
}
