import type { Section, UnitProposal } from '../extraction.ts';
import { lowerBound } from '../lower-bound.ts';
import type { Span } from '../span.ts';
import type { FoundCommitment, ProposedUnits, Skeleton } from '../stages.ts';
import { type DutyWord, findDutyWords } from './duty-index.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { findPrintedUnits, type PrintedUnits, printedFor } from './printed-units.ts';
import {
  type Evidence,
  MOST_REASONS,
  scoreUnits,
  type Tally,
  tallyHints,
  type UnitScore,
} from './score-units.ts';
import { nameUnits } from './unit-namer.ts';

/** Fewer points than this are no reason to name anybody. */
const MIN_POINTS = 1.5;
const MAX_CO = 3;
/** A joint unit has at least this share of the lead's points. */
const CO_SHARE = 0.3;

/** How much a word counts by where it stands. */
const SHARE = { row: 1, object: 0.5, sentence: 0.2, heading: 0.5, section: 0.2 } as const;

/**
 * Proposes lead and joint units for every row, in the order of the rows.
 *
 * Units printed in the text are certain; else the duties lexicon is asked, first with the row's own
 * words, then with its sentence, its paragraph's head and its section's title. No words, no proposal.
 */
export function proposeLeads(
  skeleton: Skeleton,
  rows: readonly FoundCommitment[],
): readonly ProposedUnits[] {
  const text = skeleton.clean.text;
  const printed = findPrintedUnits(text);
  const names = nameUnits(skeleton.profile);
  const tallyFor = tallyReader(skeleton);
  return rows.map((row) => {
    const stated = printed.length === 0 ? null : printedFor(row, text, printed);
    if (stated !== null) return statedUnits(stated);
    const { own, context } = tallyFor(row);
    const scores = mergeByName(scoreUnits(own, context), names);
    return proposal(scores, row);
  });
}

function statedUnits({ lead, co }: PrintedUnits): ProposedUnits {
  const certain = (unit: string): UnitProposal => ({ unit, confidence: 1, why: '原文注明' });
  return { lead: certain(lead), co: co.map(certain) };
}

/** Reads the words of a row and of what stands around it; rows of a sentence share the latter. */
function tallyReader(skeleton: Skeleton): (row: FoundCommitment) => {
  readonly own: Tally;
  readonly context: Tally;
} {
  const text = skeleton.clean.text;
  const all = findDutyWords(text);
  const contextOf = contextReader(skeleton, all);
  return (row) => {
    const own: Evidence[] = [{ words: within(all, row), share: SHARE.row }];
    if (!text.slice(row.from, row.to).includes(row.object)) {
      own.push({ words: findDutyWords(row.object), share: SHARE.object });
    }
    return { own: tallyHints(own), context: contextOf(row.sentence) };
  };
}

function contextReader(skeleton: Skeleton, all: readonly DutyWord[]): (sentence: string) => Tally {
  const sections = new Map(skeleton.sections.map((section) => [section.id, section]));
  const sentences = new Map(skeleton.sentences.map((sentence) => [sentence.id, sentence]));
  const known = new Map<string, Tally>();
  const headings = new Map<string, readonly DutyWord[]>();
  const wordsOfHeading = (section: Section): readonly DutyWord[] => {
    const words = headings.get(section.id) ?? findDutyWords(section.title);
    headings.set(section.id, words);
    return words;
  };
  const read = (id: string): Tally => {
    const sentence = sentences.get(id);
    const evidence: Evidence[] = [];
    let section = sections.get(sentence?.section ?? '');
    for (
      ;
      section !== undefined && section.level > 1;
      section = sections.get(section.parent ?? '')
    ) {
      const share = section.level >= 3 ? SHARE.heading : SHARE.section;
      evidence.push({ words: wordsOfHeading(section), share });
    }
    if (sentence !== undefined) {
      evidence.push({ words: within(all, sentence), share: SHARE.sentence });
    }
    return tallyHints(evidence);
  };
  return (id) => {
    const tally = known.get(id) ?? read(id);
    known.set(id, tally);
    return tally;
  };
}

/** The words that lie inside a span; words ascend by both ends. */
function within(all: readonly DutyWord[], span: Span): readonly DutyWord[] {
  const first = lowerBound(all, (word) => word.from >= span.from);
  return all.slice(
    first,
    lowerBound(all, (word) => word.to > span.to),
  );
}

interface NamedScore extends Omit<UnitScore, 'unit'> {
  readonly name: string;
}

/** Functions held by one unit in this place add up. */
function mergeByName(
  scores: readonly UnitScore[],
  names: ReadonlyMap<UnitId, string>,
): readonly NamedScore[] {
  const merged = new Map<string, NamedScore>();
  for (const { unit, points, own, words } of scores) {
    const name = names.get(unit) ?? '';
    const known = merged.get(name);
    merged.set(
      name,
      known === undefined
        ? { name, points, own, words }
        : {
            name,
            points: Math.max(known.points, points),
            own: Math.max(known.own, own),
            words: [...new Set([...known.words, ...words])],
          },
    );
  }
  return [...merged.values()];
}

function proposal(scores: readonly NamedScore[], row: FoundCommitment): ProposedUnits {
  const [first, second] = scores;
  const co: UnitProposal[] = [];
  if (row.per !== null && /县|区|市/.test(row.per)) {
    co.push({ unit: '各县（市、区）政府', confidence: 0.9, why: '原文要求各县（市、区）落实' });
  }
  if (first === undefined || first.points < MIN_POINTS) return { lead: null, co };
  const confidence = confidenceOf(first, second);
  for (const score of scores.slice(1)) {
    if (co.length >= MAX_CO || score.points < first.points * CO_SHARE || score.own === 0) break;
    co.push(named(score, (confidence * score.points) / first.points));
  }
  return { lead: named(first, confidence), co };
}

/** High when the row's own words speak loudly for one unit only; low where only its surroundings do. */
function confidenceOf(first: NamedScore, second: NamedScore | undefined): number {
  const margin = (first.points - (second?.points ?? 0)) / first.points;
  if (first.own === 0) return 0.2 + 0.25 * margin;
  const loudness = Math.min(1, first.own / 10);
  return 0.3 + 0.3 * loudness + 0.35 * margin;
}

function named({ name, words, own }: NamedScore, confidence: number): UnitProposal {
  const quoted = words
    .slice(0, MOST_REASONS)
    .map((word) => `“${word}”`)
    .join('');
  const reason = own === 0 ? `本句未见职责词，依据所在段落${quoted}推定` : `依据${quoted}等职责词`;
  return {
    unit: name,
    confidence: Math.round(Math.min(0.95, confidence) * 100) / 100,
    why: reason,
  };
}
