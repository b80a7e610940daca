import type { SavedSettings, Settings } from '@jiannuo/contract';
import { type Rhythm, type RhythmName, usualBodies } from '@jiannuo/ledger';
import { type AsOf, readKnown } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { InJurisdiction } from '../office.ts';
import type { Db, OfficeContext } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';

const settingName = 'delivery';

/** What offices mostly do: monthly by the 28th, quarterly and half-yearly by the 10th of the month after. */
const usualSettings: Settings = {
  unitCheck: false,
  rhythms: {
    month: { day: 28, of: 'same' },
    quarter: { day: 10, of: 'next' },
    half: { day: 10, of: 'next' },
  },
  workingDay: 'none',
  bodies: usualBodies,
};

/** How long before its last day a report may be sent. */
const openDays = { month: 20, quarter: 30, half: 45 } as const;

/** What the office set for itself; the usual settings where it set nothing. */
export async function loadSettings(
  db: Db,
  jurisdictionId: string,
  asOf: AsOf = null,
): Promise<SavedSettings> {
  const where = { name: settingName };
  const [found] = await readKnown(db, 'setting', jurisdictionId, { asOf, where });
  if (found === undefined) return { version: 0, settings: usualSettings };
  return { version: found.version, settings: found.value as Settings };
}

/** When items of a rhythm are reported; null for those nobody reports. */
export function rhythmOf(settings: Settings, name: RhythmName): Rhythm | null {
  if (name === 'none') return null;
  const { day, of } = settings.rhythms[name];
  return {
    every: name,
    monthsAfter: of === 'next' ? 1 : 0,
    day,
    shift: settings.workingDay,
    openDays: openDays[name],
  };
}

/** What the office set for itself. */
export async function readSettings(
  context: OfficeContext,
  actor: Actor,
  input: InJurisdiction,
): Promise<SavedSettings> {
  return read(context, actor, input, (db) => loadSettings(db, input.jurisdictionId));
}

/** Changes what the office set for itself; what was reported and lit before stays as it was. */
export async function saveSettings(
  context: OfficeContext,
  actor: Actor,
  { jurisdictionId, version, settings }: InJurisdiction & SavedSettings,
): Promise<SavedSettings> {
  return perform(context, actor, { act: 'save-settings', jurisdictionId }, async (scope) => {
    const before = await loadSettings(scope.db, jurisdictionId);
    if (before.version !== version) throw new OfficeError('version-stale');
    await scope.keep('setting', [{ name: settingName, version, value: settings }]);
    return {
      event: {
        reportId: null,
        subject: 'setting',
        subjectId: settingName,
        before: before.settings,
        after: {},
        touched: [],
      },
      answer: () => loadSettings(scope.db, jurisdictionId),
    };
  });
}
