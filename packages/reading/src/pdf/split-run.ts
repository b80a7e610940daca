import type { TextRun } from '../layout/printed-page.ts';

/** Splits a run at the blanks inside it; where each part begins is told from the letters' usual widths. */
export function splitRun(run: TextRun): TextRun[] {
  if (!/\s/.test(run.text)) return [run];
  const chars = [...run.text];
  const whole = chars.reduce((sum, char) => sum + widthOf(char), 0);
  const unit = run.width / whole;
  const parts: { text: string; from: number; to: number }[] = [];
  let at = 0;
  let isOpen = false;
  for (const char of chars) {
    const to = at + widthOf(char);
    const last = parts.at(-1);
    if (/\s/.test(char)) isOpen = false;
    else if (isOpen && last !== undefined) Object.assign(last, { text: last.text + char, to });
    else {
      parts.push({ text: char, from: at, to });
      isOpen = true;
    }
    at = to;
  }
  return parts.map(({ text, from, to }, index) => ({
    ...run,
    text,
    x: run.x + from * unit,
    width: (to - from) * unit,
    afterBlank: index > 0 || run.afterBlank || /^\s/.test(run.text),
  }));
}

/** Usual width of a character in em. */
function widthOf(char: string): number {
  if (char === ' ' || char === '\u00a0') return 0.3;
  return (char.codePointAt(0) ?? 0) < 0x2e80 && !/[—…“”‘’①-⓿]/.test(char) ? 0.5 : 1;
}
