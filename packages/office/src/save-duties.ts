import type { DutiesSaved, DutyLine } from '@jiannuo/contract';
import { type DutiesData, type DutyLineFault, readDutyLines } from '@jiannuo/extraction';
import type { Actor } from './actor.ts';
import type { InJurisdiction, Language } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { perform } from './perform.ts';
import { presentDuties, versionOf } from './present-duties.ts';

/** The lines to save, the version they were made of, and the language faults are told in. */
export interface DutiesToSave extends InJurisdiction {
  readonly lines: readonly DutyLine[];
  readonly version: string;
  readonly language?: Language;
}

/**
 * Saves the office's own duties lexicon: readings from now on use it, rows that are kept stay as they
 * are. Lines at fault are named and nothing is changed. Refused as `duties-stale` where another saved
 * it since. The event is in the trail of the jurisdiction it was edited from.
 */
export async function saveDuties(
  context: OfficeContext,
  actor: Actor,
  input: DutiesToSave,
): Promise<DutiesSaved> {
  const { jurisdictionId, lines, version, language = 'zh' } = input;
  const { duties: file } = context;
  let before: DutiesData | undefined;
  let isWritten = false;
  try {
    return await perform(context, actor, { act: 'edit-duties', jurisdictionId }, async (scope) => {
      before = await file.read();
      const { jurisdiction } = scope;
      const answer = (own: DutiesData | undefined, faults: DutiesSaved['faults']) => ({
        saved: faults.length === 0,
        faults,
        duties: presentDuties(jurisdiction, own),
      });
      if (versionOf(before) !== version) throw new OfficeError('duties-stale');
      const { duties, faults } = readDutyLines(lines);
      if (duties === undefined) {
        const told = faults.map((fault) => toldIn(fault, language));
        return { event: null, answer: async () => answer(before, told) };
      }
      if (versionOf(duties) === version)
        return { event: null, answer: async () => answer(before, []) };
      return {
        event: {
          reportId: null,
          subject: 'duties',
          subjectId: jurisdictionId,
          before: before ?? {},
          after: duties,
          touched: [],
        },
        // The file last: where it cannot be written, nothing is kept of the act.
        answer: async () => {
          await file.write(duties);
          isWritten = true;
          return answer(duties, []);
        },
      };
    });
  } catch (error) {
    // The event was lost on the way to the disk: a lexicon no event tells of must not stay.
    if (isWritten) await file.write(before ?? {});
    throw error;
  }
}

function toldIn(
  { line, ...fault }: DutyLineFault,
  language: Language,
): DutiesSaved['faults'][number] {
  return { line, message: fault[language] };
}
