import type { AuditFilter as Asked } from '@jiannuo/contract';
import type { AuditFilter } from '@jiannuo/store';

/** The filter of a request as the store takes it: days are those of this machine's calendar. */
export function storedFilter({ act, actor, subjectId, q, from, to }: Asked): AuditFilter {
  return {
    acts: act === undefined || act === '' ? undefined : [act],
    actor,
    subjectId: subjectId === '' ? undefined : subjectId,
    words: q,
    since: from === undefined ? undefined : startOf(from, 0),
    until: to === undefined ? undefined : startOf(to, 1),
  };
}

function startOf(day: string, later: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later);
}
