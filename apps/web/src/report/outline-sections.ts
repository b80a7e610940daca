import type { Commitment, Light, ReportPage, Section } from '@jiannuo/contract';

export interface LightCount {
  readonly light: Light;
  readonly count: number;
}

/** A line of the outline with what stands in the section. */
export interface OutlineItem {
  readonly section: Section;
  readonly rows: number;
  readonly confirmed: number;
  /** Rows by light, what needs a look first; empty while nothing is lit. */
  readonly lights: readonly LightCount[];
}

const DEEPEST_SHOWN = 3;
/** Past this many, the third level is left out: an outline is for finding, not for reading. */
const MAX_ITEMS = 60;

/** The sections worth a line, in text order. */
export function outlineOf({ sections, commitments }: ReportPage): OutlineItem[] {
  const titled = sections.filter(
    ({ level, title, role }) =>
      level > 0 && level <= DEEPEST_SHOWN && title && role !== 'furniture',
  );
  const shown =
    titled.length > MAX_ITEMS ? titled.filter(({ level }) => level < DEEPEST_SHOWN) : titled;
  return shown.map((section) => {
    const inside = commitments.filter((row) => row.from >= section.from && row.from < section.to);
    const confirmed = inside.filter((row) => row.check === 'confirmed').length;
    return { section, rows: inside.length, confirmed, lights: lightsOf(inside) };
  });
}

/** What needs a look first. */
const lightOrder = ['red', 'yellow', 'hollow', 'green', 'blue', 'grey'] as const satisfies Light[];

/** Rows by light; empty while none has one but grey. */
export function lightsOf(rows: readonly Pick<Commitment, 'light'>[]): readonly LightCount[] {
  if (rows.every(({ light }) => light === 'grey')) return [];
  return lightOrder.flatMap((light) => {
    const count = rows.filter((row) => row.light === light).length;
    return count === 0 ? [] : [{ light, count }];
  });
}
