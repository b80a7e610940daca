/**
 * `npm test`: static checks, generated files, the web build, unit and database tests, browser
 * journeys. Runs every step even after one failed, prints each result, and ends with the counts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where Vitest leaves its counts; absent for steps that count as one test. */
  readonly report?: string;
}

const reports = mkdtempSync(join(tmpdir(), 'jiannuo-test-'));
const vitest = (name: string, report: string, ...rest: string[]): Step => ({
  name,
  report: join(reports, report),
  command: [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, report)}`,
    ...rest,
  ],
});

const steps: readonly Step[] = [
  { name: 'checks', command: ['node', 'checks/run.ts'] },
  { name: 'generated files are current', command: ['node', 'checks/generate.ts', '--check'] },
  { name: 'web build', command: ['vite', 'build', 'apps/web', '--logLevel', 'warn'] },
  vitest('unit and database tests', 'unit.json'),
  vitest('browser journeys', 'e2e.json', '--config', 'e2e/vitest.config.ts'),
];

function run({ command }: Step): Promise<number> {
  const [program = '', ...rest] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function countsOf(step: Step, exit: number): Counts {
  const one = { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 };
  if (step.report === undefined) return one;
  try {
    const found = JSON.parse(readFileSync(step.report, 'utf8')) as Record<string, number>;
    const failed = found['numFailedTests'] ?? 0;
    return {
      passed: found['numPassedTests'] ?? 0,
      // A file that could not even load has no failed test, but the run has failed.
      failed: exit !== 0 && failed === 0 ? 1 : failed,
      skipped: (found['numPendingTests'] ?? 0) + (found['numTodoTests'] ?? 0),
    };
  } catch {
    return { ...one, failed: 1 };
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const counts = countsOf(step, await run(step));
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  lines.push(`${counts.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name}`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
