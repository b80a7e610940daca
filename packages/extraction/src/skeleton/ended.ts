import { CharSet } from '../char-set.ts';

const STOPS = new CharSet('。！？；：!?;:');
const CLOSERS = new CharSet('"”’）)】]');

/** True for words that end with a stop, a closing mark behind it or none: …。, …。”, …：. */
export function isEnded(text: string): boolean {
  if (STOPS.closes(text)) return true;
  return CLOSERS.closes(text) && text.length > 1 && STOPS.has(text.charCodeAt(text.length - 2));
}
