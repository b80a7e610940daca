import { randomUuid } from '../api/random-uuid.ts';

const most = 200;
const keys = new Map<string, string>();

/** The key of a sending: the same for the same content, so that sent twice it counts once. */
export function sendingKey(content: unknown, make: () => string = randomUuid): string {
  const text = JSON.stringify(content);
  const held = keys.get(text);
  if (held !== undefined) return held;
  const made = make();
  keys.set(text, made);
  const oldest = keys.keys().next();
  if (keys.size > most && oldest.done !== true) keys.delete(oldest.value);
  return made;
}
