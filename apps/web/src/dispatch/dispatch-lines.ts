import type { Item, Signing } from '@jiannuo/contract';
import type { SearchState } from '../shell/search-state.ts';

/** Which items of a dispatch are shown. */
export interface DispatchFilter {
  readonly q: string;
  /** A unit that leads or takes part; `-` for items nobody leads. */
  readonly unit: string;
  readonly section: string;
  /** Only items on which a signature is missing, or which a unit objects to. */
  readonly sign: '' | 'waiting' | 'objected';
}

/** The filter value for items without a unit. */
export const noUnit = '-';

/** The filter as it stands in the address, where `q` is what is sought in the report. */
export function filterOf({
  find = '',
  unit = '',
  section = '',
  sign,
}: SearchState): DispatchFilter {
  return { q: find, unit, section, sign: sign === 'waiting' || sign === 'objected' ? sign : '' };
}

/** The address without a filter. */
export const unfiltered = { find: '', unit: '', section: '', sign: '' } as const;

export const isFiltered = ({ q, unit, section, sign }: DispatchFilter): boolean =>
  `${q}${unit}${section}${sign}` !== '';

/** One line of the table: an item, and how it stands to the one it belongs to. */
export interface ItemLine {
  readonly type: 'row';
  readonly row: Item;
  /** Whether it is shown below the item it belongs to. */
  readonly isChild: boolean;
  /** Items folded away or unfolded below it. */
  readonly children: number;
  readonly isUnfolded: boolean;
}

const waiting = new Set<Signing['state']>(['sent', 'upheld']);

/** Signings by the item they are of. */
export function signingsByItem(
  signings: readonly Signing[],
): ReadonlyMap<string, readonly Signing[]> {
  const byItem = new Map<string, Signing[]>();
  for (const signing of signings) {
    const own = byItem.get(signing.itemId);
    if (own) own.push(signing);
    else byItem.set(signing.itemId, [signing]);
  }
  return byItem;
}

/** Whether a signature is still missing on it. */
export const isWaiting = ({ state }: Pick<Signing, 'state'>): boolean => waiting.has(state);

function fits(item: Item, filter: DispatchFilter, signings: readonly Signing[]): boolean {
  const { unit, section, sign } = filter;
  const q = filter.q.trim();
  const units = [item.unit, ...item.parties.map((party) => party.unit)];
  if (unit === noUnit ? item.unit !== '' : unit !== '' && !units.includes(unit)) return false;
  if (section !== '' && item.sectionTitle !== section) return false;
  const ofUnit = signings.filter((one) => unit === '' || unit === noUnit || one.unit === unit);
  if (sign === 'waiting' && !ofUnit.some(isWaiting)) return false;
  if (sign === 'objected' && !ofUnit.some(({ state }) => state === 'objected')) return false;
  return q === '' || [item.code, item.title, ...units].some((text) => text.includes(q));
}

/**
 * The lines of the table: items in their order, what belongs to one folded under it. Where only a child
 * fits the filter, it is shown below the item it belongs to.
 */
export function linesOf(
  items: readonly Item[],
  signings: ReadonlyMap<string, readonly Signing[]>,
  { filter, unfolded }: { readonly filter: DispatchFilter; readonly unfolded: ReadonlySet<string> },
): readonly ItemLine[] {
  const active = items.filter(({ state }) => state !== 'withdrawn');
  const ids = new Set(active.map(({ id }) => id));
  const below = new Map<string, Item[]>();
  for (const item of active) {
    if (item.parentId === null || !ids.has(item.parentId)) continue;
    below.set(item.parentId, [...(below.get(item.parentId) ?? []), item]);
  }
  const fitting = (item: Item) => fits(item, filter, signings.get(item.id) ?? []);
  return active
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .flatMap((item): readonly ItemLine[] => {
      const children = below.get(item.id) ?? [];
      const own = children.filter(fitting);
      const isOnlyChild = !fitting(item);
      if (isOnlyChild && own.length === 0) return [];
      const isUnfolded = unfolded.has(item.id) || isOnlyChild;
      const line = { type: 'row', row: item, isChild: false } as const;
      const shown = isOnlyChild ? own : children;
      return [
        { ...line, children: children.length, isUnfolded },
        ...(isUnfolded ? shown : []).map(
          (child): ItemLine => ({
            type: 'row',
            row: child,
            isChild: true,
            children: 0,
            isUnfolded: false,
          }),
        ),
      ];
    });
}

/** Sections in the order of the items. */
export const sectionsOf = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.map(({ sectionTitle }) => sectionTitle)),
];

/** Units with a part in the items, most items first. */
export function unitsIn(
  items: readonly Item[],
): readonly { readonly unit: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { unit, parties } of items) {
    for (const name of new Set([unit, ...parties.map((party) => party.unit)])) {
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([unit, count]) => ({ unit, count }))
    .sort((a, b) => b.count - a.count || (a.unit < b.unit ? -1 : 1));
}
