import { readFileSync } from 'node:fs';

/** What a public case expects at one place of its input. */
export interface Expected {
  readonly from: number;
  readonly to: number;
  /** Such as `number`, `daterange`, `duration`. */
  readonly type: string;
  /** Any of them is right; none when the case only gives the place. */
  readonly values: readonly ExpectedValue[];
}

/** The fields of a value that are compared; all are strings in the files. */
export type ExpectedValue = Readonly<Record<string, string | undefined>>;

export interface OutsideCase {
  readonly input: string;
  /** The day the input speaks from; the files that give none need none. */
  readonly reference: { readonly year: number; readonly month: number; readonly day: number };
  readonly expected: readonly Expected[];
}

interface RawResult {
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Start: number;
  /** Inclusive. */
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: ExpectedValue & { readonly values?: readonly ExpectedValue[] };
  readonly Value?: Readonly<Record<string, ExpectedValue | undefined>> | null;
}

interface RawCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly RawResult[];
}

const ANY_DAY = '2017-03-22';

/** Reads a specification file, in its order; case numbers are indexes into it. */
export function readCases(path: string): readonly OutsideCase[] {
  const raw = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, '')) as readonly RawCase[];
  return raw.map(({ Input, Context, Results }) => {
    const day = (Context?.ReferenceDateTime ?? ANY_DAY).slice(0, 10).split('-').map(Number);
    const [year = 0, month = 0, date = 0] = day;
    return { input: Input, reference: { year, month, day: date }, expected: Results.map(expect) };
  });
}

function expect(result: RawResult): Expected {
  const { Start, End, Length = 0 } = result;
  return {
    from: Start,
    to: End === undefined ? Start + Length : End + 1,
    type: (result.TypeName ?? result.Type ?? '').replace('datetimeV2.', ''),
    values: valuesOf(result),
  };
}

function valuesOf({ Resolution, Value }: RawResult): readonly ExpectedValue[] {
  if (Resolution !== undefined && Resolution !== null) return Resolution.values ?? [Resolution];
  if (Value === undefined || Value === null) return [];
  const both = [Value['FutureResolution'], Value['PastResolution']];
  return both.filter(
    (value) => value !== undefined && Object.keys(value).length > 0,
  ) as ExpectedValue[];
}
