/** Where the year's work stands. */
export type Light = 'blue' | 'green' | 'yellow' | 'red' | 'hollow' | 'grey';

/** The light of a row: not due, as long as no progress is reported. */
export function lightOf(): Light {
  return 'grey';
}
