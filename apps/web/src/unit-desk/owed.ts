import type { Duty } from '@jiannuo/contract';
import { standOf } from './duty-order.ts';

/** The duties the workbook of a desk asks for: what was not sent yet, and what came back. */
export function owed<T extends Pick<Duty, 'progress'>>(duties: readonly T[]): readonly T[] {
  return duties.filter((duty) => {
    const stand = standOf(duty);
    return stand === 'open' || stand === 'returned';
  });
}
