/** What a key asks for on the live report. */
export type ReportCommand =
  | 'next-undertaking'
  | 'previous-undertaking'
  | 'next-number'
  | 'previous-number'
  | 'next-term'
  | 'previous-term'
  | 'pin'
  | 'let-go'
  | 'help'
  | 'copy-link'
  | 'go-to-desk';

const commands: Readonly<Record<string, ReportCommand>> = {
  j: 'next-undertaking',
  k: 'previous-undertaking',
  n: 'next-number',
  p: 'previous-number',
  g: 'next-term',
  Enter: 'pin',
  Escape: 'let-go',
  '?': 'help',
  '？': 'help',
  y: 'copy-link',
  c: 'go-to-desk',
};

/** Command of a key; null for chords and for keys that are none. Capital letters count as small ones, but for G. */
export function reportCommand(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ReportCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'g' && event.shiftKey) return 'previous-term';
  return commands[key] ?? null;
}
