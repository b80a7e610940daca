import type { Commitment, CommitmentKind, Summary } from '@jiannuo/contract';

type Count = Summary['byKind'][number];

export const kindOrder = ['target', 'project', 'task'] as const satisfies readonly CommitmentKind[];

/** A section with its rows told apart by kind. */
export interface SectionBar {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly byKind: Readonly<Record<CommitmentKind, number>>;
}

/** Sections in text order, their rows counted by kind. */
export function sectionBars(
  sections: Summary['bySection'],
  rows: readonly Pick<Commitment, 'sectionTitle' | 'kind'>[],
): readonly SectionBar[] {
  return sections.map(({ key, label, count }) => {
    const own = rows.filter((row) => row.sectionTitle === label);
    const byKind = { target: 0, project: 0, task: 0 };
    for (const row of own) byKind[row.kind] += 1;
    return { key, title: label, count, byKind };
  });
}

/** Rows with a lead, by unit: the units with most rows, and the rest as one. */
export interface LeadBars {
  readonly top: readonly Count[];
  readonly otherUnits: number;
  readonly otherRows: number;
  readonly withoutLead: number;
}

export function leadBars(byLead: readonly Count[], most: number): LeadBars {
  const units = byLead
    .filter(({ key }) => key !== '-')
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  // One more unit takes the same room as a bar that stands for one unit.
  const shown = units.length === most + 1 ? most + 1 : most;
  const rest = units.slice(shown);
  return {
    top: units.slice(0, shown),
    otherUnits: rest.length,
    otherRows: rest.reduce((sum, { count }) => sum + count, 0),
    withoutLead: byLead.find(({ key }) => key === '-')?.count ?? 0,
  };
}

/** When rows fall due: months the text names, and what it leaves open. */
export interface DueFigures {
  /** Every month of the plan year, and others that are named, in order. */
  readonly months: readonly { readonly key: string; readonly count: number }[];
  readonly written: number;
  readonly ongoing: number;
  readonly assumed: number;
}

export function dueFigures(byDeadline: readonly Count[], planYear: number | null): DueFigures {
  const countOf = (key: string) => byDeadline.find((item) => item.key === key)?.count ?? 0;
  const named = byDeadline.map(({ key }) => key).filter((key) => /^\d{4}-\d{2}$/.test(key));
  const year = planYear ?? Number(named[0]?.slice(0, 4) ?? Number.NaN);
  const ofYear = Number.isNaN(year)
    ? []
    : Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const keys = [...new Set([...ofYear, ...named])].sort();
  const months = keys.map((key) => ({ key, count: countOf(key) }));
  return {
    months,
    written: months.reduce((sum, { count }) => sum + count, 0),
    ongoing: countOf('ongoing'),
    assumed: countOf('assumed'),
  };
}

const printedNumber =
  /^(?:（[一二三四五六七八九十百]+）|[一二三四五六七八九十百]+、|\d+[.．、])\s*/;

/** Short name of a section for an axis, where the order tells the number: its first words, cut at `longest`. */
export function shortSection(title: string, longest: number): string {
  const bare = title.replace(printedNumber, '') || title;
  const firstPart = bare.split(/[，,；;。]/)[0] ?? bare;
  if (firstPart.length <= longest) return firstPart;
  const cut = firstPart.slice(0, longest - 1);
  // Better a whole item of an enumeration than half a word.
  const pause = cut.lastIndexOf('、');
  return `${pause >= longest / 2 ? cut.slice(0, pause) : cut}…`;
}

/** How rows are measured: by figures, in words alone, or not at all. */
export function measuresOf(
  rows: readonly Commitment[],
): Readonly<Record<'figures' | 'words' | 'none', number>> {
  const figures = rows.filter(({ targets }) => targets.length > 0).length;
  const words = rows.filter(({ condition }) => condition !== null).length;
  return { figures, words, none: rows.length - figures - words };
}
