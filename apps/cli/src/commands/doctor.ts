import { diagnose } from '@jiannuo/store';
import { adviceOf } from '../advice.ts';
import { absolute } from '../folders.ts';
import type { DataFlags } from '../house.ts';
import type { Terminal } from '../terminal.ts';
import { say } from '../words.ts';

/** `jiannuo doctor`: what is wrong with this machine and how to mend it. Exit 3 when something is. */
export async function doctor(flags: DataFlags, terminal: Terminal): Promise<number> {
  const findings = await diagnose({
    dataDir: absolute(flags.data),
    databaseUrl: process.env['DATABASE_URL'] ?? '',
  });
  for (const finding of findings) {
    const mark = say(terminal.language, finding.severity);
    terminal.line(`[${mark}] ${adviceOf(terminal.language, finding)}`);
  }
  const isWrong = findings.some(({ severity }) => severity === 'error');
  if (!isWrong) terminal.say('doctor-good');
  return isWrong ? 3 : 0;
}
