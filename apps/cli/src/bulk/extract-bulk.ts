import { availableParallelism } from 'node:os';
import { pageList } from '@jiannuo/contract/page-list';
import type { DutiesData } from '@jiannuo/extraction';
import { READABLE_ENDINGS } from '@jiannuo/reading';
import { CommandError, failureOf } from '../failure.ts';
import { absolute } from '../folders.ts';
import { type DutiesFlags, ownDuties } from '../own-duties.ts';
import { type StopRequest, withSignals } from '../signals.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';
import { type BulkOutput, type Reached, standardOutput } from './bulk-output.ts';
import { countAhead } from './count-ahead.ts';
import { type ExtractedLine, openExtractionPool } from './extraction-pool.ts';
import { fileOutput } from './file-output.ts';
import { inOrder, type Settled } from './in-order.ts';
import { emptyTally, type Noted, type Tally, tallied } from './tally.ts';
import { isFolder, walkFiles } from './walk-files.ts';

export interface BulkFlags extends DutiesFlags {
  /** Threads, as given; one a core when left out. */
  readonly jobs?: string;
  readonly output?: string;
  readonly resume?: boolean;
  readonly force?: boolean;
}

const mostJobs = 64;
/** Files under way for each thread: the next ones wait while the slowest is written. */
const filesAJob = 4;

/**
 * `jiannuo extract --ndjson`: one line for each file, in the order of their paths, however many there
 * are. Exit 1 when some failed or none was found.
 */
export async function extractBulk(
  paths: readonly string[],
  flags: BulkFlags,
  terminal: Terminal,
): Promise<number> {
  const jobs = jobsOf(flags.jobs);
  const roots = paths.map(absolute);
  for (const root of roots) await isFolder(root);
  const duties = await ownDuties(flags, terminal.language);
  return await withSignals(async (stop) => {
    const output = await outputOf(roots, flags, terminal);
    const before = output.reached.tally;
    const started = performance.now();
    let tally = before;
    try {
      tally = await run(stop, { roots, jobs, output, duties, terminal });
    } finally {
      await output.close();
    }
    const seconds = (performance.now() - started) / 1000;
    report(tally, { characters: tally.characters - before.characters, seconds }, terminal);
    if (tally.files === 0) {
      const endings = [...READABLE_ENDINGS].join(terminal.language === 'zh' ? '、' : ', ');
      terminal.say('extract-none', { path: paths.join(' '), endings });
    }
    return tally.failed.count > 0 || tally.files === 0 ? 1 : 0;
  });
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return Math.min(availableParallelism(), mostJobs);
  const jobs = Number(given);
  if (/^\d{1,3}$/.test(given) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new CommandError('jobs-invalid', { jobs: given, most: mostJobs });
}

async function outputOf(
  roots: readonly string[],
  { output, resume = false, force = false }: BulkFlags,
  terminal: Terminal,
): Promise<BulkOutput> {
  if (output !== undefined) {
    return await fileOutput({ path: absolute(output), roots, resume, force });
  }
  if (!resume) return standardOutput(terminal, emptyTally);
  throw new CommandError('usage', { reason: say(terminal.language, 'resume-needs-output') });
}

interface Bulk {
  readonly roots: readonly string[];
  readonly jobs: number;
  readonly output: BulkOutput;
  readonly duties: DutiesData | undefined;
  readonly terminal: Terminal;
}

async function run(
  stop: StopRequest,
  { roots, jobs, output, duties, terminal }: Bulk,
): Promise<Tally> {
  const pool = openExtractionPool(jobs, duties);
  const draw = openDrawing(roots, output.reached.tally, terminal);
  let { tally } = output.reached;
  try {
    const files = filesAfter(output.reached, roots, () => terminal.say('resume-changed'));
    const extracted = inOrder(files, ({ path }) => pool.extract(path), jobs * filesAJob);
    for await (const one of extracted) {
      stop.check();
      tally = tallied(tally, factsOf(one, terminal));
      const line = one.result.status === 'fulfilled' ? one.result.value.line : null;
      if (!(await output.take(line, { last: one.input, tally }))) break;
      draw.show(tally);
    }
    return tally;
  } finally {
    draw.stop();
    await pool.close();
  }
}

interface FoundFile {
  readonly root: number;
  readonly path: string;
}

/** The files below the roots in order, without those done before; tells when those are not the same. */
async function* filesAfter(
  { last, tally }: Reached,
  roots: readonly string[],
  onChanged: () => void,
): AsyncGenerator<FoundFile> {
  let skipped = 0;
  let isPast = false;
  for (const [root, from] of roots.entries()) {
    for await (const path of walkFiles(from)) {
      const isDone =
        last !== null && (root < last.root || (root === last.root && path <= last.path));
      if (isDone) skipped += 1;
      else {
        if (!isPast && skipped !== tally.files) onChanged();
        isPast = true;
        yield { root, path };
      }
    }
  }
  if (!isPast && skipped !== tally.files) onChanged();
}

function factsOf({ input, result }: Settled<FoundFile, ExtractedLine>, { language }: Terminal) {
  const { path } = input;
  if (result.status === 'rejected') {
    return { path, failure: failureOf(result.reason, language).message };
  }
  const { characters, isDoubtful, pagesWithoutText } = result.value;
  const pages = pageList(pagesWithoutText, language);
  const unread = pages === '' ? undefined : say(language, 'extract-unread-pages', { path, pages });
  return { path, characters, isDoubtful, unread };
}

interface Drawing {
  show(tally: Tally): void;
  stop(): void;
}

function openDrawing(roots: readonly string[], before: Tally, terminal: Terminal): Drawing {
  const bar = terminal.progress();
  const counted = bar.isSeen ? countAhead(roots) : null;
  const started = performance.now();
  return {
    show({ files, characters }) {
      const seconds = (performance.now() - started) / 1000;
      const rate = Math.round((characters - before.characters) / seconds);
      const total = Math.max(files, counted?.soFar() ?? 0);
      bar.show({ done: files, total }, say(terminal.language, 'extract-rate', { rate }));
    },
    stop() {
      counted?.stop();
      bar.stop();
    },
  };
}

interface Speed {
  /** Characters read in this run, and how long it took. */
  readonly characters: number;
  readonly seconds: number;
}

function report(tally: Tally, { characters, seconds }: Speed, terminal: Terminal): void {
  list('extract-failed', tally.failed, terminal);
  list('extract-doubt', tally.doubtful, terminal);
  if (tally.unread !== undefined) list('extract-unread', tally.unread, terminal);
  terminal.say('extract-done', {
    files: tally.files,
    characters: tally.characters,
    seconds: seconds.toFixed(1),
    rate: Math.round(characters / Math.max(seconds, 0.001)),
  });
}

function list(
  phrase: 'extract-failed' | 'extract-doubt' | 'extract-unread',
  { count, first }: Noted,
  terminal: Terminal,
): void {
  if (count === 0) return;
  terminal.say(phrase, { count });
  for (const line of first) terminal.line(`  ${line}`);
  if (count > first.length) terminal.say('extract-more', { count: count - first.length });
}
