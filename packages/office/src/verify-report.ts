import type { words } from '@jiannuo/contract/words';
import { canonicalJson } from '@jiannuo/ledger';
import type { AuditedReport } from './audited-state.ts';
import { digestOf, hashWith } from './hash.ts';
import { factsOf, type Reading, readingOf } from './opening-event.ts';

/** A place where what is kept is not what the trail says: the event that said it, and what differs. */
export interface Break {
  readonly seq: number;
  readonly code: keyof typeof words.chainBreak;
  /** Code or id of what differs, where it is one of many. */
  readonly of?: string;
}

/** Every way in which a report differs from what the audit trail says of it. */
export function breaksOf(audited: AuditedReport, reading: Reading): Break[] {
  const { record, state } = reading;
  const breaks: Break[] = [];
  const { seq, value: opening } = audited.opened;
  const hash = hashWith(audited.algorithm);
  const say = (at: number, code: Break['code'], of?: string) =>
    breaks.push({ seq: at, code, ...(of === undefined ? {} : { of }) });
  if (hash(state.report.text) !== opening.digests.text) say(seq, 'text-changed');
  const facts = canonicalJson(factsOf(record, state));
  if (facts !== canonicalJson(opening.report)) say(seq, 'report-changed');
  if (digestOf(hash, readingOf(reading)) !== opening.digests.reading) {
    say(seq, 'reading-changed');
  }
  const rows = new Map<string, (typeof state.commitments)[number]>(
    state.commitments.map((row) => [row.id, row]),
  );
  for (const [id, { seq: at, value }] of audited.rows) {
    const row = rows.get(id);
    if (row === undefined) say(at, 'row-missing', id);
    else if (digestOf(hashWith(value.algorithm), row) !== value.hex) {
      say(at, 'row-changed', row.code);
    }
    rows.delete(id);
  }
  for (const { code } of rows.values()) say(seq, 'row-unknown', code);
  for (const { id, kind, kindRead } of state.report.sentences) {
    const said = audited.sentences.get(id);
    if (kind !== (said?.value ?? kindRead)) say(said?.seq ?? seq, 'sentence-changed', id);
  }
  for (const { id, decision } of state.diagnostics) {
    const said = audited.diagnostics.get(id);
    if (decision !== (said?.value ?? 'open')) say(said?.seq ?? seq, 'diagnostic-changed', id);
  }
  return breaks;
}
