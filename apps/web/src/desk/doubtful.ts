import type { Commitment } from '@jiannuo/contract';
import { bandOf } from '@jiannuo/contract/confidence';
import { leadOf } from '../ledger/units-of.ts';

/** How sure the lead is: 0 where none is proposed; null where a person has decided. */
function doubtedConfidence(row: Commitment): number | null {
  const lead = leadOf(row);
  if (row.check === 'confirmed' || lead?.source === 'set') return null;
  return lead === undefined ? 0 : (lead.confidence ?? 0);
}

/** Rows nobody has checked whose lead is less than sure, the most doubtful first, then in text order. */
export function doubtfulRows(rows: readonly Commitment[]): Commitment[] {
  return rows
    .flatMap((row) => {
      const confidence = doubtedConfidence(row);
      return confidence === null || bandOf(confidence) === 'high' ? [] : [{ row, confidence }];
    })
    .sort((a, b) => a.confidence - b.confidence || a.row.from - b.row.from)
    .map(({ row }) => row);
}
