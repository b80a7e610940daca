import type { Acted, LeadProposals } from '@jiannuo/contract';
import { type DutiesData, extract } from '@jiannuo/extraction';
import {
  type Assignment,
  acceptProposals,
  isRefusal,
  proposeLeads,
  type ReportState,
  type SeenRow,
} from '@jiannuo/ledger';
import { addUnits, listUnits } from '@jiannuo/store';
import { actOnReport } from './act-on-report.ts';
import type { Actor } from './actor.ts';
import { loadReport } from './load-report.ts';
import { newUnits } from './new-units.ts';
import type { OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { read } from './read.ts';

/** What the duties lexicon of today would propose for rows nobody has decided on, where it differs. */
export async function readLeadProposals(
  context: OfficeContext,
  actor: Actor,
  on: OnReport,
): Promise<LeadProposals> {
  const duties = await context.duties.read();
  return read(context, actor, on, async (db) => {
    const { state, listed } = await loadReport(db, on);
    const numbers = new Map<string, number>(listed.map(({ row, number }) => [row.id, number]));
    const { rows, kept } = proposalsFor(state, duties);
    return {
      kept,
      rows: rows.map(({ row, assignments }) => {
        const lead = assignments.find(({ role }) => role === 'lead');
        return {
          id: row.id,
          revision: row.revision,
          number: numbers.get(row.id) ?? 0,
          quote: row.quote,
          before: namesOf(row.assignments),
          after: {
            ...namesOf(assignments),
            confidence: lead?.confidence ?? null,
            why: lead?.why ?? null,
          },
        };
      }),
    };
  });
}

/** Gives the rows a person has seen the units the duties lexicon of today proposes for them. */
export async function acceptLeadProposals(
  context: OfficeContext,
  actor: Actor,
  input: OnReport & { readonly rows: readonly SeenRow[] },
): Promise<Acted> {
  const { jurisdictionId, reportId } = input;
  const duties = await context.duties.read();
  const request = { act: 'propose-leads', on: { jurisdictionId, reportId } } as const;
  return actOnReport(context, actor, request, async (state, { db }) => {
    const change = acceptProposals(state, proposalsFor(state, duties), input.rows);
    if (!isRefusal(change)) {
      const names = change.commitments.flatMap((row) => row.assignments.map(({ unit }) => unit));
      const listed = await listUnits(db, jurisdictionId);
      const fresh = newUnits({ names, known: new Map(), listed });
      await addUnits(db, jurisdictionId, 'proposed', fresh);
    }
    return { change, subject: 'report', subjectId: reportId };
  });
}

function proposalsFor(state: ReportState, duties: DutiesData | undefined) {
  const { commitments } = extract(state.report.text, duties === undefined ? {} : { duties });
  return proposeLeads(state, commitments);
}

function namesOf(assignments: readonly Assignment[]): LeadProposals['rows'][number]['before'] {
  const of = (role: Assignment['role']) =>
    assignments.filter((one) => one.role === role).map(({ unit }) => unit);
  return { lead: of('lead')[0] ?? null, joint: of('joint') };
}
