import { CharSet } from '../char-set.ts';
import { charTable } from '../char-table.ts';
import { isAddressed } from './address.ts';
import { isEnded } from './ended.ts';
import { isChrome, isPageMark } from './furniture.ts';
import { type LayoutHabits, LOWEST_HEADING, readHabits, startsWithLead } from './layout-habits.ts';
import type { Line } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { widthOf } from './wrapping.ts';

/** Lines that are one paragraph, or one line of furniture that stands alone. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly isFurniture: boolean;
}

/** What is known of a paragraph whose end has not been seen yet. */
interface Open {
  readonly lines: Line[];
  /** How many of its lines `depth` and `hasStop` take in: most paragraphs are never asked for them. */
  tallied: number;
  /** Open quotes and brackets since the last full stop. */
  depth: number;
  /** True once a sentence has ended inside it: then it is running text, not a heading. */
  hasStop: boolean;
  length: number;
}

/** The title a newspaper prints again at the head of each further page. */
const RUNNING_TITLE = /^.{0,16}政府工作报告$/;
/** Longest line that is looked for again at the head of a further page. */
const LONGEST_REPEATED = 40;
const [OPENS, CLOSES, STOPS, ENDS] = [1, 2, 3, 4];
const roleOf = charTable([
  ['“‘（(《〈「『【', OPENS],
  ['”’）)》〉」』】', CLOSES],
  ['！？；', STOPS],
  ['。', ENDS],
]);
/** 主办单位：…, a labelled field that is never the rest of a sentence. */
const FIELD = /^[\u4e00-\u9fff]{2,8}[：:]/;
/** Marks no sentence begins with. */
const CONTINUES = new CharSet('”’）)》】，。、；！？');
/** Marks no sentence ends with. */
const RUNS_ON = new CharSet('，、（《“‘');
/** Marks behind which 一、 is no heading. */
const HOLDS_NUMBER = new CharSet('、“（');
/** An unnumbered line without a stop is taken as a heading up to this length. */
const LONGEST_BARE_HEADING = 40;

/** Joins the lines a page, a column or a hard wrap has torn apart. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const habits = readHabits(lines);
  const whole: Layout = { ...habits, isInterrupted: false };
  const interrupted: Layout = { ...habits, isInterrupted: true };
  const paragraphs: Paragraph[] = [];
  let open: Open | null = null;
  let held: Line[] = [];
  const close = () => {
    if (open !== null) paragraphs.push({ lines: open.lines, isFurniture: false });
    for (const line of held) paragraphs.push({ lines: [line], isFurniture: true });
    open = null;
    if (held.length > 0) held = [];
  };
  const seen = new Set<string>();
  let afterPageMark = false;
  // Until the report itself begins, only its title and what a site prints around it has been met.
  let isHead = true;
  for (const [index, line] of lines.entries()) {
    const { bare } = line;
    const isShort = bare.length <= LONGEST_REPEATED;
    const isSubscript = open !== null && isSubscriptLine(open, line, lines[index + 1]);
    if (!isSubscript && !line.isCell) {
      const isMark = isPageMark(bare);
      const isRepeat =
        (isShort && (isHead || afterPageMark || index > lines.length - 4) && seen.has(bare)) ||
        (afterPageMark && open !== null && RUNNING_TITLE.test(bare));
      if (isMark || isRepeat || isChrome(bare)) {
        held.push(line);
        afterPageMark ||= isMark;
        continue;
      }
    }
    afterPageMark = false;
    const isTitle = isShort && bare.includes('报告');
    if (isTitle) seen.add(bare);
    isHead &&= isTitle;
    const layout = held.length > 0 ? interrupted : whole;
    if (open !== null && (isSubscript || continues(open, line, layout))) {
      if (held.length > 0) held = [];
    } else {
      close();
      open = { lines: [], tallied: 0, depth: 0, hasStop: false, length: 0 };
    }
    open.lines.push(line);
    open.length += bare.length;
  }
  close();
  return paragraphs;
}

interface Layout extends LayoutHabits {
  /** True when furniture stands between the two lines. */
  readonly isInterrupted: boolean;
}

