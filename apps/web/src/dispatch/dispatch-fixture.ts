import type { Dispatch, DispatchDetail, Item, Signing } from '@jiannuo/contract';

/** An item for tests, as far as nothing else is said. */
export const itemLike = (said: Partial<Item> & { readonly id: string }): Item => ({
  version: 1,
  commitmentId: said.id,
  reportId: 'r',
  dispatchId: 'd',
  parentId: null,
  kind: 'whole',
  code: `2026-${said.id}`,
  title: '新建充电桩1000个',
  sectionTitle: '（一）工业',
  unit: '市住房城乡建设局',
  parties: [],
  goals: [],
  milestones: [],
  due: '2026-12-31',
  rhythm: 'month',
  state: 'draft',
  closedOn: null,
  note: null,
  light: 'grey',
  word: 'other',
  lightPeriod: null,
  ...said,
});

/** A signing for tests. */
export const signingLike = (
  said: Partial<Signing> & { readonly itemId: string; readonly unit: string },
): Signing => ({
  version: 1,
  role: 'lead',
  state: 'sent',
  reason: null,
  suggested: null,
  decision: null,
  byName: '督查科',
  at: '2026-02-10T00:00:00Z',
  ...said,
});

/** A dispatch for tests. */
export const detailLike = (
  said: Partial<Dispatch>,
  items: readonly Item[],
  signings: readonly Signing[] = [],
): DispatchDetail => ({
  dispatch: {
    id: 'd',
    version: 1,
    reportId: 'r',
    title: '分办方案',
    state: 'draft',
    documentNumber: null,
    commentsUntil: null,
    objectionsUntil: null,
    signBy: null,
    issuedOn: null,
    note: null,
    counts: { items: 0, units: 0, withoutUnit: 0, signed: 0, toSign: 0, objected: 0 },
    ...said,
  },
  items: [...items],
  signings: [...signings],
});
