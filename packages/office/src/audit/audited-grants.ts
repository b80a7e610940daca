import type { AuditEvent, RoleGrantRow } from '@jiannuo/store';
import type { Break } from '../verify-report.ts';

interface Granted {
  readonly role?: unknown;
  readonly unit?: unknown;
}

/**
 * Follows the trail event by event, and knows who should hold which role in the jurisdiction at its end:
 * a role given or taken behind the program's back is found.
 */
export class AuditedGrants {
  /** By account, role and unit: the event that gave it. */
  readonly #held = new Map<string, number>();
  /** What was taken away, and by which event. */
  readonly #taken = new Map<string, number>();

  /** Takes in one event. Events must come in order and be proven before. */
  follow({ act, seq, subjectId, before, after }: AuditEvent): void {
    if (act === 'grant-role' || act === 'add-account') {
      const key = keyOf(subjectId, after as Granted | null);
      if (key !== null) this.#held.set(key, seq);
    }
    if (act === 'revoke-role') {
      const key = keyOf(subjectId, before as Granted | null);
      if (key === null) return;
      this.#held.delete(key);
      this.#taken.set(key, seq);
    }
  }

  /** What does not fit between the roles that are kept and those the trail tells of. */
  breaksOf(rows: readonly RoleGrantRow[]): Break[] {
    const kept = new Set(rows.map(({ account_id, ...row }) => keyOf(account_id, row)));
    const breaks: Break[] = [];
    for (const { account_id, role, unit } of rows) {
      const key = keyOf(account_id, { role, unit }) ?? '';
      if (this.#held.has(key)) continue;
      breaks.push({ seq: this.#taken.get(key) ?? 0, code: 'grant-unknown', of: role });
    }
    for (const [key, seq] of this.#held) {
      if (!kept.has(key)) breaks.push({ seq, code: 'grant-missing', of: key.split(' ')[1] ?? '' });
    }
    return breaks;
  }
}

function keyOf(accountId: string, granted: Granted | null): string | null {
  if (typeof granted?.role !== 'string') return null;
  const unit = typeof granted.unit === 'string' ? granted.unit : '';
  return `${accountId} ${granted.role} ${unit}`;
}
