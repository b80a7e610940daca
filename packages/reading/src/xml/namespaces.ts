/**
 * Our own prefix of each namespace that is looked at. A document may call its namespaces as it likes,
 * and Word has two families of names for the same things (transitional and strict).
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'app'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'app'],
]);

/** More namespaces than any part declares; beyond, prefixes stay as written. */
const MOST_PREFIXES = 64;

const NONE: ReadonlyMap<string, string> = new Map();

/** From the prefixes an element's part is written with to ours: those in force, and its own new ones. */
export function knownPrefixes(
  attributes: ReadonlyMap<string, string>,
  inForce: ReadonlyMap<string, string> = NONE,
): ReadonlyMap<string, string> {
  let prefixes: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(inForce);
    if (prefixes.size >= MOST_PREFIXES) break;
    const prefix = name.slice('xmlns:'.length);
    // An unknown namespace gets a prefix nobody asks for.
    prefixes.set(prefix, PREFIXES.get(uri) ?? `?${prefix}`);
  }
  return prefixes ?? inForce;
}
