import { Command, CommanderError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { BackupFlags } from './commands/backup.ts';
import type { DutiesCommandFlags } from './commands/duties.ts';
import type { ExportFlags } from './commands/export.ts';
import type { ExtractFlags } from './commands/extract.ts';
import type { ListenFlags } from './commands/listening.ts';
import type { OpenFlags } from './commands/open.ts';
import type { VerifyFlags } from './commands/verify.ts';
import { defaultDataDir } from './folders.ts';
import { help } from './help.ts';
import type { DataFlags, HouseFlags } from './house.ts';
import { Interrupted } from './signals.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { helpSetting, usageError } from './usage.ts';

/**
 * Runs one command. Answers the exit code: 0 done, 1 something inside went wrong or some files
 * failed, 2 the call or the input is at fault, 3 the machine is, 4 the audit chain does not hold.
 */
export async function main(args: readonly string[]): Promise<number> {
  const terminal = openTerminal(process.env);
  let exit = 0;
  const program = build(terminal, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof Interrupted) {
      terminal.say('interrupted');
      return error.exit;
    }
    if (!(error instanceof CommanderError)) return terminal.fail(error);
    // A command that has others below it, called without one: its help has been printed.
    if (error.code === 'commander.help') return 2;
    return error.exitCode === 0 ? 0 : terminal.fail(usageError(error, terminal.language));
  }
}

/**
 * The command and its subcommands; every text comes from `help`. What a command needs is loaded when
 * it is run: `extract` waits for no database library.
 */
export function build(terminal: Terminal, done: (exit: number) => void): Command {
  const text = help[terminal.language];
  const program = new Command('jiannuo')
    .description(text.program)
    .version(packageJson.version, '-V, --version', text.version)
    .helpOption('-h, --help', text.help)
    .helpCommand(false)
    .addHelpText('after', text.examples)
    .configureHelp(helpSetting(terminal.language))
    // Faults of a call are told by `main`, in the person's language.
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  const data = (): Option =>
    new Option('--data <dir>', text.data).default(defaultDataDir(), text.dataDefault);
  const command = (usage: string, about: string): Command =>
    program.command(usage).description(about).helpOption('-h, --help', text.help);
  const listening = (to: Command): Command =>
    to
      .addOption(data())
      .option('--port <n>', text.port)
      .option('--host <address>', text.host, '127.0.0.1')
      .option('--no-browser', text.noBrowser)
      .option('--duties <file>', text.dutiesFile)
      .option('--team', text.team)
      .option('--behind-proxy', text.behindProxy)
      .addOption(
        new Option('--hash <algorithm>', text.hash).choices(['sha256', 'sm3']).env('JIANNUO_HASH'),
      );

  listening(command('open [files...]', text.open))
    .option('--ocr', text.ocr)
    .option('--force', text.openForce)
    .addHelpText('after', text.openMore)
    .action(async (files: string[], options: OpenFlags) => {
      const { open } = await import('./commands/open.ts');
      done(await open(files, options, terminal));
    });
  listening(command('serve', text.serve)).action(async (options: ListenFlags) => {
    const { serve } = await import('./commands/serve.ts');
    done(await serve(options, terminal));
  });
  command('extract <paths...>', text.extract)
    .option('--ndjson', text.ndjson)
    .addOption(new Option('--ocr', text.ocr).conflicts('ndjson'))
    .option('--duties <file>', text.dutiesFile)
    .option('--jobs <n>', text.jobs)
    .addOption(new Option('--output <file>', text.output).implies({ ndjson: true }))
    .addOption(new Option('--resume', text.resume).implies({ ndjson: true }))
    .option('--force', text.exportForce)
    .addHelpText('after', text.extractMore)
    .action(async (paths: string[], options: ExtractFlags) => {
      const { extractFiles } = await import('./commands/extract.ts');
      done(await extractFiles(paths, options, terminal));
    });
  command('duties', text.duties)
    .option('--check <file>', text.dutiesCheck)
    .addHelpText('after', text.dutiesMore)
    .action(async (options: DutiesCommandFlags) => {
      const { duties } = await import('./commands/duties.ts');
      done(await duties(options, terminal));
    });
  command('export', text.export)
    .addOption(data())
    .option('--report <id>', text.exportReport)
    .addOption(new Option('--format <format>', text.format).choices(['xlsx', 'csv', 'json']))
    .requiredOption('--out <file>', text.out)
    .option('--columns <keys>', text.columns)
    .option('--force', text.exportForce)
    .action(async (options: ExportFlags) => {
      const { exportFile } = await import('./commands/export.ts');
      done(await exportFile(options, terminal));
    });
  command('account', text.account)
    .helpCommand(false)
    .command('reset <name>')
    .description(text.accountReset)
    .helpOption('-h, --help', text.help)
    .addOption(data())
    .action(async (name: string, options: HouseFlags) => {
      const { resetAccount } = await import('./commands/account.ts');
      done(await resetAccount(name, options, terminal));
    });
  command('verify', text.verify)
    .addOption(data())
    .option('--checkpoint <file>', text.checkpoint)
    .action(async (options: VerifyFlags) => {
      const { verify } = await import('./commands/verify.ts');
      done(await verify(options, terminal));
    });
  command('backup <file>', text.backup)
    .addOption(data())
    .option('--force', text.exportForce)
    .action(async (file: string, options: BackupFlags) => {
      const { backup } = await import('./commands/backup.ts');
      done(await backup(file, options, terminal));
    });
  command('restore <file>', text.restore)
    .addOption(data())
    .action(async (file: string, options: DataFlags) => {
      const { restore } = await import('./commands/restore.ts');
      done(await restore(file, options, terminal));
    });
  command('doctor', text.doctor)
    .addOption(data())
    .action(async (options: DataFlags) => {
      const { doctor } = await import('./commands/doctor.ts');
      done(await doctor(options, terminal));
    });
  return program;
}
