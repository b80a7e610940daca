import type { AuditFilter, AuditList } from '@jiannuo/contract';
import { listAuditEvents } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { InJurisdiction } from '../office.ts';
import type { OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { presentEvent } from '../present-event.ts';
import { read } from '../read.ts';
import { storedFilter } from './audit-filter.ts';

const defaultLimit = 100;

/** Acts in a jurisdiction that a filter leaves, newest first. */
export async function listAudit(
  context: OfficeContext,
  actor: Actor,
  input: InJurisdiction &
    AuditFilter & {
      readonly cursor?: string | undefined;
      readonly limit?: number | undefined;
    },
): Promise<AuditList> {
  const { jurisdictionId, limit = defaultLimit } = input;
  const before = input.cursor === undefined ? null : openCursor(input.cursor);
  return read(context, actor, { jurisdictionId, deed: 'read-audit' }, async (db) => {
    await loadJurisdiction(db, jurisdictionId);
    const events = await listAuditEvents(db, jurisdictionId, {
      before,
      limit: limit + 1,
      filter: storedFilter(input),
    });
    const shown = events.slice(0, limit);
    const last = events.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(presentEvent),
      nextCursor: last === undefined ? null : Buffer.from(`s${last.seq}`).toString('base64url'),
    };
  });
}

function openCursor(cursor: string): number {
  const seq = /^s(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (seq === null) throw new OfficeError('cursor-invalid');
  return Number(seq[1]);
}
