/**
 * The value with every text in it fit for the database: NUL and halves of surrogate pairs, which no
 * database text can hold, become U+FFFD. Lengths stay, so offsets stay true.
 */
export function storable<T>(value: T): T {
  return fit(value) as T;
}

function fit(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD').toWellFormed();
  if (Array.isArray(value)) return value.map(fit);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fit(member)]));
}
