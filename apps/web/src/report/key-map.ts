/** What a key asks for on the live report. */
export type ReportCommand =
  | 'next-undertaking'
  | 'previous-undertaking'
  | 'next-number'
  | 'previous-number'
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
  Enter: 'pin',
  Escape: 'let-go',
  '?': 'help',
  '？': 'help',
  y: 'copy-link',
  c: 'go-to-desk',
};

/** Command of a key; null for chords and for keys that are none. Capital letters count as small ones. */
export function reportCommand(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ReportCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return commands[key] ?? null;
}
