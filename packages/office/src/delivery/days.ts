import type { Day } from '@jiannuo/ledger';

/** Official time is that of Beijing everywhere in the country (UTC+8, no summer time). */
const beijingMs: number = 8 * 3600 * 1000;

/** The day it is at an instant. */
export function dayAt(instant: Date): Day {
  return new Date(instant.getTime() + beijingMs).toISOString().slice(0, 10);
}

/** The last instant of a day: what was known on it was known then. */
export function endOf(day: Day): Date {
  return new Date(`${day}T23:59:59.999+08:00`);
}
