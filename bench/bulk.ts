import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sampleReport } from '../e2e/samples.ts';
import type { Figure } from './measure.ts';
import { mostResidentMegabytes } from './resident-memory.ts';

const bin = fileURLToPath(new URL('../apps/cli/bin/jiannuo.mjs', import.meta.url));
const fileCount = 20_000;
/** Lengths of the texts the files hold, in characters: notices rather than whole reports. */
const lengths = [300, 450, 600, 900];

/** `extract --ndjson` over a folder of many files: how fast, and how much memory at most. */
export async function benchBulk(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jiannuo-bench-'));
  try {
    const characters = await fill(folder);
    const { seconds, megabytes } = await extractAll(folder);
    const name = `extract --ndjson of ${fileCount} files`;
    const rate = Math.round(characters / seconds);
    return [
      { name, value: seconds, unit: 's', beside: `${rate} characters a second` },
      { name: `${name}, most memory`, value: megabytes, unit: 'MB', goal: 400 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Fills a folder with links to a few parts of the sample report; answers their characters in all. */
async function fill(folder: string): Promise<number> {
  const text = await readFile(sampleReport, 'utf8');
  const parts = lengths.map((length) => text.slice(5000, 5000 + length));
  for (const [index, part] of parts.entries()) await writeFile(join(folder, `${index}.part`), part);
  let characters = 0;
  for (let at = 0; at < fileCount; at += 1) {
    const below = join(folder, String(at % 100));
    if (at < 100) await mkdir(below);
    const index = at % parts.length;
    await link(join(folder, `${index}.part`), join(below, `${at}.txt`));
    characters += parts[index]?.length ?? 0;
  }
  return characters;
}

async function extractAll(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [bin, 'extract', folder, '--ndjson'], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  let megabytes = Number.NaN;
  while (child.exitCode === null && child.signalCode === null) {
    const now = mostResidentMegabytes(child.pid ?? 0);
    if (!Number.isNaN(now)) megabytes = now;
    await Promise.race([ended, setTimeout(100)]);
  }
  if (child.exitCode !== 0) throw new Error(`extract ended with ${child.exitCode}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}
