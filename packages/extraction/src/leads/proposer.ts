import type { UnitProposal } from '../extraction.ts';
import type { FoundCommitment, ProposedUnits } from '../stages.ts';
import { type Heard, Ranking } from './ranking.ts';
import { addReasons } from './reasons.ts';

/** Fewer points than this are no reason to name anybody. */
const MIN_POINTS = 1.5;
const MAX_CO = 3;
/** A joint unit has at least this share of the lead's points. */
const CO_SHARE = 0.3;
/** Each of the counties is called upon. */
const COUNTIES = /[县区市]/;
const NONE: readonly UnitProposal[] = [];

/**
 * Makes proposals of what was heard. Functions held by one unit in this place have one name and are one
 * proposal, with the points of the strongest.
 */
export class Proposer {
  readonly #heard: Heard;
  readonly #words: readonly string[];
  readonly #names: readonly string[];
  readonly #ranking = new Ranking();

  /** `words` are those of the lexicon, `names` those of the units, both by number. */
  constructor(heard: Heard, words: readonly string[], names: readonly string[]) {
    this.#heard = heard;
    this.#words = words;
    this.#names = names;
  }

  propose(row: FoundCommitment): ProposedUnits {
    const ranking = this.#ranking;
    ranking.fill(this.#heard);
    let co: readonly UnitProposal[] = NONE;
    if (row.per !== null && COUNTIES.test(row.per)) {
      co = [{ unit: '各县（市、区）政府', confidence: 0.9, why: '原文要求各县（市、区）落实' }];
    }
    const strongest = ranking.points(0);
    if (ranking.count === 0 || strongest < MIN_POINTS) return { lead: null, co };
    const confidence = this.#confidence();
    for (let place = 1; place < ranking.count && co.length < MAX_CO; place += 1) {
      if (!this.#isFirstOfName(place)) continue;
      const points = ranking.points(place);
      if (points < strongest * CO_SHARE || this.#own(place) === 0) break;
      co = [...co, this.#named(place, (confidence * points) / strongest)];
    }
    return { lead: this.#named(0, confidence), co };
  }

  /** High when the row's own words speak loudly for one unit only; low where only its surroundings do. */
  #confidence(): number {
    const { count } = this.#ranking;
    let second = 1;
    while (second < count && !this.#isFirstOfName(second)) second += 1;
    const strongest = this.#ranking.points(0);
    const runnerUp = second < count ? this.#ranking.points(second) : 0;
    const margin = (strongest - runnerUp) / strongest;
    const own = this.#own(0);
    if (own === 0) return 0.2 + 0.25 * margin;
    const loudness = Math.min(1, own / 10);
    return 0.3 + 0.3 * loudness + 0.35 * margin;
  }

  #named(place: number, confidence: number): UnitProposal {
    const unit = this.#nameAt(place);
    const reasons: string[] = [];
    for (let at = place; at < this.#ranking.count; at += 1) {
      if (this.#nameAt(at) !== unit) continue;
      addReasons(reasons, this.#ranking.unit(at), this.#heard, this.#words);
    }
    const quoted = (reasons[0] ?? '') + (reasons[1] ?? '') + (reasons[2] ?? '');
    return {
      unit,
      confidence: Math.round(Math.min(0.95, confidence) * 100) / 100,
      why:
        this.#own(place) === 0
          ? `本句未见职责词，依据所在段落${quoted}推定`
          : `依据${quoted}等职责词`,
    };
  }

  #nameAt(place: number): string {
    return this.#names[this.#ranking.unit(place)] ?? '';
  }

  #isFirstOfName(place: number): boolean {
    const name = this.#nameAt(place);
    for (let before = 0; before < place; before += 1) {
      if (this.#nameAt(before) === name) return false;
    }
    return true;
  }

  /** The most own points that any unit of that name has. */
  #own(place: number): number {
    const name = this.#nameAt(place);
    let own = this.#ranking.own(place);
    for (let at = place + 1; at < this.#ranking.count; at += 1) {
      if (this.#nameAt(at) === name) own = Math.max(own, this.#ranking.own(at));
    }
    return own;
  }
}
