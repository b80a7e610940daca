/** The value without some of its members. */
export function omit<T extends object, K extends keyof T>(
  value: T,
  ...keys: readonly K[]
): Omit<T, K> {
  const dropped = new Set<PropertyKey>(keys);
  const kept = Object.entries(value).filter(([key]) => !dropped.has(key));
  return Object.fromEntries(kept) as Omit<T, K>;
}
