/** What a key asks for on the desk while no form is open. */
export type DeskCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'confirm'
  | 'edit'
  | 'split'
  | 'merge'
  | 'add'
  | 'drop'
  | 'drop-sentence'
  | 'undo'
  | 'next-list'
  | 'previous-list'
  | 'doubtful'
  | 'leave'
  | 'help';

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const commands: Readonly<Record<string, DeskCommand>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  c: 'confirm',
  e: 'edit',
  Enter: 'edit',
  s: 'split',
  m: 'merge',
  a: 'add',
  x: 'drop',
  u: 'undo',
  l: 'next-list',
  d: 'doubtful',
  Escape: 'leave',
  '?': 'help',
  '？': 'help',
};

/** Command of a key; null for chords and for keys that are none. */
export function deskCommand(event: Key): DeskCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key === 'x' && event.shiftKey) return 'drop-sentence';
  if (key === 'l' && event.shiftKey) return 'previous-list';
  return commands[key] ?? null;
}
