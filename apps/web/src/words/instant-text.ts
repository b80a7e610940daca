/** An instant as people write it: date and minute, in the interface's language. */
export function instantText(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
