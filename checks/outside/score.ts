import { existsSync } from 'node:fs';
import { type OutsideCase, readCases } from './cases.ts';
import type { Answer } from './readers.ts';
import type { SuiteFile } from './suite.ts';

/** Where the public specifications lie beside the project. */
export const outsideFolder: string = new URL(
  '../../../shared/outside/recognizers-text/Specs/',
  import.meta.url,
).pathname;

export const hasOutside: boolean = existsSync(outsideFolder);

export interface Failure {
  /** Index in the file. */
  readonly index: number;
  readonly asked: OutsideCase;
  readonly answers: readonly Answer[];
}

export interface FileScore {
  readonly file: SuiteFile;
  readonly passed: number;
  readonly counted: number;
  /** Cases of clock times and repetitions, which are none of our business. */
  readonly leftOut: number;
  /** Cases that expect nothing, and how many of them got nothing. */
  readonly negatives: readonly [passed: number, counted: number];
  readonly failures: readonly Failure[];
}

const CLOCK = /^(?:time|timerange|datetime|datetimerange|set)$/;

export function scoreFile(file: SuiteFile): FileScore {
  const cases = readCases(outsideFolder + file.path);
  const counted = [...cases.entries()].filter(
    ([, { expected }]) => !expected.some(({ type }) => CLOCK.test(type)),
  );
  const failures: Failure[] = [];
  for (const [index, asked] of counted) {
    const answers = file.reader(asked);
    if (!passes(asked, answers)) failures.push({ index, asked, answers });
  }
  const empty = counted.filter(([, { expected }]) => expected.length === 0);
  const wronglyFilled = failures.filter(({ asked }) => asked.expected.length === 0);
  return {
    file,
    passed: counted.length - failures.length,
    counted: counted.length,
    leftOut: cases.length - counted.length,
    negatives: [empty.length - wronglyFilled.length, empty.length],
    failures,
  };
}

/** All that is expected and nothing else, at its place and with one of its values. */
function passes({ expected }: OutsideCase, answers: readonly Answer[]): boolean {
  return (
    answers.length === expected.length &&
    expected.every(({ from, to, values }, index) => {
      const answer = answers[index];
      const placed = answer?.spans.some((span) => span.from === from && span.to === to) === true;
      return placed && (values.length === 0 || values.some((value) => answer?.is(value)));
    })
  );
}
