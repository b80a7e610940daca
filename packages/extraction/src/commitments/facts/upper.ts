import type { Level } from '../../extraction.ts';
import { PhraseSet } from '../../phrase-set.ts';
import {
  ASKING_VERBS,
  BODIES_ABOVE,
  BODIES_ABOVE_PROVINCE,
  DECISIONS_ABOVE,
  FOLLOWING_VERBS,
  INSTRUCTIONS,
  JOINING_VERBS,
  SEEKING_VERBS,
} from '../lexicon/upper.ts';
import type { RowDraft } from '../row-draft.ts';

/** Bodies above, and how they are called for short behind a verb: 配合省做好…. */
interface Above {
  readonly bodies: PhraseSet;
  readonly short: RegExp;
}

const cues = new PhraseSet([...SEEKING_VERBS, ...FOLLOWING_VERBS, ...JOINING_VERBS]);
const seeking = new PhraseSet(SEEKING_VERBS);
const asking = new PhraseSet(ASKING_VERBS);
const following = new PhraseSet(FOLLOWING_VERBS);
const joining = new PhraseSet(JOINING_VERBS);
const decisions = new PhraseSet(DECISIONS_ABOVE);
const instructions = new PhraseSet(INSTRUCTIONS);
const ofCity: Above = { bodies: new PhraseSet(BODIES_ABOVE), short: /^(?:省|自治区)/u };
/** Who stands above a place. */
const bodiesAbove: Readonly<Record<Exclude<Level, 'nation'>, Above>> = {
  province: { bodies: new PhraseSet(BODIES_ABOVE_PROVINCE), short: /^中央/u },
  city: ofCity,
  county: { ...ofCity, short: /^(?:省|自治区|市)/u },
  town: { ...ofCity, short: /^(?:省|自治区|市|县|区)/u },
};
/** 争取省支持, 争取国家在我市布局: a body above is whom it is sought of. */
const GIVES = /^.{0,16}(?:支持|布局|批复|批准|资金|政策|补助|试点|项目)/u;
/** How far from its verb a body above may stand. */
const NEAR = 6;
/** How far into a row its verb is looked for. */
const OPENING = 24;

/**
 * True when a government above decides what comes of the row. Nobody stands above the nation.
 *
 *     积极争取国家在云州布局算力枢纽
 *     ^
 */
export function isUpper(text: string, row: RowDraft, level: Level): boolean {
  if (level === 'nation') return false;
  const opening = text.slice(row.from, Math.min(row.to, row.from + OPENING));
  if (cues.indexIn(opening) < 0) return false;
  const words = text.slice(row.from, row.to);
  const above = bodiesAbove[level];
  for (let at = 0; at < opening.length; at += 1) {
    if (decidesAt(words, at, above)) return true;
  }
  return false;
}

function decidesAt(words: string, at: number, above: Above): boolean {
  const verb = cues.matchAt(words, at);
  if (verb === null) return false;
  const rest = words.slice(at + verb.length);
  const clause = rest.slice(0, clauseEnd(rest));
  const bodyAt = above.short.test(clause) ? 0 : above.bodies.indexIn(clause);
  const isNear = bodyAt >= 0 && bodyAt <= NEAR;
  if (joining.matchAt(words, at) === verb) return isNear;
  if (following.matchAt(words, at) === verb) return isNear && instructions.isIn(clause);
  if (asking.isIn(verb)) return bodyAt >= 0 || decisions.isIn(clause);
  if (seeking.matchAt(words, at) !== verb) return false;
  if (verb === '支持' || verb === '推动') return /获批|纳入国家|列入国家/u.test(clause);
  if (verb.endsWith('对接')) return isNear && GIVES.test(clause.slice(bodyAt));
  return decisions.isIn(clause) || (isNear && GIVES.test(clause.slice(bodyAt)));
}

function clauseEnd(words: string): number {
  const at = words.search(/[，；。]/u);
  return at < 0 ? words.length : at;
}