/** Brings `depth` and `hasStop` up to the last line. */
function tally(open: Open): Open {
  for (; open.tallied < open.lines.length; open.tallied += 1) {
    const words = open.lines[open.tallied]?.bare ?? '';
    for (let at = 0; at < words.length; at += 1) {
      const role = roleOf[words.charCodeAt(at)];
      if (role === OPENS) open.depth += 1;
      else if (role === CLOSES) open.depth = Math.max(0, open.depth - 1);
      else if (role === STOPS) open.hasStop = true;
      else if (role === ENDS) {
        open.hasStop = true;
        open.depth = 0;
      }
    }
  }
  return open;
}

/** A lone `2` set below the line: 广义货币M / 2 / 增长. */
function isSubscriptLine(open: Open, line: Line, next: Line | undefined): boolean {
  if (line.bare.length > 4) return false;
  const last = open.lines.at(-1)?.bare ?? '';
  return (
    /^[\d.]{1,4}$/.test(line.bare) &&
    /[A-Za-z]$/.test(last) &&
    line.blanksBefore === 0 &&
    next?.blanksBefore === 0
  );
}

function continues(open: Open, line: Line, layout: Layout): boolean {
  const previous = open.lines.at(-1);
  if (previous === undefined || line.isCell || previous.isCell) return false;
  if (line.depth > 0 || previous.depth > 0) return false;
  if (layout.isInterrupted && mayPart(previous, line)) return false;
  if (CONTINUES.opens(line.bare)) return true;
  const numbering = readNumbering(line.bare);
  if (isAddressed(line.bare)) return false;
  if (numbering !== null && !(numbering.rank === 1 && HOLDS_NUMBER.closes(previous.bare)))
    return false;
  if (RUNS_ON.closes(previous.bare)) return true;
  if (layout.wrap !== null) return continuesWrapped(open, previous, line, layout);
  if (isEnded(previous.bare) || FIELD.test(line.bare)) return false;
  const { depth, hasStop } = tally(open);
  if (depth > 0 || hasStop) return true;
  if (readNumbering(open.lines[0]?.bare ?? '') !== null) return false;
  return open.length > LONGEST_BARE_HEADING && previous.bare.includes('，') && isEnded(line.bare);
}

/** True where a sentence may end between two lines: then what stands between them must be kept. */
function mayPart(previous: Line, line: Line): boolean {
  const isStop = /[。！？；!?;][。！？；!?;”’）)》」』】]*$/.test(previous.bare.slice(-400));
  return isStop || line.text.startsWith('**') || previous.text.endsWith('**');
}

function continuesWrapped(open: Open, previous: Line, line: Line, layout: Layout): boolean {
  const width = (layout.wrap ?? 0) - 3;
  const ended = isEnded(previous.bare);
  if (layout.usesIndents && line.isIndented) return false;
  if (ended && line.blanksBefore > 0 && !layout.isInterrupted) return false;
  if (widthOf(previous.bare) < width) {
    return !ended && layout.usesIndents && !line.isIndented && previous.bare.length > 12;
  }
  if (layout.usesIndents || (layout.usesBlanks && line.blanksBefore === 0)) return true;
  const isShort = widthOf(line.bare) < width;
  // A numbered heading runs over into a short line; a full line below it is its text.
  const isHeading = () => !tally(open).hasStop && isHeadingNumber(open.lines[0]?.bare ?? '');
  if (!ended && layout.hasBareHeadings && isHeading()) return isShort && line.blanksBefore === 0;
  if (!ended) return true;
  // The last line of a paragraph ends with a stop: a short one without is a heading.
  if (isShort && !isEnded(line.bare)) return false;
  // A full line may by chance end its paragraph; a bare lead phrase then begins the next.
  return line.blanksBefore === 0 && !(layout.usesLeads && startsWithLead(line.bare));
}

function isHeadingNumber(text: string): boolean {
  return (readNumbering(text)?.rank ?? LOWEST_HEADING + 1) <= LOWEST_HEADING;
}
