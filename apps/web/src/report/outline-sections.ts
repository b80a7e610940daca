import type { ReportPage, Section } from '@jiannuo/contract';

/** A line of the outline with what stands in the section. */
export interface OutlineItem {
  readonly section: Section;
  readonly rows: number;
  readonly confirmed: number;
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
    return { section, rows: inside.length, confirmed };
  });
}
