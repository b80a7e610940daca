/** A view kept under a name in this browser. */
export interface SavedView {
  readonly name: string;
  readonly address: Readonly<Record<string, string>>;
}

const storageKey = 'jiannuo.ledger.views';
const most = 30;
export const longestViewName = 30;

export function recallViews(storage: Pick<Storage, 'getItem'>): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isSavedView) : [];
  } catch {
    return [];
  }
}

/** Adds a view, or replaces the one of the same name; the newest stands first. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  return [view, ...views.filter((other) => other.name !== view.name)].slice(0, most);
}

export function withoutView(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}

export function keepViews(storage: Pick<Storage, 'setItem'>, views: readonly SavedView[]): void {
  storage.setItem(storageKey, JSON.stringify(views));
}

function isSavedView(value: unknown): value is SavedView {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value) || !('address' in value)) return false;
  const { name, address } = value;
  return (
    typeof name === 'string' &&
    typeof address === 'object' &&
    address !== null &&
    Object.values(address).every((part) => typeof part === 'string')
  );
}
