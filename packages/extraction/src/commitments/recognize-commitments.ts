import type { Deadline, Level, Section, Sentence } from '../extraction.ts';
import { duePhraseAt } from '../quantities/periods/due.ts';
import { contains } from '../span.ts';
import type { FoundCommitment, FoundQuantity, Skeleton } from '../stages.ts';
import { actionAndObjectOf } from './facts/action-and-object.ts';
import { conditionOf } from './facts/condition.ts';
import { assumedDeadline, type DueDefaults, deadlineOf, planEnd } from './facts/deadline.ts';
import { PlaceFinder } from './facts/find-places.ts';
import { learnPlaces } from './facts/learn-places.ts';
import { marksIn, mayHold } from './facts/marks.ts';
import { perOf } from './facts/per.ts';
import { findPrintedDues, type PrintedDue, printedDueFor } from './facts/printed-due.ts';
import { projectsOf } from './facts/projects.ts';
import { strengthOf } from './facts/strength.ts';
import { isUpper } from './facts/upper.ts';
import { readRows } from './read-rows.ts';
import type { RowDraft } from './row-draft.ts';

/** 今后五年: the plan year and the four after it. */
const NEXT_FIVE_YEARS = /(?:今后|未来)五年/;
/** How much of a section, its heading first, is asked for the years it is about. */
const NAMED_AT_HEAD = 120;
const NO_QUANTITIES: readonly FoundQuantity[] = [];

/** Cuts every sentence that may hold an undertaking into rows, in text order. */
export function recognizeCommitments(
  skeleton: Skeleton,
  quantities: readonly FoundQuantity[],
): readonly FoundCommitment[] {
  const { text } = skeleton.clean;
  const places = new PlaceFinder(learnPlaces(text), skeleton.profile.place);
  const periodEnds = periodEndsOf(skeleton);
  const printedDues = findPrintedDues(text);
  const bySentence = new SentenceQuantities(quantities);
  const { planYear, level } = skeleton.profile;
  const found: FoundCommitment[] = [];
  for (const sentence of skeleton.sentences) {
    if (sentence.kind !== 'commitment') continue;
    const own = bySentence.of(sentence);
    const facts: RowFacts = {
      text,
      level,
      sentence,
      quantities: own,
      places,
      printedDues,
      defaults: { planYear, periodEnd: periodEnds.get(sentence.section) ?? null },
      due: openingDue(text, sentence),
    };
    for (const row of readRows(text, sentence, own)) {
      found.push(toCommitment(row, facts));
    }
  }
  return found;
}

/** The quantities of one sentence after another; both are asked for in text order. */
class SentenceQuantities {
  readonly #all: readonly FoundQuantity[];
  /** The first quantity not yet passed. */
  #cursor = 0;

  constructor(all: readonly FoundQuantity[]) {
    this.#all = all;
  }

  of({ from, to }: Sentence): readonly FoundQuantity[] {
    let first = this.#cursor;
    while ((this.#all[first]?.from ?? Number.POSITIVE_INFINITY) < from) first += 1;
    let end = first;
    while ((this.#all[end]?.from ?? Number.POSITIVE_INFINITY) < to) end += 1;
    this.#cursor = end;
    return first === end ? NO_QUANTITIES : this.#all.slice(first, end);
  }
}

interface RowFacts {
  readonly text: string;
  readonly level: Level;
  readonly sentence: Sentence;
  /** The numerals of the sentence. */
  readonly quantities: readonly FoundQuantity[];
  readonly places: PlaceFinder;
  readonly printedDues: readonly PrintedDue[];
  readonly defaults: DueDefaults;
  /** 到2027年，…，…: words that date every row of the sentence, or ''. */
  readonly due: string;
}

function toCommitment(row: RowDraft, facts: RowFacts): FoundCommitment {
  const { text, sentence, places, quantities } = facts;
  const { from, to, own } = row;
  const words = text.slice(from, to);
  const marks = marksIn(words);
  const { action, object } = actionAndObjectOf(text, row);
  return {
    sentence: sentence.id,
    from,
    to,
    action,
    object,
    projects: projectsOf(text.slice(own.from, own.to), marks),
    places: places.find(words),
    per: perOf(text, row, marks),
    deadline: mayHold(marks, 'due') ? rowDeadline(words, row, facts) : besideDeadline(row, facts),
    strength: strengthOf(row),
    condition: setsFigure(row, quantities) ? null : conditionOf(text, row, object),
    upper: isUpper(text, row, facts.level),
  };
}

function setsFigure(row: RowDraft, quantities: readonly FoundQuantity[]): boolean {
  return row.target !== null || quantities.some((one) => one.target !== null && contains(row, one));
}

/** A row's own words come first, then what dates its sentence or its item, then the default. */
function rowDeadline(words: string, row: RowDraft, facts: RowFacts): Deadline {
  const own = deadlineOf(words, facts.defaults);
  return own.text === null ? besideDeadline(row, facts) : own;
}

/** What dates a row beside its own words. */
function besideDeadline(row: RowDraft, { text, due, printedDues, defaults }: RowFacts): Deadline {
  const words = due || printedDueFor(row, text, printedDues);
  return words === '' ? assumedDeadline(defaults) : deadlineOf(words, defaults);
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
  const words = `${section.title} ${skeleton.clean.slice(section)}`;
  const named = planEnd(words);
  if (planYear === null) return named;
  if (named !== null && named >= planYear) return named;
  return NEXT_FIVE_YEARS.test(words.slice(0, NAMED_AT_HEAD)) ? planYear + 4 : null;
}
