import { type Ruling, refuse } from './refusal.ts';
import type { Change, Decision, ReportState } from './report-state.ts';

/** Records whether a suspected misprint is one. The text itself is never changed. */
export function decideDiagnostic(
  state: ReportState,
  diagnosticId: string,
  decision: Decision,
): Ruling<Change> {
  const found = state.diagnostics.find(({ id }) => id === diagnosticId);
  if (found === undefined) return refuse('diagnostic-not-found', { diagnosticId });
  const diagnostics = found.decision === decision ? [] : [{ id: found.id, decision }];
  return { commitments: [], sentences: [], diagnostics };
}
