import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_ZIP_ENTRIES, SMALLEST_BOMB_BYTES } from '../limits.ts';
import { ReadingError } from '../reading-error.ts';
import { openZip } from './open-zip.ts';

const code = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
  return 'read';
};
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const directoryOf = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true);

describe('openZip', () => {
  const plain = () =>
    zipSync({ 'word/document.xml': strToU8('一'.repeat(1000)), b: strToU8('二') });

  it('unfolds packed and stored parts by their names', () => {
    const zip = openZip('a', zipSync({ a: strToU8('一'), b: [strToU8('二'), { level: 0 }] }));
    const text = (name: string) => new TextDecoder().decode(zip.read(name) ?? new Uint8Array());
    expect([text('a'), text('b'), zip.read('c')]).toEqual(['一', '二', null]);
  });

  it('reads a zip behind other bytes', () => {
    const bytes = Uint8Array.from([...strToU8('prefix'), ...plain()]);
    const read = openZip('a', bytes).read('b') ?? [];
    expect([...read]).toEqual([...strToU8('二')]);
  });

  it('takes names that climb out of a folder for names', () => {
    const zip = openZip('a', zipSync({ '../../etc/passwd': strToU8('x') }));
    expect([...zip.names]).toEqual(['../../etc/passwd']);
  });

  it('stops where a part grows more than any document does, whatever size the zip states', () => {
    const bomb = zipSync({ a: new Uint8Array(SMALLEST_BOMB_BYTES + 1) });
    view(bomb).setUint32(directoryOf(bomb) + 24, 10, true);
    expect(code(() => openZip('a', bomb).read('a'))).toBe('file-expands');
  });

  it('refuses more parts than any document has', () => {
    const parts: Record<string, Uint8Array> = {};
    for (let at = 0; at <= MOST_ZIP_ENTRIES; at += 1) parts[`p${at}`] = strToU8('');
    expect(code(() => openZip('a', zipSync(parts)))).toBe('file-expands');
  });

  it('tells an encrypted part', () => {
    const bytes = plain();
    view(bytes).setUint16(directoryOf(bytes) + 8, 1, true);
    expect(code(() => openZip('a', bytes).read('word/document.xml'))).toBe('file-encrypted');
  });

  it.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['without its end', (bytes) => bytes.subarray(0, bytes.length - 30)],
    ['without its beginning', (bytes) => bytes.subarray(40)],
    [
      'whose directory points outside',
      (bytes) => {
        view(bytes).setUint32(directoryOf(bytes) + 42, 0x7fff_ffff, true);
        return bytes;
      },
    ],
    [
      'whose bytes are not what was packed',
      (bytes) => {
        view(bytes).setUint32(directoryOf(bytes) + 16, 1, true);
        return bytes;
      },
    ],
    ['that is empty', () => new Uint8Array()],
  ])('refuses a zip %s', (_, damage) => {
    expect(code(() => openZip('a', damage(plain())).read('word/document.xml'))).toBe(
      'file-damaged',
    );
  });
});
