import type { Opened } from '@jiannuo/contract';
import { localOwner, type OpenReportInput, openOffice } from '@jiannuo/office';
import { type Database, inOneTransaction, refreshStatistics } from '@jiannuo/store';
import { cityUnits } from './city-units.ts';
import { SampleClock } from './sample-clock.ts';
import { liveSampleYear } from './sample-year.ts';

/** The day the sample city's congress adopted the report. */
const openedOn = '2026-01-20';

/**
 * Opens the sample city's report and, the first time, lives its year through. All of it is kept or
 * nothing, so that a year that was cut short begins anew the next time.
 */
export async function openSampleCity(
  database: Database,
  input: OpenReportInput,
  onYear: () => void,
): Promise<Opened> {
  const opened = await inOneTransaction(database, async (joined) => {
    const clock = new SampleClock();
    clock.setTo(openedOn);
    const office = openOffice({ database: joined, now: () => clock.now() });
    const first = await office.openReport(localOwner, { ...input, units: cityUnits() });
    if (first.outcome !== 'opened') return first;
    onYear();
    const on = { jurisdictionId: first.report.jurisdiction.id, reportId: first.report.id };
    await liveSampleYear((now) => openOffice({ database: joined, now }), on);
    return first;
  });
  if (opened.outcome === 'opened') await refreshStatistics(database.tables);
  return opened;
}
