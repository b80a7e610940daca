/** Where the pages of a report begin. */
const root = '/j/$jurisdictionId/r/$reportId';

/**
 * The pages, by what people do there. A page that is not named belongs to the group of its tail; `deed`
 * is what one must be allowed to do to have any use of it.
 */
const pages = {
  groupRead: [
    { to: root, tail: '', word: 'pageReport', deed: 'read' },
    { to: `${root}/desk`, tail: 'desk', word: 'pageDesk', deed: 'confirm-commitments' },
    { to: `${root}/ledger`, tail: 'ledger', word: 'pageLedger', deed: 'read' },
    { to: `${root}/overview`, tail: 'overview', word: 'pageOverview', deed: 'read' },
    { to: `${root}/duties`, tail: 'duties', word: 'pageDuties', deed: 'read' },
  ],
  groupDeliver: [
    { to: `${root}/board`, tail: 'board', word: 'pageBoard', deed: 'read-boards' },
    { to: `${root}/dispatch`, tail: 'dispatch', word: 'pageDispatch', deed: 'read' },
    { to: `${root}/unit-desk`, tail: 'unit-desk', word: 'pageUnitDesk', deed: 'read-progress' },
    { to: `${root}/review`, tail: 'review', word: 'pageReview', deed: 'return-progress' },
    { to: `${root}/changes`, tail: 'changes', word: 'pageChanges', deed: 'read-progress' },
    { to: `${root}/units`, tail: 'units', word: 'pageUnits', deed: 'read' },
    { to: `${root}/rules`, tail: 'rules', word: 'pageRules', deed: 'read' },
  ],
} as const;

export type PageGroup = keyof typeof pages;
type PageTab = (typeof pages)[PageGroup][number];

export const groups: readonly PageGroup[] = ['groupRead', 'groupDeliver'];
export const pagesOf = (group: PageGroup): readonly PageTab[] => pages[group];

/** Pages last looked at, by group, as long as the app is open. */
const last: Record<PageGroup, PageTab['to']> = {
  groupRead: pages.groupRead[0].to,
  groupDeliver: pages.groupDeliver[0].to,
};

/** The part of an address after the report: '' for the report itself. */
const tailOf = (address: string): string => address.split('/').slice(5).join('/');

/** The group of a page; pages that no tab names, such as an item's, belong to delivery. */
export function groupOf(address: string): PageGroup {
  const tail = tailOf(address);
  return pages.groupRead.some((page) => page.tail === tail) ? 'groupRead' : 'groupDeliver';
}

/** Remembers the page as the last one of its group. */
export function keepPage(address: string): void {
  const group = groupOf(address);
  const page = pagesOf(group).find(({ tail }) => tail === tailOf(address));
  if (page !== undefined) last[group] = page.to;
}

/** Where the name of a group leads: to the page last looked at in it. */
export const pageIn = (group: PageGroup): PageTab['to'] => last[group];
