import { attribute, findElement, type HtmlParent, innerText } from './parse-html.ts';

const IS_REPORT = /政府工作(?:的)?报告|工作报告/;
/** What parts a page's title from the names of its column and its site. */
const PARTED = /\s*[_|｜]+\s*|\s+[-–—]+\s*|\s*[-–—]+\s+|--+/;
/** A title further down is another report's, or the text speaks of itself. */
const NEAR_TOP = 400;

/** The page's title where it is the title of a report that the text does not begin with; else null. */
export function missingTitle(root: HtmlParent, text: string): string | null {
  const meta = findElement(
    root,
    (element) =>
      element.tagName === 'meta' && attribute(element, 'name').toLowerCase() === 'articletitle',
  );
  const heading = findElement(root, (element) => element.tagName === 'h1');
  const title = findElement(root, (element) => element.tagName === 'title');
  const candidates = [
    meta === undefined ? '' : attribute(meta, 'content'),
    heading === undefined ? '' : innerText(heading),
    ...(title === undefined ? [] : innerText(title).split(PARTED)),
  ];
  const found = candidates
    .map((candidate) => candidate.replace(/\s+/g, ' ').trim())
    .find((candidate) => IS_REPORT.test(candidate) && candidate.length <= 60);
  if (found === undefined) return null;
  const top = text.slice(0, NEAR_TOP).replace(/\s/g, '');
  // 政府工作报告 in the text says all that 2026年云州市政府工作报告 would.
  return top.includes(found.replace(/\s/g, '')) || /^[^。]{0,60}政府工作报告/.test(top)
    ? null
    : found;
}
