import cliProgress from 'cli-progress';
import { CommandError, failureOf } from './failure.ts';
import { type Language, languageOf } from './language.ts';
import { type Blanks, type Phrase, say } from './words.ts';

export interface Progress {
  advance(label: string): void;
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
  result(text: string): Promise<boolean>;
  /** A bar on standard error where that is a terminal; silent elsewhere. */
  progress(total: number): Progress;
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
    progress: (total) => bar(total),
    fail(error) {
      const failure = failureOf(error, language);
      line(failure.message);
      if (failure.unexpected instanceof Error) line(failure.unexpected.stack ?? '');
      return failure.exit;
    },
  };
}

/** Waits until a pipe has taken the text, so that a slow reader never makes memory grow. */
function write(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) return resolve(true);
      if ('code' in error && error.code === 'EPIPE') return resolve(false);
      const details = { path: 'stdout', reason: error.message };
      reject(new CommandError('output-not-writable', details, { cause: error }));
    });
  });
}

function bar(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { advance() {}, stop() {} };
  const drawn = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {label}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  });
  drawn.start(total, 0, { label: '' });
  return { advance: (label) => drawn.increment({ label }), stop: () => drawn.stop() };
}
