import type { Item } from '@jiannuo/contract';
import { localOwner, type Office } from '@jiannuo/office';
import { DispatchOfYear } from './dispatch-of-year.ts';
import { MonthOfYear } from './month-of-year.ts';
import { SampleClock } from './sample-clock.ts';
import { turningPoints } from './turning-points.ts';

/** Where the sample city's report is. */
export interface OnSampleReport {
  readonly jurisdictionId: string;
  readonly reportId: string;
}

/** The last month that is reported whole; the one after is under way. */
const lastWholeMonth = 10;

/**
 * Lives the sample city's year through: dispatch in February, then month by month what units report,
 * what is returned, restated, changed and closed. Every step is an act of the office itself, done as
 * of the day it stands for, so that the year has the history of a real one. `check` is asked before
 * each act and throws to stop.
 */
export async function liveSampleYear(
  openOfficeAt: (now: () => Date) => Office,
  on: OnSampleReport,
  check: () => void = () => undefined,
): Promise<void> {
  const clock = new SampleClock();
  const office = openOfficeAt(() => {
    check();
    return clock.now();
  });
  const items = await new DispatchOfYear(office, clock, on).issue();
  for (let month = 2; month <= lastWholeMonth + 1; month += 1) {
    const current = await itemsNow(office, on, items);
    const isOpen = month > lastWholeMonth;
    await new MonthOfYear(office, clock, { on, month, isOpen }).live(current);
    if (!isOpen) await turningPoints(office, clock, { on, month, items: current });
  }
}

async function itemsNow(
  office: Office,
  { jurisdictionId }: OnSampleReport,
  items: readonly Item[],
): Promise<Item[]> {
  const now = new Map<string, Item>();
  let cursor: string | undefined;
  do {
    const page = await office.listItems(localOwner, { jurisdictionId, limit: 500, cursor });
    for (const item of page.items) now.set(item.id, item);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items.map((item) => now.get(item.id) ?? item);
}
