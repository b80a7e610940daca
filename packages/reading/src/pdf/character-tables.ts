import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../cmaps/', import.meta.url);

/**
 * Gives the PDF engine the tables by which Chinese fonts that are not embedded number their
 * characters, from the project's own folder. Everything else the engine may want to fetch (fonts,
 * WebAssembly) is refused: text needs none of it, and nothing is ever loaded from elsewhere.
 */
export class CharacterTables {
  /** Called by the engine; rejects for what is not there, which leaves that font without text. */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[A-Za-z\d-]{1,40}\.bcmap$/.test(filename)) {
      throw new Error(`not provided: ${filename}`);
    }
    return new Uint8Array(await readFile(new URL(filename, FOLDER)));
  }
}
