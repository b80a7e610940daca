import type { Item } from '@jiannuo/contract';
import type { Office } from '@jiannuo/office';
import { chance } from '@jiannuo/samples/year';
import { officeClerk, officeHead, reporterOf, viceMayor } from './people.ts';
import { dayOf, type SampleClock } from './sample-clock.ts';
import type { OnSampleReport } from './sample-year.ts';

/** Who answers for what the reading could not tell. */
const fallback = '市政府办公室';
/** How many units object, and how the first is decided. */
const mostObjections = 4;

/**
 * January and February: the reading is checked, and the division of labour drafted, consulted on,
 * approved, issued and signed for.
 */
export class DispatchOfYear {
  readonly #office: Office;
  readonly #clock: SampleClock;
  readonly #on: OnSampleReport;

  constructor(office: Office, clock: SampleClock, on: OnSampleReport) {
    this.#office = office;
    this.#clock = clock;
    this.#on = on;
  }

  /** Everything up to the signatures; the items as issued. */
  async issue(): Promise<Item[]> {
    const { jurisdictionId } = this.#on;
    this.#clock.setTo(dayOf(1, 21));
    const { commitments } = await this.#office.readReportPage(officeClerk, this.#on);
    const rows = commitments.map(({ id, revision }) => ({ id, revision }));
    await this.#office.confirmCommitments(officeClerk, { ...this.#on, rows });
    this.#clock.setTo(dayOf(1, 22));
    const title = '2026年《政府工作报告》重点任务分工方案';
    const draft = await this.#office.draftDispatch(officeClerk, { ...this.#on, title });
    const { id: dispatchId } = draft.dispatch;
    await this.#office.editItems(officeClerk, {
      jurisdictionId,
      items: draft.items.map((item) => ({
        id: item.id,
        version: item.version,
        unit: item.unit === '' ? fallback : item.unit,
        rhythm: rhythmOf(item),
      })),
    });
    const steps = [
      { day: dayOf(1, 26), by: officeClerk, to: 'consulting', commentsUntil: dayOf(1, 31) },
      { day: dayOf(2, 3), by: viceMayor, to: 'approved' },
      {
        day: dayOf(2, 5),
        by: officeHead,
        to: 'issued',
        documentNumber: '云府办函〔2026〕6号',
        objectionsUntil: dayOf(2, 13),
        signBy: dayOf(2, 10),
      },
    ] as const;
    let items = draft.items;
    for (const [index, { day, by, ...move }] of steps.entries()) {
      this.#clock.setTo(day);
      const version = draft.dispatch.version + index;
      const moved = await this.#office.moveDispatch(by, {
        jurisdictionId,
        dispatchId,
        version,
        ...move,
      });
      items = moved.items;
    }
    await this.#sign(items);
    return items;
  }

  async #sign(items: readonly Item[]): Promise<void> {
    const { jurisdictionId } = this.#on;
    const { signings } = await this.#office.readDispatch(officeClerk, {
      jurisdictionId,
      dispatchId: items[0]?.dispatchId ?? '',
    });
    const byUnit = Map.groupBy(signings, ({ unit }) => unit);
    const objecting = items
      .filter(({ kind, parties }) => kind === 'whole' && parties.length > 0)
      .filter(({ code }) => chance(`objects ${code}`) < 0.03)
      .slice(0, mostObjections);
    const objected = new Set(objecting.map(({ id }) => id));
    this.#clock.setTo(dayOf(2, 6));
    for (const [unit, own] of byUnit) {
      const asked = own.filter(({ itemId, role }) => role !== 'lead' || !objected.has(itemId));
      if (asked.length > 0) {
        await this.#office.signFor(reporterOf(unit), {
          jurisdictionId,
          items: asked.map(({ itemId, version }) => ({ itemId, unit, version })),
        });
      }
    }
    this.#clock.setTo(dayOf(2, 9));
    for (const [index, item] of objecting.entries()) await this.#object(item, index);
  }

  async #object(item: Item, index: number): Promise<void> {
    const { jurisdictionId } = this.#on;
    const { id: itemId, unit } = item;
    const suggested = item.parties[0]?.unit ?? null;
    await this.#office.object(reporterOf(unit), {
      jurisdictionId,
      itemId,
      unit,
      version: 1,
      reason: `该项工作的主要职能在${suggested ?? '其他单位'}，我单位配合较为适宜。`,
      suggested,
    });
    const isKept = index % 2 === 0 || suggested === null;
    await this.#office.decideObjection(officeHead, {
      jurisdictionId,
      itemId,
      unit,
      version: 2,
      to: null,
      decision: isKept
        ? '经研究，该项工作仍由你单位牵头，请相关单位配合。'
        : '经协商，本年度仍由原单位牵头。',
    });
    await this.#office.signFor(reporterOf(unit), {
      jurisdictionId,
      items: [{ itemId, unit, version: 3 }],
    });
  }
}

/** The city's amounts monthly, growth, tasks and counties' shares quarterly; what is due in later years is not asked for this year. */
function rhythmOf({ due, goals, kind }: Item): Item['rhythm'] {
  if (due !== null && due > dayOf(12, 31)) return 'none';
  return kind === 'whole' && goals.some((goal) => goal.kind === 'cumulative') ? 'month' : 'quarter';
}
