import { isChrome } from '@jiannuo/extraction';
import { type Block, isTable } from '../composing/block.ts';
import { linesOf } from '../composing/compose-line.ts';
import { composeText } from '../composing/compose-text.ts';
import { LARGEST_PAGE_BYTES, LARGEST_PAGE_SHOWN } from '../limits.ts';
import type { Reader } from '../read-text.ts';
import { ReadingError } from '../reading-error.ts';
import { decodeHtml, demandWhole } from './decode-html.ts';
import { findMain, weightOf } from './find-main.ts';
import { PAGE_LINES } from './lexicon/page-words.ts';
import { findElement, parseHtml } from './parse-html.ts';
import { missingTitle } from './read-title.ts';
import { renderBlocks } from './render-blocks.ts';
import { weigh } from './weigh.ts';

/** Longer lines are text, whatever they begin with. */
const LONGEST_PAGE_LINE = 60;
/** A text shorter than this may be a remark on a page of links. */
const LONGEST_REMARK = 200;

/**
 * Reads a saved web page: its main text, with the report's title where the page has it elsewhere.
 * Throws `page-without-text` where there is none, as where a program was to fill the page.
 */
export const readHtml: Reader = (name, bytes) => {
  if (bytes.length > LARGEST_PAGE_BYTES) {
    throw new ReadingError('file-too-large', { path: name, limit: LARGEST_PAGE_SHOWN });
  }
  const { source, encoding } = decodeHtml(name, bytes);
  const root = parseHtml(name, source);
  const body = findElement(root, ({ tagName }) => tagName === 'body');
  if (body === undefined) throw new ReadingError('page-without-text', { path: name });
  const weights = weigh(root);
  const main = findMain(body, weights);
  const blocks = renderBlocks(main, weights).map(withoutPageLines);
  const { text } = composeText(blocks);
  const isRemark = text.length < LONGEST_REMARK && weightOf(body, weights).links > text.length;
  if (text === '' || isRemark) {
    throw new ReadingError('page-without-text', { path: name });
  }
  demandWhole(name, text, encoding);
  const title = missingTitle(root, text);
  return { text: title === null ? text : `${title}\n\n${text}`, encoding };
};

function withoutPageLines(block: Block): Block {
  if (isTable(block)) return block;
  const lines = linesOf(block.pieces).filter((line) => {
    const words = line
      .map(({ text }) => text)
      .join('')
      .trim();
    return words.length > LONGEST_PAGE_LINE || !isPageLine(words);
  });
  return {
    pieces: lines.flatMap((line, index) =>
      index === 0 ? line : [{ text: '\n', isBold: false }, ...line],
    ),
  };
}

function isPageLine(words: string): boolean {
  return words !== '' && (isChrome(words) || PAGE_LINES.some((pattern) => pattern.test(words)));
}
