import type { Opened } from '@jiannuo/contract';
import { localOwner, type OpenReportInput, openOffice } from '@jiannuo/office';
import { type Database, inOneTransaction, refreshStatistics } from '@jiannuo/store';
import { cityUnits } from './city-units.ts';
import { SampleClock } from './sample-clock.ts';
import { liveSampleYear } from './sample-year.ts';

/** The day the sample city's congress adopted the report. */
const openedOn = '2026-01-20';

/** Opens the sample city's report, as of the day it was adopted. */
export async function openSampleCity(database: Database, input: OpenReportInput): Promise<Opened> {
  const clock = new SampleClock();
  clock.setTo(openedOn);
  const office = openOffice({ database, now: () => clock.now() });
  return office.openReport(localOwner, { ...input, units: cityUnits() });
}

/**
 * Lives the sample city's year through unless somebody has done anything in it yet. All of the year is
 * kept or nothing, so that one that was cut short begins anew the next time. `begin` is told
 * that it begins, `check` throws to stop it. True when a year was written.
 */
export async function liveOnce(
  database: Database,
  { report }: Opened,
  { begin, check }: { readonly begin: () => void; readonly check: () => void },
): Promise<boolean> {
  const on = { jurisdictionId: report.jurisdiction.id, reportId: report.id };
  const office = openOffice({ database });
  const { items } = await office.listAudit(localOwner, { ...on, limit: 2 });
  if (items.length !== 1) return false;
  begin();
  await inOneTransaction(database, (joined) =>
    liveSampleYear((now) => openOffice({ database: joined, now }), on, check),
  );
  await refreshStatistics(database.tables);
  return true;
}
