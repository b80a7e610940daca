import { builtInDuties } from '@jiannuo/extraction';
import { ownDuties } from '../own-duties.ts';
import type { Terminal } from '../terminal.ts';

export interface DutiesCommandFlags {
  /** A file to check instead of printing. */
  readonly check?: string;
}

/** `jiannuo duties`: prints the built-in duties lexicon as an office may edit it, or checks a file. */
export async function duties({ check }: DutiesCommandFlags, terminal: Terminal): Promise<number> {
  if (check === undefined) {
    await terminal.result(`${folded(JSON.stringify(builtInDuties(), null, 2))}\n`);
    return 0;
  }
  const own = await ownDuties({ duties: check }, terminal.language);
  const units = own?.units ?? [];
  const words = units.flatMap((unit) => Object.values(unit.words ?? {}).flat());
  terminal.say('duties-good', { path: check, units: units.length, words: words.length });
  return 0;
}

/** Words a line in what is printed: people read and edit it. */
const wordsALine = 12;

/** The same JSON with lists of words several to a line. */
function folded(json: string): string {
  return json.replace(/\[\n([^[\]{}]*?)\n( *)\]/g, (_, list: string, indent: string) => {
    const words = list.split('\n').map((word) => word.trim());
    const lines = Array.from({ length: Math.ceil(words.length / wordsALine) }, (_line, at) =>
      words.slice(at * wordsALine, (at + 1) * wordsALine).join(' '),
    );
    if (lines.length === 1) return `[${lines[0]}]`;
    return `[\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}]`;
  });
}
