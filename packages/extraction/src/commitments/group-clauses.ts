import { isWithoutVerb, type ReadClause } from './clause.ts';
import type { Seam } from './cues/cue.ts';
import { judge, type Verdict } from './cues/cues.ts';
import type { ClauseGroup } from './row-draft.ts';

/** Judges the places between a sentence's clauses in turn, each with the row that has grown up to it. */
export function judgeSeams(
  clauses: readonly ReadClause[],
  take: (seam: Seam, verdict: Verdict) => void,
): void {
  let isVerbless = true;
  for (let index = 0; index + 1 < clauses.length; index += 1) {
    const left = clauses[index];
    const right = clauses[index + 1];
    if (left === undefined || right === undefined) break;
    isVerbless &&= isWithoutVerb(left);
    const next = clauses[index + 2] ?? null;
    const seam = { isVerbless, left, right, next, index, count: clauses.length };
    const verdict = judge(seam);
    take(seam, verdict);
    if (!verdict.joins) isVerbless = true;
  }
}

/** Gathers a sentence's clauses into rows, seam by seam. */
export function groupClauses(clauses: readonly ReadClause[]): readonly ClauseGroup[] {
  const [first] = clauses;
  if (first === undefined) return [];
  let group = new GrowingGroup(first);
  const closed: ClauseGroup[] = [];
  judgeSeams(clauses, (seam, { joins, leadsOn }) => {
    if (joins) {
      group.take(seam, leadsOn);
    } else {
      closed.push(group.close());
      group = new GrowingGroup(seam.right);
    }
  });
  if (closed.length === 0) return [group.close()];
  closed.push(group.close());
  return closed;
}

/** A row to which one clause after another is added. */
class GrowingGroup {
  readonly #from: number;
  #to: number;
  #core: ReadClause;
  /** The first clause that says what is to be done, if any does. */
  #spoken: ReadClause | null;

  constructor(first: ReadClause) {
    this.#from = first.from;
    this.#to = first.to;
    this.#core = first;
    this.#spoken = speaks(first) ? first : null;
  }

  /** Adds the clause on the right of a seam. */
  take({ left, right }: Seam, leadsOn: boolean): void {
    this.#to = right.to;
    this.#spoken ??= speaks(right) ? right : null;
    if (this.#core.class === 'statement' || (this.#core === left && leadsOn)) this.#core = right;
  }

  /** A core without a verb says nothing of what is to be done; a clause beside it may. */
  close(): ClauseGroup {
    const core = this.#core;
    const says = hasVerb(core) || core.class === 'target';
    return { from: this.#from, to: this.#to, core: says ? core : (this.#spoken ?? core) };
  }
}

/** A frame's verb (为减轻…负担) is not what is to be done. */
function speaks(clause: ReadClause): boolean {
  return clause.class === 'target' || (clause.class !== 'frame' && hasVerb(clause));
}

function hasVerb(clause: ReadClause): boolean {
  return clause.head.verbs.length > 0 && clause.class !== 'statement';
}
