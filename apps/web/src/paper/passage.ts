import type { Range } from './ranges.ts';

/** Reads `330-357` from an address; null when it names no passage of the text. */
export function parsePassage(written: string | undefined, textLength: number): Range | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(written ?? '');
  if (!match) return null;
  const from = Number(match[1]);
  const to = Math.min(Number(match[2]), textLength);
  return from < to ? { from, to } : null;
}

export const formatPassage = ({ from, to }: Range): string => `${from}-${to}`;

/** A passage without the white space and emphasis marks at its ends; null when nothing is left. */
export function trimPassage(text: string, range: Range): Range | null {
  const words = text.slice(range.from, range.to);
  const lead = /^[\s*]*/.exec(words)?.[0].length ?? 0;
  const tail = /[\s*]*$/.exec(words)?.[0].length ?? 0;
  const trimmed = { from: range.from + lead, to: range.to - tail };
  return trimmed.from < trimmed.to ? trimmed : null;
}
