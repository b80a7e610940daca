import type { Duty, Progress } from '@jiannuo/contract';
import { itemLike } from '../dispatch/dispatch-fixture.ts';

/** A duty for tests, as far as nothing else is said. */
export const dutyLike = (said: Partial<Duty> = {}): Duty => ({
  item: itemLike({ id: '1', state: 'issued' }),
  role: 'lead',
  due: '2026-05-28',
  reportState: 'due',
  progress: null,
  figures: [{ goalId: 'g', planned: '150', last: '120', lastPeriod: '2026-04', value: null }],
  lastWords: '已建成120个。',
  draft: null,
  children: [],
  ...said,
});

/** Progress for tests. */
export const progressLike = (said: Partial<Progress> = {}): Progress => ({
  itemId: '1',
  unit: '市住房城乡建设局',
  period: '2026-05',
  version: 2,
  state: 'submitted',
  words: '已建成150个。',
  problem: '',
  nextStep: '',
  noChange: false,
  source: 'form',
  evidence: [],
  reporter: '张三',
  reportedOn: '2026-05-26',
  reviewer: null,
  reason: null,
  at: '2026-05-26T02:00:00Z',
  ...said,
});
