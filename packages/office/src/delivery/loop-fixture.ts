import type { Item } from '@jiannuo/contract';
import type { Actor, Grant } from '../actor.ts';
import { openTestOffice, openText, owner, type TestOffice } from '../office-fixture.ts';

/*
 * For tests: a report whose division of labour has been issued, a clock that can be set, and people of
 * the units.
 */

const report = `云岭市2026年政府工作报告
一、2026年工作安排
（一）扩大有效投资。完成重点项目投资550亿元，新建充电桩2000个。
（二）稳定就业。城镇新增就业3万人，城镇调查失业率控制在5.5%以内。支持企业稳岗扩岗。
`;

export interface Loop extends TestOffice {
  readonly on: { readonly jurisdictionId: string; readonly reportId: string };
  /** The items as issued, in the order of the report. */
  readonly items: readonly Item[];
  /** Sets the clock: nine in the morning of a day in Beijing. */
  readonly setDay: (day: string) => void;
  /** Somebody with a role, of a unit where the role has one. */
  readonly person: (role: Grant['role'], unit?: string) => Actor;
}

/** Opens an office with an issued division of labour; it was issued on 5 February 2026. */
export async function openLoop(): Promise<Loop> {
  let now = new Date('2026-01-20T01:00:00Z');
  const setDay = (day: string) => {
    now = new Date(`${day}T09:00:00+08:00`);
  };
  const house = await openTestOffice({ now: () => now });
  const { office } = house;
  const { on } = await openText(office, report);
  const { jurisdictionId } = on;
  const draft = await office.draftDispatch(owner, { ...on, title: '分工方案' });
  const { id: dispatchId } = draft.dispatch;
  setDay('2026-02-03');
  await office.moveDispatch(owner, { jurisdictionId, dispatchId, version: 1, to: 'approved' });
  setDay('2026-02-05');
  const issued = await office.moveDispatch(owner, {
    jurisdictionId,
    dispatchId,
    version: 2,
    to: 'issued',
    documentNumber: '云府办〔2026〕1号',
    objectionsUntil: '2026-02-15',
  });
  return {
    ...house,
    on,
    items: issued.items,
    setDay,
    person: (role, unit) => ({
      name: `${unit ?? ''}${role}`,
      accountId: `${role} ${unit ?? ''}`,
      grants: [{ role, jurisdictionId, unit: unit ?? null }],
      from: '192.0.2.1',
    }),
  };
}

/** What a unit says of an item: figures for all its goals, and words. */
export function entryOf(item: Item, value: string, more: object = {}) {
  return {
    itemId: item.id,
    version: 0,
    figures: item.goals.map(({ id: goalId }) => ({ goalId, value })),
    words: '按计划推进。',
    problem: '',
    nextStep: '',
    noChange: false,
    evidence: [],
    ...more,
  };
}
