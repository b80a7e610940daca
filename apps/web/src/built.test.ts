import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * What the oldest browser in use (see `vite.config.ts`) does not know. The build lowers syntax, but not names
 * and not every rule of CSS; a name is looked for as a call, so that a library asking for it is no finding.
 */
const unknownToStyles = [
  /:has\(/,
  /@container\b/,
  /@layer\b/,
  /color-mix\(/,
  /\d[ds]v[hw]\b/,
  /\bsubgrid\b/,
  /\((?:width|height) ?[<>]=?/,
  /\binset-(?:inline|block)\b/,
];
const unknownToScripts = [
  /\.at\(-?\d/,
  /\bObject\.hasOwn\(/,
  /[^.\w]structuredClone\(/,
  /\.findLast(?:Index)?\(/,
  /\.to(?:Sorted|Reversed|Spliced)\(/,
  /\b(?:Map|Object)\.groupBy\(/,
  /\bPromise\.withResolvers\(/,
  /\bArray\.fromAsync\(/,
  /\bcrypto\.randomUUID\(/,
  /\bAbortSignal\.(?:any|timeout)\(/,
  /\bstatic ?\{/,
];

const folder = fileURLToPath(new URL('../dist/assets/', import.meta.url));

/** Built files of a kind; none where nothing has been built yet. */
const built = (ending: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];

describe('the built files', () => {
  it('ask nothing of an old browser that it does not know', () => {
    const findings = [
      ...built('.css').flatMap((name) => found(name, unknownToStyles)),
      ...built('.js').flatMap((name) => found(name, unknownToScripts)),
    ];
    expect(findings).toEqual([]);
  });
});

function found(name: string, unknown: readonly RegExp[]): string[] {
  const text = readFileSync(`${folder}${name}`, 'utf8');
  return unknown.filter((each) => each.test(text)).map((each) => `${name}: ${each.source}`);
}
