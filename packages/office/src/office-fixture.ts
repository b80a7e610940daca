import { createHash } from 'node:crypto';
import type { Opened } from '@jiannuo/contract';
import { extract } from '@jiannuo/extraction';
import { openTestDatabase, type TestDatabase } from '../../store/src/database-fixture.ts';
import { type Actor, localOwner } from './actor.ts';
import type { Office, OpenReportInput } from './office.ts';
import { type OfficeOptions, openOffice } from './open-office.ts';

/*
 * For tests: an office over a database of its own, and the people in it.
 */

export const owner: Actor = localOwner;
export const colleague: Actor = { ...owner, name: '同事' };
export const reader: Actor = {
  ...owner,
  name: '读者',
  grants: [{ role: 'viewer', jurisdictionId: null, unit: null }],
};

export interface TestOffice extends TestDatabase {
  readonly office: Office;
}

/** Opens an office over an empty database of its own. */
export async function openTestOffice(
  options: Omit<OfficeOptions, 'database'> = {},
): Promise<TestOffice> {
  const house = await openTestDatabase();
  return { ...house, office: openOffice({ database: house.database, ...options }) };
}

/** A report's input, as the reading would give it. */
export function inputOf(text: string, name = '报告.txt'): OpenReportInput {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { name, sha256, encoding: 'utf-8', format: 'txt' } as const;
  return { source, text, extraction: extract(text) };
}

/** Opens a text as a report, and gives what the acts on it need. */
export async function openText(office: Office, text: string, name?: string) {
  const opened: Opened = await office.openReport(owner, inputOf(text, name));
  const on = { jurisdictionId: opened.report.jurisdiction.id, reportId: opened.report.id };
  return { opened, on, page: () => office.readReportPage(owner, on) };
}
