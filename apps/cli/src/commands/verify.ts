import { localOwner } from '@jiannuo/office';
import { type HouseFlags, inHouse } from '../house.ts';
import { readCheckpoint } from '../team/read-checkpoint.ts';
import { type Terminal, withBar } from '../terminal.ts';

export interface VerifyFlags extends HouseFlags {
  /** A file of `checkpoints/`, kept elsewhere. */
  readonly checkpoint?: string;
}

/**
 * `jiannuo verify`: proves the audit chain of every jurisdiction, or of the one a checkpoint is of.
 * Exit 4 when one does not hold.
 */
export async function verify(flags: VerifyFlags, terminal: Terminal): Promise<number> {
  const checkpoint =
    flags.checkpoint === undefined ? undefined : await readCheckpoint(flags.checkpoint);
  return await inHouse(flags, terminal, async ({ office }) => {
    const { jurisdictions } = await office.readSession(localOwner);
    const proved = jurisdictions.filter(
      ({ id }) => checkpoint === undefined || checkpoint.jurisdiction === id,
    );
    if (checkpoint !== undefined && proved.length === 0) {
      terminal.say('verify-no-place', { name: checkpoint.name });
      return 4;
    }
    if (proved.length === 0) terminal.say('verify-empty');
    let exit = 0;
    for (const { id, name } of proved) {
      const { language } = terminal;
      const found = await withBar(terminal, (onProgress) =>
        office.verifyAudit(localOwner, {
          jurisdictionId: id,
          language,
          onProgress,
          ...(checkpoint === undefined ? {} : { checkpoint }),
        }),
      );
      const { broken, events, algorithm, head } = found;
      if (broken === null) {
        terminal.say('verify-ok', { jurisdiction: name, events, algorithm, head });
        if (checkpoint !== undefined) terminal.say('verify-contains', { seq: checkpoint.seq });
        continue;
      }
      terminal.say('verify-broken', { jurisdiction: name, ...broken });
      exit = 4;
    }
    return exit;
  });
}
