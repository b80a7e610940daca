import { useState } from 'react';
import type { UnitDraft } from './unit-draft.ts';

/** What is being written, by the name of the unit, '' for a new one: it stays while one looks at others. */
export interface UnitDrafts {
  readonly of: (name: string) => UnitDraft | undefined;
  readonly keep: (name: string, draft: UnitDraft | null) => void;
}

export function useUnitDrafts(): UnitDrafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, UnitDraft>>(new Map());
  return {
    of: (name) => drafts.get(name),
    keep: (name, draft) =>
      setDrafts((now) => {
        const next = new Map(now);
        if (draft === null) next.delete(name);
        else next.set(name, draft);
        return next;
      }),
  };
}
