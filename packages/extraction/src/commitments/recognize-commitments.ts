import type { Deadline, Section, Sentence } from '../extraction.ts';
import { duePhraseAt } from '../quantities/periods/due.ts';
import type { FoundCommitment, FoundQuantity, Skeleton } from '../stages.ts';
import { actionAndObjectOf } from './facts/action-and-object.ts';
import { deadlineOf, planEnd } from './facts/deadline.ts';
import { PlaceFinder } from './facts/find-places.ts';
import { learnPlaces } from './facts/learn-places.ts';
import { perOf } from './facts/per.ts';
import { findPrintedDues, type PrintedDue, printedDueFor } from './facts/printed-due.ts';
import { projectsOf } from './facts/projects.ts';
import { strengthOf } from './facts/strength.ts';
import { readRows } from './read-rows.ts';
import type { RowDraft } from './row-draft.ts';

/** Cuts every sentence that may hold an undertaking into rows, in text order. */
export function recognizeCommitments(
  skeleton: Skeleton,
  quantities: readonly FoundQuantity[],
): readonly FoundCommitment[] {
  const { clean } = skeleton;
  const places = new PlaceFinder(learnPlaces(clean.text), skeleton.profile.place);
  const periodEnds = periodEndsOf(skeleton);
  const printedDues = findPrintedDues(clean.text);
  const bySentence = Map.groupBy(quantities, (quantity) => quantity.sentence);
  return skeleton.sentences
    .filter((sentence) => sentence.kind === 'commitment')
    .flatMap((sentence) => {
      const facts: RowFacts = {
        skeleton,
        sentence,
        places,
        printedDues,
        periodEnd: periodEnds.get(sentence.section) ?? null,
        due: openingDue(clean.text, sentence),
      };
      const found = bySentence.get(sentence.id) ?? [];
      return readRows(clean.text, sentence, found).map((row) => toCommitment(row, facts));
    });
}

interface RowFacts {
  readonly skeleton: Skeleton;
  readonly sentence: Sentence;
  readonly places: PlaceFinder;
  readonly printedDues: readonly PrintedDue[];
  readonly periodEnd: number | null;
  /** 到2027年，…，…: words that date every row of the sentence, or ''. */
  readonly due: string;
}

function toCommitment(row: RowDraft, facts: RowFacts): FoundCommitment {
  const { clean } = facts.skeleton;
  const words = clean.slice(row);
  const coreWords = clean.slice({ from: Math.max(row.from, row.core.from), to: row.to });
  return {
    sentence: facts.sentence.id,
    from: row.from,
    to: row.to,
    ...actionAndObjectOf(clean.text, row),
    projects: projectsOf(clean.slice(row.own)),
    places: facts.places.find(words),
    per: perOf(coreWords, row),
    deadline: rowDeadline(row, facts),
    strength: strengthOf(row),
  };
}

/** A row's own words come first, then what dates its sentence or its item, then the default. */
function rowDeadline(row: RowDraft, facts: RowFacts): Deadline {
  const { clean, profile } = facts.skeleton;
  const defaults = { planYear: profile.planYear, periodEnd: facts.periodEnd };
  const own = deadlineOf(clean.slice(row), defaults);
  if (own.text !== null) return own;
  const due = facts.due || printedDueFor(row, clean.text, facts.printedDues);
  return due === '' ? own : deadlineOf(due, defaults);
}

function openingDue(text: string, sentence: Sentence): string {
  const length = duePhraseAt(text, sentence.from);
  const end = sentence.from + length;
  return length > 0 && text.charAt(end) === '，' ? text.slice(sentence.from, end) : '';
}

/** For sections about a five-year period: the last year of the plan they, or the part they stand in, name. */
function periodEndsOf(skeleton: Skeleton): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const section of skeleton.sections) {
    if (section.role !== 'outlook') continue;
    const end = periodEndOf(section, skeleton) ?? ends.get(section.parent ?? '') ?? null;
    if (end !== null) ends.set(section.id, end);
  }
  return ends;
}

function periodEndOf(section: Section, skeleton: Skeleton): number | null {
  const { planYear } = skeleton.profile;
  const named = planEnd(`${section.title} ${skeleton.clean.slice(section)}`);
  if (named === null || planYear === null || named >= planYear) return named;
  return null;
}
