import { CharSet } from '../char-set.ts';
import type { Block } from './layout.ts';

/** Where the bold leads of a paragraph begin, and where they part it; in clean coordinates. */
export interface BoldLeads {
  readonly starts: ReadonlySet<number>;
  readonly cuts: ReadonlySet<number>;
}

/** Longest bold lead inside a paragraph. */
const LONGEST_BOLD_LEAD = 40;
const ENDS = new CharSet('。，：:');

/** Those of a paragraph without bold words. */
export const NO_BOLD_LEADS: BoldLeads = { starts: new Set(), cuts: new Set() };

/** Finds the bold words of a paragraph that lead into what follows them. */
export function findBoldLeads(text: string, { bold, to }: Block): BoldLeads {
  const leads = bold.filter(
    (span) =>
      span.to - span.from <= LONGEST_BOLD_LEAD &&
      span.to < to &&
      ENDS.has(text.charCodeAt(span.to - 1)),
  );
  return {
    starts: new Set(leads.map((lead) => lead.from)),
    cuts: new Set(leads.flatMap((lead) => [lead.from, lead.to])),
  };
}
