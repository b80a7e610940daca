/** An instant as people write it: date and minute, in the interface's language. */
export function instantText(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** An instant to the second, where the order of things matters. */
export function secondText(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium' });
}
