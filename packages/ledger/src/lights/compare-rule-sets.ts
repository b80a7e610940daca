import type { Light } from '../light.ts';

/** A row's light, for a comparison. */
export interface RowLight {
  /** Of the row, or of the row and its facet; unique in its list. */
  readonly id: string;
  readonly light: Light;
}

/** A row whose light would be another. */
export interface LightChange {
  readonly id: string;
  readonly from: Light;
  readonly to: Light;
}

/** What new rules would change. */
export interface RuleSetComparison {
  readonly changes: readonly LightChange[];
  /** How often each light would become another, most often first. */
  readonly counts: readonly { readonly from: Light; readonly to: Light; readonly count: number }[];
  /** Rows in both lists whose light stays. */
  readonly unchanged: number;
}

/** Lays the lights of the same rows under two rule sets beside each other; rows in only one list are left out. */
export function compareRuleSets(
  before: readonly RowLight[],
  after: readonly RowLight[],
): RuleSetComparison {
  const was = new Map(before.map(({ id, light }) => [id, light]));
  const changes: LightChange[] = [];
  const counts = new Map<string, { from: Light; to: Light; count: number }>();
  let unchanged = 0;
  for (const { id, light: to } of after) {
    const from = was.get(id);
    if (from === to) unchanged += 1;
    if (from === undefined || from === to) continue;
    changes.push({ id, from, to });
    const count = counts.get(`${from} ${to}`)?.count ?? 0;
    counts.set(`${from} ${to}`, { from, to, count: count + 1 });
  }
  return {
    changes,
    counts: [...counts.values()].sort((a, b) => b.count - a.count),
    unchanged,
  };
}
