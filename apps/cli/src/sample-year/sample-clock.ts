/** The clock of the sample year: set from day to day, a second on with every look. */
export class SampleClock {
  #instant = 0;

  /** It is nine in the morning (Beijing) of a day. */
  setTo(day: string): void {
    this.#instant = Math.max(this.#instant, Date.parse(`${day}T09:00:00+08:00`));
  }

  /** An instant later than every one before. */
  now(): Date {
    this.#instant += 1000;
    return new Date(this.#instant);
  }
}

/** A day of the sample year, such as 2026-03-28. */
export function dayOf(month: number, day: number): string {
  return `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
