/** Pages or runs of pages that are named; of more only the number is told. */
const mostNamed = 12;

/**
 * Names pages for people, as what stands between 第 and 页: 3、7—12; a long list ends in how many there
 * are: 1、3、…等57. `pages` in page order, numbers or names such as A03-2.
 */
export function pageList(pages: readonly (number | string)[], language: 'zh' | 'en'): string {
  const runs = runsOf(pages);
  const dash = language === 'zh' ? '—' : '–';
  const named = runs
    .slice(0, mostNamed)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}${dash}${last}`));
  if (language === 'zh') {
    return named.join('、') + (runs.length > mostNamed ? `、…等${pages.length}` : '');
  }
  return named.join(', ') + (runs.length > mostNamed ? ` … (${pages.length} in all)` : '');
}

interface Run {
  readonly first: number | string;
  last: number | string;
}

function runsOf(pages: readonly (number | string)[]): Run[] {
  const runs: Run[] = [];
  for (const given of pages) {
    const page = /^\d{1,9}$/.test(`${given}`) ? Number(given) : given;
    const open = runs[runs.length - 1];
    const follows = typeof page === 'number' && open?.last === page - 1;
    if (open !== undefined && follows) open.last = page;
    else runs.push({ first: page, last: page });
  }
  return runs;
}
