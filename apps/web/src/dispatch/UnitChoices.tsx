import { useAsk } from '../api/ask.ts';
import type { UnitNames } from './name-units.ts';

const choicesId = 'dispatch-units';
const none: UnitNames = [];

/** The units of the place, by name. */
export function useUnits(jurisdictionId: string): UnitNames {
  const { data } = useAsk('listUnits', { params: { jurisdictionId } });
  return data?.items ?? none;
}

/** What fields for a unit offer while one types; stands once on a page. */
export function UnitChoices({ jurisdictionId }: { readonly jurisdictionId: string }) {
  return (
    <datalist id={choicesId}>
      {useUnits(jurisdictionId).map(({ name, aliases }) => (
        <option key={name} value={name}>
          {aliases.join('、')}
        </option>
      ))}
    </datalist>
  );
}

/** Ties a field to the units of the page. */
export const unitField = { list: choicesId, maxLength: 100, autoComplete: 'off' } as const;
