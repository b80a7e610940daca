import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sampleReportPath } from '@jiannuo/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPdf } from '../../../../packages/reading/src/pdf/build-pdf.ts';

const bin = fileURLToPath(new URL('../../bin/jiannuo.mjs', import.meta.url));
const fileCount = 240;
/** Each test starts several programs, on machines that may be busy. */
const patientMs = 120_000;
let folder: string;
let reports: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiannuo-bulk-'));
  reports = join(folder, 'reports');
  const text = await readFile(sampleReportPath, 'utf8');
  for (const [index, below] of ['b', 'a', 'a.d', 'a/deep'].entries()) {
    await mkdir(join(reports, below), { recursive: true });
    for (let at = index; at < fileCount; at += 4) {
      const part = text.slice(2000 + at * 10, 2300 + at * 11);
      await writeFile(join(reports, below, `${at}.txt`), at === 8 ? '' : part);
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [bin, 'extract', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, JIANNUO_LANG: 'zh' },
  });
}

async function run(...args: string[]) {
  const child = start(...args);
  const out: Buffer[] = [];
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(child, 'close');
  return { exit: child.exitCode, out: Buffer.concat(out), said };
}

async function recordOf(output: string): Promise<{ bytes: number; tally: { files: number } }> {
  return JSON.parse(await readFile(`${output}.progress`, 'utf8'));
}

/** Kills a run with no warning once its record says that some files are done. */
async function killMidway(output: string): Promise<number> {
  const child = start(reports, '--output', output);
  const ended = once(child, 'close');
  for (;;) {
    const done = await recordOf(output).catch(() => null);
    if (done !== null && done.tally.files > 0) break;
    if (child.exitCode !== null) throw new Error('the run ended before it was killed');
    await setTimeout(5);
  }
  child.kill('SIGKILL');
  await ended;
  return (await recordOf(output)).tally.files;
}

describe('a bulk extraction', { timeout: patientMs }, () => {
  it('killed midway and resumed writes the bytes of an uninterrupted run', async () => {
    const whole = await run(reports, '--ndjson', '--jobs', '1');
    expect(whole.exit).toBe(1);
    const output = join(folder, 'out.ndjson');
    const done = await killMidway(output);
    expect(done).toBeLessThan(fileCount);
    await appendFile(output, '{"schema":"jiannuo.extr');
    const { exit, said } = await run(reports, '--output', output, '--resume');
    expect((await readFile(output)).equals(whole.out)).toBe(true);
    // The empty file was met before or after the kill; it is told of either way.
    expect(exit).toBe(1);
    expect(said).toContain('1 个文件未能读取');
    expect(said).toContain(join('b', '8.txt'));
    expect(said).toContain(`共 ${fileCount} 个文件`);
    expect((await recordOf(output)).tally.files).toBe(fileCount);
  });

  it('resumed when all is done changes nothing', async () => {
    const output = join(folder, 'done.ndjson');
    const args = [join(reports, 'a.d'), '--output', output, '--resume'];
    await run(...args);
    const first = await readFile(output);
    const again = await run(...args);
    expect(again.exit).toBe(0);
    expect((await readFile(output)).equals(first)).toBe(true);
    expect(first.toString().trimEnd().split('\n')).toHaveLength(fileCount / 4);
  });

  it('says which pages had no text, in the line and at the end, after a resumption too', async () => {
    const scans = join(folder, 'scans');
    await mkdir(scans);
    const written = [{ text: '新建幼儿园6所。', x: 60, y: 300 }];
    await writeFile(join(scans, 'a.pdf'), buildPdf([written, [], written, [], []]));
    const output = join(folder, 'scans.ndjson');
    const first = await run(scans, '--output', output);
    expect(first.exit).toBe(0);
    const { source } = JSON.parse(await readFile(output, 'utf8')) as { source: object };
    expect(source).toMatchObject({ pagesWithoutText: [2, 4, 5] });
    await writeFile(join(scans, 'b.txt'), '新建幼儿园7所。');
    for (const { said } of [first, await run(scans, '--output', output, '--resume')]) {
      expect(said).toContain('1 个文件含没有文字层的页，未读入');
      expect(said).toContain(`${join('scans', 'a.pdf')}：第2、4—5页`);
    }
  });

  it('goes on with no file but its own', async () => {
    const output = join(folder, 'other.ndjson');
    await writeFile(output, 'x\n');
    const refused = await run(reports, '--output', output, '--resume');
    expect(refused.exit).toBe(2);
    expect(refused.said).toContain('--force');
    expect((await run(reports, '--output', output)).exit).toBe(2);
    expect(await readFile(output, 'utf8')).toBe('x\n');
    expect((await run(reports, '--resume')).exit).toBe(2);
    expect((await run(reports, '--ndjson', '--jobs', '0')).exit).toBe(2);
  });
});
