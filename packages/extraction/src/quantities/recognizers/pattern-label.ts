import type { Label, Recognizer } from '../candidate.ts';

/** A recognizer that calls whatever `pattern` (sticky) matches a label of one kind. */
export function labelPattern(starts: string, pattern: RegExp, kind: Label['kind']): Recognizer {
  return {
    starts,
    recognize: (text, at) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      return match === null ? null : { shape: 'label', kind, from: at, to: pattern.lastIndex };
    },
  };
}
