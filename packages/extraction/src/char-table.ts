const CODE_UNITS = 0x10000;

/**
 * A small number for each code unit: that of the group that lists it, or 0. For loops over every
 * character of a report, where a search in a string for each would be most of the time.
 */
export function charTable(
  groups: readonly (readonly [marks: string, value: number])[],
): Uint8Array {
  const table = new Uint8Array(CODE_UNITS);
  for (const [marks, value] of groups) {
    for (let at = 0; at < marks.length; at += 1) table[marks.charCodeAt(at)] = value;
  }
  return table;
}
