import type { Body, Item } from '@jiannuo/contract';

type Party = Item['parties'][number];

/** What is changed on many items; null is left as it is. */
export interface BulkDraft {
  readonly unit: string | null;
  readonly joint: {
    readonly how: 'add' | 'set' | 'remove';
    readonly units: readonly string[];
  } | null;
  /** '' takes the day away. */
  readonly due: string | null;
  readonly rhythm: Item['rhythm'] | null;
}

export const emptyBulk: BulkDraft = { unit: null, joint: null, due: null, rhythm: null };

/** Whether anything is to be changed. */
export const isBulkSaid = ({ unit, joint, due, rhythm }: BulkDraft): boolean =>
  unit !== null || joint !== null || due !== null || rhythm !== null;

/** The change of every item, for one request. */
export function bulkEdits(items: readonly Item[], draft: BulkDraft): Body<'editItems'> {
  const { unit, joint, due, rhythm } = draft;
  return {
    items: items.map((item) => ({
      id: item.id,
      version: item.version,
      ...(unit === null ? {} : { unit }),
      ...(joint === null ? {} : { parties: partiesAfter(item.parties, joint) }),
      ...(due === null ? {} : { due: due === '' ? null : due }),
      ...(rhythm === null ? {} : { rhythm }),
    })),
  };
}

function partiesAfter(
  held: readonly Party[],
  { how, units }: NonNullable<BulkDraft['joint']>,
): Party[] {
  if (how === 'remove') return held.filter(({ unit }) => !units.includes(unit));
  const kept = how === 'add' ? held : held.filter(({ unit }) => units.includes(unit));
  const added = units.filter((unit) => !kept.some((party) => party.unit === unit));
  return [...kept, ...added.map((unit): Party => ({ unit, role: 'joint' }))];
}
