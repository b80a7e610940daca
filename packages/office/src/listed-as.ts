import { type Commitment, commitmentKind, partOf, type ReportText } from '@jiannuo/ledger';
import { type ListedAs, noDate, positionOf } from '@jiannuo/store';
import { initialsOf, pinyinOf } from './pinyin.ts';

/** Order of the kinds and of what is to be checked, in lists. */
export const kindRanks = { target: 1, project: 2, task: 3 } as const;
export const checkRanks = { unchecked: 1, confirmed: 2 } as const;
/** Sorts after every unit. */
const noUnit = '~';

/** The words and initials a row is found by, in the form that `searchWords` gives a query. */
function searchTextOf(row: Commitment): string {
  const units = row.assignments.map(({ unit }) => unit);
  const said = [row.quote, row.action, row.object, row.note ?? '', row.code];
  const found: string[] = [];
  for (const words of [...said, ...row.projects, ...row.places, ...units].map(searchWords)) {
    if (!found.some((other) => other.includes(words))) found.push(words);
  }
  return [...found, initialsOf(row.quote), initialsOf(units[0] ?? '')].join('\n');
}

/** Words as they are searched: compatible forms made one, lower case. */
export function searchWords(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}

/** Sorts units as a Chinese dictionary does, and rows without one last. */
export function leadKeyOf(unit: string): string {
  return unit === '' ? noUnit : pinyinOf(unit);
}

/** Works out what is kept beside a row to list, sort and search by. */
export function listedAs(
  row: Commitment,
  report: Pick<ReportText, 'sections'>,
  place: { readonly ordinal: number; readonly number: number },
): ListedAs {
  const part = partOf(report.sections, row.section);
  const kind = commitmentKind(row);
  const leadUnit = row.assignments.find(({ role }) => role === 'lead')?.unit ?? '';
  return {
    number: place.number,
    kind,
    partTitle: part === null ? '' : `${part.number ?? ''}${part.title}`,
    leadUnit,
    searchText: searchTextOf(row),
    position: positionOf(place.ordinal, row.from),
    partPosition: positionOf(place.ordinal, part?.from ?? 0),
    leadKey: leadKeyOf(leadUnit),
    deadlineKey: row.deadline.date ?? noDate,
    kindRank: kindRanks[kind],
    checkRank: checkRanks[row.check],
  };
}
