import { charTable } from '../../char-table.ts';
import type { Label, Recognizer } from '../candidate.ts';

/** The characters a label begins with and, where they are few, those that can come second. */
export interface Opening {
  readonly starts: string;
  readonly seconds?: string;
}

/** A recognizer that calls whatever `pattern` (sticky) matches a label of one kind. */
export function labelPattern(
  { starts, seconds }: Opening,
  pattern: RegExp,
  kind: Label['kind'],
): Recognizer {
  const second = seconds === undefined ? null : charTable([[seconds, 1]]);
  return {
    starts,
    recognize: (text, at) => {
      if (second !== null && !((second[text.charCodeAt(at + 1)] ?? 0) > 0)) return null;
      pattern.lastIndex = at;
      if (!pattern.test(text)) return null;
      return { shape: 'label', kind, from: at, to: pattern.lastIndex };
    },
  };
}
