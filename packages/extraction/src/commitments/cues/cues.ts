import type { Cue, Seam } from './cue.ts';
import { effectFollows } from './effect-follows.ts';
import { fragmentContinues } from './fragment-continues.ts';
import { frameInterrupts } from './frame-interrupts.ts';
import { frameLeads } from './frame-leads.ts';
import { generalLeads } from './general-leads.ts';
import { nameOpensRow } from './name-opens-row.ts';
import { parallelAction } from './parallel-action.ts';
import { resultFollows } from './result-follows.ts';
import { shortPair } from './short-pair.ts';
import { sloganLeads } from './slogan-leads.ts';
import { targetOpensRow } from './target-opens-row.ts';
import { topicReturns } from './topic-returns.ts';

/** All evidence about a seam. A new kind of evidence is a file and a line here. */
export const cues: Readonly<Record<string, Cue>> = {
  frameLeads,
  frameInterrupts,
  fragmentContinues,
  generalLeads,
  resultFollows,
  effectFollows,
  topicReturns,
  nameOpensRow,
  targetOpensRow,
  parallelAction,
  shortPair,
  sloganLeads,
};

/** A comma parts two rows unless the evidence is stronger than this. */
const PARTING = 1;

/** The evidence that speaks at a seam, by cue. */
export function evidence(seam: Seam): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(cues)
      .map(([name, cue]) => [name, cue(seam)] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** True when the clauses on both sides of the seam belong to one row. */
export function isOneRow(seam: Seam): boolean {
  let sum = 0;
  for (const cue of Object.values(cues)) sum += cue(seam);
  return sum > PARTING;
}
