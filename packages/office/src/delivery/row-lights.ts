import { explainReceipt, type Item, type ItemId, type Light } from '@jiannuo/ledger';
import { readKnown } from '@jiannuo/store';
import type { Db } from '../office-context.ts';
import { inForce } from './filter-items.ts';
import { loadShownLights, overall } from './load-lights.ts';

/** The item that a row of the ledger became, and the light it shows. */
export interface RowLight {
  readonly itemId: ItemId;
  readonly light: Light;
  readonly period: string | null;
}

/** Lights of rows by their ids; rows that were not issued have none. */
export type RowLights = ReadonlyMap<string, RowLight>;

/** More items than this are not named one by one: all lights are read. */
const mostNamed = 2000;

/** The lights of the rows of a report, of some rows, or of all: two reads, however many there are. */
export async function loadRowLights(
  db: Db,
  { jurisdictionId, reportId }: { readonly jurisdictionId: string; readonly reportId?: string },
  rowIds?: readonly string[],
): Promise<RowLights> {
  const items = await readKnown(db, 'item', jurisdictionId, {
    asOf: null,
    where: {
      kind: 'whole',
      state: inForce,
      reportId: reportId as Item['reportId'] | undefined,
      commitmentId: rowIds as readonly Item['commitmentId'][] | undefined,
    },
    without: ['title', 'sectionTitle', 'parties', 'goals', 'milestones', 'plans', 'note'],
  });
  if (items.length === 0) return new Map();
  const itemIds = items.length > mostNamed ? undefined : items.map(({ itemId }) => itemId);
  const lights = await loadShownLights({ db, jurisdictionId }, itemIds && { itemIds });
  return new Map(
    items.map(({ commitmentId, itemId }) => {
      const shown = lights.get(itemId);
      return [
        commitmentId,
        { itemId, light: shown?.light ?? 'grey', period: shown?.period ?? null },
      ];
    }),
  );
}

/** The rows that show a light; for grey, all that show another one are left out instead. */
export function rowsLit(
  lights: RowLights,
  light: Light,
): { readonly only: readonly string[] } | { readonly except: readonly string[] } {
  const ids = [...lights]
    .filter(([, shown]) => (light === 'grey' ? shown.light !== 'grey' : shown.light === light))
    .map(([id]) => id);
  return light === 'grey' ? { except: ids } : { only: ids };
}

/** The item of a row with the sentence that explains its light; null for a row that was not issued. */
export async function explainRow(
  db: Db,
  jurisdictionId: string,
  shown: RowLight | undefined,
): Promise<{ id: string; period: string | null; because: string | null } | null> {
  if (shown === undefined) return null;
  const { itemId, period } = shown;
  if (period === null) return { id: itemId, period, because: null };
  const [lit] = await readKnown(db, 'light', jurisdictionId, {
    asOf: null,
    where: { itemId, facet: overall, period },
  });
  const because = lit === undefined ? null : explainReceipt(lit.receipt, 'zh');
  return { id: itemId, period, because };
}
