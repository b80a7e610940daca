import type { Block } from '../composing/block.ts';
import { composeText } from '../composing/compose-text.ts';
import { noteMark } from '../composing/plain-characters.ts';
import type { Reader } from '../read-text.ts';
import type { Note } from './notes.ts';
import { openParts } from './open-parts.ts';
import { readBlocks } from './read-blocks.ts';
import { beginReading, type ReadingState } from './reading-state.ts';

/** Stands above the notes; extraction knows what follows it for no part of the report. */
const NOTES_HEADING = '注释';

/**
 * Reads a Word document as what its last revision prints: numbers of lists, tables and text boxes in
 * place, notes behind the text, no headers, footers, comments or table of contents.
 */
export const readDocx: Reader = (name, bytes) => {
  const parts = openParts(name, bytes);
  const state = beginReading(parts);
  const blocks = readBlocks(parts.body, state);
  const { text, pages } = composeText([...blocks, ...noteBlocks(state)]);
  return { text, encoding: 'utf-8', ...(pages.length === 0 ? {} : { pages }) };
};

function noteBlocks(state: ReadingState): Block[] {
  const notes = state.notes.used;
  if (notes.length === 0) return [];
  return [
    { pieces: [{ text: NOTES_HEADING, isBold: false }] },
    ...notes.flatMap((note) => readNote(note, state)),
  ];
}

function readNote({ number, element }: Note, state: ReadingState): Block[] {
  const [first, ...rest] = readBlocks(element, state);
  const mark = { text: noteMark(number), isBold: false };
  if (first === undefined || !('pieces' in first))
    return [{ pieces: [mark] }, ...(first === undefined ? [] : [first]), ...rest];
  return [{ pieces: [mark, ...first.pieces] }, ...rest];
}
