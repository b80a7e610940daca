import { type Commitment, commitmentKind, partOf, type ReportText } from '@jiannuo/ledger';
import { type ListedAs, positionOf } from '@jiannuo/store';
import { initialsOf, pinyinOf } from './pinyin.ts';

const kindRanks = { target: 1, project: 2, task: 3 } as const;
/** Sorts after every unit and every date. */
const last = '~';

/** The words and initials a row is found by, in the form that `searchWords` gives a query. */
function searchTextOf(row: Commitment): string {
  const units = row.assignments.map(({ unit }) => unit);
  const said = [row.quote, row.action, row.object, row.note ?? '', row.code];
  const lead = units[0] ?? '';
  return [
    ...[...said, ...row.projects, ...row.places, ...units].map(searchWords),
    initialsOf(row.quote),
    initialsOf(lead),
  ].join('\n');
}

/** Words as they are searched: compatible forms made one, lower case. */
export function searchWords(words: string): string {
  return words.normalize('NFKC').toLowerCase();
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
    partTitle: part?.title ?? '',
    leadUnit,
    searchText: searchTextOf(row),
    position: positionOf(place.ordinal, row.from),
    partPosition: positionOf(place.ordinal, part?.from ?? 0),
    leadKey: leadUnit === '' ? last : pinyinOf(leadUnit),
    deadlineKey: row.deadline.date ?? last,
    kindRank: kindRanks[kind],
    checkRank: row.check === 'unchecked' ? 1 : 2,
  };
}
