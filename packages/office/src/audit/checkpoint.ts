import type { HashAlgorithm } from '@jiannuo/ledger';
import { listJurisdictions } from '@jiannuo/store';
import type { OfficeContext } from '../office-context.ts';
import { readOne } from '../read.ts';

/** Where an audit chain stood: kept elsewhere, it proves that the chain was not made anew since. */
export interface Checkpoint {
  /** Id of the jurisdiction. */
  readonly jurisdiction: string;
  readonly name: string;
  /** Number of the last event, and its hash. */
  readonly seq: number;
  readonly head: string;
  readonly algorithm: HashAlgorithm;
  /** ISO instant. */
  readonly at: string;
}

/** Where every chain stands now. For the program itself: it tells nothing of what is in a chain. */
export async function readCheckpoints(
  context: Pick<OfficeContext, 'database' | 'now'>,
): Promise<Checkpoint[]> {
  const places = await readOne(context, listJurisdictions);
  const at = context.now().toISOString();
  return places.map((place) => ({
    jurisdiction: place.jurisdiction_id,
    name: place.name,
    seq: place.audit_seq,
    head: place.audit_head,
    algorithm: place.hash_algorithm as HashAlgorithm,
    at,
  }));
}
