import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WorkbookRefusal } from '../fault.ts';
import { mostParts, smallestBombBytes, workbookLimits } from '../limits.ts';
import { openPackage } from './open-package.ts';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const directoryOf = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true);
const plain = () => zipSync({ 'xl/a.xml': strToU8('一'.repeat(1000)), b: strToU8('二') });

function outcome(bytes: Uint8Array, name = 'xl/a.xml', limits = workbookLimits): string {
  try {
    const part = openPackage(bytes, limits).read(name);
    return part === null ? 'none' : strFromU8(part);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.fault.code;
    throw error;
  }
}

describe('openPackage', () => {
  it('unfolds packed and stored parts, by names in any case', () => {
    const bytes = zipSync({ 'xl/A.xml': strToU8('一'), b: [strToU8('二'), { level: 0 }] });
    expect([outcome(bytes, 'XL/a.xml'), outcome(bytes, 'b'), outcome(bytes, 'c')]).toEqual([
      '一',
      '二',
      'none',
    ]);
  });

  it('takes names that climb out of a folder for names', () => {
    const bytes = zipSync({ '../../etc/passwd': strToU8('x'), '/abs': strToU8('y') });
    expect([...openPackage(bytes, workbookLimits).names]).toEqual(['../../etc/passwd', 'abs']);
    expect(outcome(bytes, 'etc/passwd')).toBe('none');
  });

  it('stops where a part grows beyond any workbook, whatever size the zip states', () => {
    const bomb = zipSync({ 'xl/a.xml': new Uint8Array(smallestBombBytes + 1) });
    view(bomb).setUint32(directoryOf(bomb) + 24, 10, true);
    expect(outcome(bomb)).toBe('file-expands');
  });

  it('stops where all parts together unfold too far', () => {
    const limits = { ...workbookLimits, mostUnfoldedBytes: 3_500 };
    const parts = openPackage(plain(), limits);
    expect(parts.read('xl/a.xml')).toHaveLength(3000);
    expect(() => parts.read('xl/a.xml')).toThrow(WorkbookRefusal);
  });

  it('refuses more parts than any workbook has', () => {
    const parts: Record<string, Uint8Array> = {};
    for (let at = 0; at <= mostParts; at += 1) parts[`p${at}`] = strToU8('');
    expect(outcome(zipSync(parts))).toBe('file-expands');
  });

  it('tells an encrypted part', () => {
    const bytes = plain();
    view(bytes).setUint16(directoryOf(bytes) + 8, 1, true);
    expect(outcome(bytes)).toBe('file-encrypted');
  });

  it('refuses two parts of one name, of which programs would read different ones', () => {
    expect(outcome(zipSync({ 'xl/a.xml': strToU8('1'), 'XL/A.xml': strToU8('2') }))).toBe(
      'file-damaged',
    );
  });

  it.each<readonly [string, (bytes: Uint8Array) => Uint8Array]>([
    ['cut off at its end', (bytes) => bytes.subarray(0, bytes.length - 30)],
    ['cut off at its half', (bytes) => bytes.subarray(0, bytes.length / 2)],
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
    expect(outcome(damage(plain()))).toBe('file-damaged');
  });
});
