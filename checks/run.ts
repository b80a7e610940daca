/** `npm run check`: everything that reads the code without running it. Exits 1 when anything fails. */
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brokenRules } from './rooms.ts';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'format and lint (biome)', command: ['biome', 'check', '.'] },
  { name: 'promises and types (oxlint)', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types (tsc)', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of extraction', command: ['tsc', '-p', 'packages/extraction'] },
  { name: 'types of ledger', command: ['tsc', '-p', 'packages/ledger'] },
  { name: 'types of web', command: ['tsc', '-p', 'apps/web'] },
  { name: 'unused code (knip)', command: ['knip', '--no-progress'] },
];

function run({ name, command }: Check): Promise<boolean> {
  const [program = '', ...rest] = command;
  return new Promise((resolve) => {
    execFile(`node_modules/.bin/${program}`, rest, { maxBuffer: 1 << 26 }, (error, out, err) => {
      console.log(`${error === null ? 'ok  ' : 'FAIL'} ${name}`);
      if (error !== null) console.log(`${out}${err}`);
      resolve(error === null);
    });
  });
}

function checkRooms(): boolean {
  const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
    .toString()
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path));
  const broken = brokenRules(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
  console.log(`${broken.length === 0 ? 'ok  ' : 'FAIL'} rooms (${paths.length} files)`);
  for (const line of broken) console.log(`     ${line}`);
  return broken.length === 0;
}

const results = [checkRooms()];
for (const check of checks) results.push(await run(check));
process.exitCode = results.every(Boolean) ? 0 : 1;
