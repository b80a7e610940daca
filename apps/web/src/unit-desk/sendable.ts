import type { Duty } from '@jiannuo/contract';
import {
  type DutyFields,
  fieldsOf,
  isFaulty,
  isFilled,
  isOvertaken,
  saidOf,
  saysSame,
} from './duty-fields.ts';
import { standOf } from './duty-order.ts';
import type { Sending } from './use-send-progress.ts';

type Typed = Readonly<Record<string, DutyFields | undefined>>;

/** What the form of a duty holds: what was typed here, else the draft, else what was said. */
export const writtenOf = (duty: Duty, typed: DutyFields | undefined): DutyFields =>
  typed ?? fieldsOf(duty);

/** Whether a duty is being written: nothing was sent of it yet, it came back, or it is being corrected. */
export function isWriting(duty: Duty, typed: DutyFields | undefined): boolean {
  const stand = standOf(duty);
  if (stand === 'open' || stand === 'returned') return true;
  if (duty.progress?.state === 'accepted') return false;
  return typed !== undefined || !saysSame(fieldsOf(duty), saidOf(duty));
}

/** Duties that can be sent as they are written; what came back unchanged is not sent again. */
export function sendable(duties: readonly Duty[], typed: Typed): readonly Sending[] {
  return duties.flatMap((duty) => {
    const own = typed[duty.item.id];
    const fields = writtenOf(duty, own);
    const isNew = standOf(duty) === 'open' || !saysSame(fields, saidOf(duty));
    const isSaid = isNew && isFilled(fields) && !isFaulty(fields);
    return isWriting(duty, own) && isSaid && !isOvertaken(duty, fields) ? [{ duty, fields }] : [];
  });
}
