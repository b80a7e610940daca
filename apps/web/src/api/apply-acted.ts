import type {
  Acted,
  Commitment,
  Diagnostic,
  Report,
  ReportPage,
  Sentence,
} from '@jiannuo/contract';
import type { QueryClient } from '@tanstack/react-query';
import { askKey } from './ask.ts';

interface Place {
  readonly jurisdictionId: string;
  readonly reportId: string;
}

/** A page of the live report with what an act changed put in, in text order. */
export function pageAfter(page: ReportPage, acted: Acted): ReportPage {
  return {
    ...page,
    report: { ...page.report, counts: acted.counts },
    commitments: replaced(page.commitments, acted.commitments)
      .filter((row: Commitment) => row.state === 'active')
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map((row, index) => (row.number === index + 1 ? row : { ...row, number: index + 1 })),
    sentences: replaced<Sentence>(page.sentences, acted.sentences),
    diagnostics: replaced<Diagnostic>(page.diagnostics, acted.diagnostics),
  };
}

function replaced<T extends { readonly id: string }>(
  items: readonly T[],
  changed: readonly T[],
): T[] {
  if (changed.length === 0) return [...items];
  const left = new Map(changed.map((item) => [item.id, item]));
  const merged = items.map((item) => {
    const latest = left.get(item.id);
    left.delete(item.id);
    return latest ?? item;
  });
  return [...merged, ...left.values()];
}

/** Puts an act's answer into the cache and marks the lists that count rows as out of date. */
export async function applyActed(client: QueryClient, place: Place, acted: Acted): Promise<void> {
  client.setQueryData<ReportPage>(askKey('readReportPage', { params: place }), (page) =>
    page ? pageAfter(page, acted) : page,
  );
  client.setQueryData<Report>(askKey('readReport', { params: place }), (report) =>
    report ? { ...report, counts: acted.counts } : report,
  );
  await Promise.all([
    client.invalidateQueries({ queryKey: ['listCommitments'] }),
    client.invalidateQueries({ queryKey: ['readSummary'] }),
    client.invalidateQueries({ queryKey: ['readCommitment'] }),
  ]);
}
