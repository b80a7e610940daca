import type { VirtualItem } from '@tanstack/react-virtual';

/** Where a person was in a table: on return the list stands where it was left. */
export interface TablePlace {
  readonly offsetPx: number;
  readonly measured: VirtualItem[];
  readonly activeId: string | null;
}

const most = 20;
const places = new Map<string, TablePlace>();

export const recallPlace = (address: string): TablePlace | undefined => places.get(address);

/** Keeps the place of a view while the app is open; the views used last are kept. */
export function keepPlace(address: string, place: TablePlace): void {
  places.delete(address);
  places.set(address, place);
  const oldest = places.keys().next();
  if (places.size > most && oldest.done !== true) places.delete(oldest.value);
}
