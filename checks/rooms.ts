/**
 * The rooms of the house and who may enter from where. One table, read from left to right: a room
 * may import the rooms it lists and nothing else of the project. See ARCHITECTURE.md.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/extraction': [],
  'packages/reading': ['packages/extraction'],
  'packages/ledger': ['packages/extraction'],
  'packages/store': ['packages/extraction', 'packages/ledger'],
  'packages/contract': [],
  'packages/office': [
    'packages/contract',
    'packages/extraction',
    'packages/ledger',
    'packages/store',
  ],
  'apps/server': ['packages/contract', 'packages/office'],
  'apps/web': ['packages/contract'],
  samples: [],
  'apps/cli': [
    'apps/server',
    'apps/web',
    'packages/contract',
    'packages/extraction',
    'packages/ledger',
    'packages/office',
    'packages/reading',
    'packages/store',
    'samples',
  ],
};

/** What only the tests of a room may import besides. */
const forTests: Readonly<Record<string, readonly string[]>> = {
  // The sample is proved to be readable by reading it.
  samples: ['packages/extraction'],
};

/** Rooms that must stay pure: no Node built-ins, no packages. */
const pure = new Set(['packages/extraction', 'packages/ledger']);
const forbiddenFolders =
  /(^|\/)(utils?|shared|common|helpers?|services?|types|core|misc|lib)(\/|$)/;
/** Longest a source file may grow, in lines; lexicons, schemas and word lists are data. */
const maxLines = 400;
const dataFile = /(^|\/)(lexicon|words|schemas?|migrations)(\/|\.|$)/;

export interface SourceFile {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Everything that breaks the rules of the house, one clear line each. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...importsOf(file), ...shapeOf(file)]);
}

function roomOf(path: string): string | undefined {
  return Object.keys(rooms).find((room) => path.startsWith(`${room}/`));
}

function importsOf(file: SourceFile): string[] {
  const home = roomOf(file.path);
  if (home === undefined) return [];
  const isTest = /\.test\.tsx?$/.test(file.path);
  return specifiersOf(file.text).flatMap((specifier) => {
    const target = targetOf(file.path, specifier);
    const open = [...(rooms[home] ?? []), ...(isTest ? (forTests[home] ?? []) : [])];
    if (target !== undefined && target !== home && !open.includes(target)) {
      return [`${file.path}: ${home} may not import ${target} (${specifier})`];
    }
    const isOutside = target === undefined && !specifier.startsWith('.');
    if (pure.has(home) && isOutside && !isTest) {
      return [`${file.path}: ${home} is pure and may not import ${specifier}`];
    }
    return [];
  });
}

/** The room a specifier leads to; undefined for packages from outside. */
function targetOf(path: string, specifier: string): string | undefined {
  const named = /^@jiannuo\/([\w-]+)/.exec(specifier)?.[1];
  if (named !== undefined) {
    return Object.keys(rooms).find((room) => room === named || room.endsWith(`/${named}`));
  }
  if (!specifier.startsWith('.')) return undefined;
  const resolved = new URL(specifier, `file:///${path}`).pathname.slice(1);
  return roomOf(resolved) ?? roomOf(`${resolved}/`);
}

function specifiersOf(text: string): string[] {
  const found = text.matchAll(/(?<!['"])\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g);
  return [...found].map((match) => match[1] ?? '');
}

function shapeOf(file: SourceFile): string[] {
  const broken: string[] = [];
  const folder = file.path.slice(0, file.path.lastIndexOf('/'));
  if (forbiddenFolders.test(folder))
    broken.push(`${file.path}: a folder must be named by its idea`);
  const lines = file.text.split('\n').length - 1;
  if (lines > maxLines && !dataFile.test(file.path)) {
    broken.push(`${file.path}: ${lines} lines; over ${maxLines} is two ideas`);
  }
  return broken;
}
