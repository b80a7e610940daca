import { WorkbookRefusal } from '../fault.ts';
import { mostSharedTexts } from '../limits.ts';
import { unescapeText } from './escaped-text.ts';
import { scanXml } from './scan-xml.ts';

/**
 * The shared table of texts, in its order. Pieces of rich text are joined; what shows how to pronounce a
 * text (`rPh`) is no part of it.
 */
export function readSharedTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text = '';
  const gather = new TextGatherer((piece) => {
    text += piece;
  });
  scanXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      gather.open(name);
    },
    text: (piece) => gather.text(piece),
    close: (name) => {
      gather.close(name);
      if (name !== 'si') return;
      if (texts.length >= mostSharedTexts) throw new WorkbookRefusal('file-expands');
      texts.push(unescapeText(text));
    },
  });
  return texts;
}

/** Passes on the words of `t` elements, without those of phonetic runs. */
export class TextGatherer {
  readonly #take: (piece: string) => void;
  #isText = false;
  #isPhonetic = false;

  constructor(take: (piece: string) => void) {
    this.#take = take;
  }

  open(name: string): void {
    if (name === 't') this.#isText = true;
    else if (name === 'rPh') this.#isPhonetic = true;
  }

  text(piece: string): void {
    if (this.#isText && !this.#isPhonetic) this.#take(piece);
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'rPh') this.#isPhonetic = false;
  }
}
