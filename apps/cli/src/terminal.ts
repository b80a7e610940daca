import type { OnProgress, Progress } from '@jiannuo/store';
import cliProgress from 'cli-progress';
import { CommandError, failureOf } from './failure.ts';
import { type Language, languageOf } from './language.ts';
import { type Blanks, type Phrase, say } from './words.ts';

export interface ProgressBar {
  /** Standard error is a terminal; elsewhere nothing is drawn. */
  readonly isSeen: boolean;
  /** Draws how far the work has come, with a word on what is being done. */
  show(progress: Progress, label?: string): void;
  /** Takes the bar away; what is said next stands on a line of its own. */
  stop(): void;
}

/**
 * The two streams of a command: results on standard output, everything said to a person on
 * standard error, in the person's language.
 */
export interface Terminal {
  readonly language: Language;
  say(phrase: Phrase, blanks?: Blanks): void;
  line(text: string): void;
  fail(error: unknown): number;
  /** Writes to standard output; false when nobody reads it any more, as behind `head`. */
  result(text: string | Uint8Array): Promise<boolean>;
  /** A bar on standard error where that is a terminal; silent elsewhere. */
  progress(): ProgressBar;
}

export function openTerminal(environment: NodeJS.ProcessEnv): Terminal {
  const language = languageOf(environment);
  // A stream whose reader is gone must not end the program with a trace; writing tells of it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const line = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    language,
    line,
    say: (phrase, blanks) => line(say(language, phrase, blanks)),
    result: (text) => write(process.stdout, text),
    progress: openBar,
    fail(error) {
      const failure = failureOf(error, language);
      line(failure.message);
      if (failure.unexpected instanceof Error) line(failure.unexpected.stack ?? '');
      return failure.exit;
    },
  };
}

/** Draws a bar for the time of some work, and takes it away whatever happens. */
export async function withBar<T>(
  terminal: Terminal,
  work: (show: OnProgress) => Promise<T>,
): Promise<T> {
  const bar = terminal.progress();
  try {
    return await work((progress) => bar.show(progress));
  } finally {
    bar.stop();
  }
}

/** Waits until a pipe has taken the text, so that a slow reader never makes memory grow. */
function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) return resolve(true);
      if ('code' in error && error.code === 'EPIPE') return resolve(false);
      const details = { path: 'stdout', reason: error.message };
      reject(new CommandError('output-not-writable', details, { cause: error }));
    });
  });
}

function openBar(): ProgressBar {
  if (!process.stderr.isTTY) return { isSeen: false, show() {}, stop() {} };
  const drawn = new cliProgress.SingleBar({
    format: '{bar} {percentage}%  {value}/{total}  {label}',
    stream: process.stderr,
    hideCursor: true,
    // Signals are for `withSignals`.
    gracefulExit: false,
    clearOnComplete: true,
    barsize: 24,
  });
  // Cursor and line breaks come back even when a second signal ends the program at once.
  const stop = (): void => {
    drawn.stop();
    process.off('exit', stop);
  };
  return {
    isSeen: true,
    show({ done, total }, label = '') {
      if (!drawn.isActive) {
        drawn.start(total, done, { label });
        process.once('exit', stop);
      }
      drawn.setTotal(total);
      drawn.update(done, { label });
    },
    stop,
  };
}
