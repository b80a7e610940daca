import { localOwner } from '@jiannuo/office';
import { type HouseFlags, inHouse } from '../house.ts';
import { type Terminal, withBar } from '../terminal.ts';

/** `jiannuo verify`: proves the audit chain of every jurisdiction. Exit 4 when one does not hold. */
export async function verify(flags: HouseFlags, terminal: Terminal): Promise<number> {
  return await inHouse(flags, terminal, async ({ office }) => {
    const { jurisdictions } = await office.readSession(localOwner);
    if (jurisdictions.length === 0) terminal.say('verify-empty');
    let exit = 0;
    for (const { id, name } of jurisdictions) {
      const { language } = terminal;
      const found = await withBar(terminal, (onProgress) =>
        office.verifyAudit(localOwner, { jurisdictionId: id, language, onProgress }),
      );
      const { broken, events, algorithm, head } = found;
      if (broken === null) {
        terminal.say('verify-ok', { jurisdiction: name, events, algorithm, head });
        continue;
      }
      terminal.say('verify-broken', { jurisdiction: name, ...broken });
      exit = 4;
    }
    return exit;
  });
}
