/** Places of the table of last occurrences; pairs that share one only cost a second look. */
const PLACES = 1 << 12;

/**
 * The places of a text, ascending, whose two characters come back within `reach` code units, or are
 * alike. Nothing is printed twice from any other place, so patterns of doubling are tried at these alone.
 */
export function findRepeats(text: string, reach: number): readonly number[] {
  const lastAt = new Int32Array(PLACES).fill(-1);
  const found = new Uint8Array(text.length);
  let unit = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const next = text.charCodeAt(at + 1);
    const place = (Math.imul(unit, 31) + next) & (PLACES - 1);
    const last = lastAt[place] ?? -1;
    if (last >= 0 && at - last <= reach) found[last] = 1;
    if (unit === next) found[at] = 1;
    lastAt[place] = at;
    unit = next;
  }
  const places: number[] = [];
  for (let at = found.indexOf(1); at >= 0; at = found.indexOf(1, at + 1)) places.push(at);
  return places;
}
