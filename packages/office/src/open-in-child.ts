/*
 * For tests: a program of its own that opens the report in `REPORT` on the database that
 * `CONNECTION` names, and is killed while it does.
 */
import { type ConnectionSettings, openDatabase } from '@jiannuo/store';
import { inputOf, owner } from './office-fixture.ts';
import { openOffice } from './open-office.ts';

const connection = JSON.parse(process.env['CONNECTION'] ?? '{}') as ConnectionSettings;
const office = openOffice({ database: await openDatabase({ connection }) });
await office.openReport(owner, inputOf(process.env['REPORT'] ?? ''));
