import { longestFormat } from '../limits.ts';
import type { NumberLook } from './cell.ts';
import { scanXml } from './scan-xml.ts';

/** How numbers of each cell style are shown, by the style's index. */
export function readLooks(bytes: Uint8Array): readonly NumberLook[] {
  const formats = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCellStyles = false;
  scanXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        looks.push(lookOf(Number(attributes.get('numFmtId') ?? 0), formats));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return looks;
}

/** Formats every program knows without a code: percents, and dates, those of Chinese programs included. */
function lookOf(id: number, formats: ReadonlyMap<number, string>): NumberLook {
  const code = formats.get(id);
  if (code !== undefined) return lookOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  return isDate && id !== 48 && id !== 49 ? 'date' : 'plain';
}

/** A point put between digits as a mere sign, `0!.0000"万元"`, by which offices show 55000 as 5.5万元. */
const DRAWN_POINT = /[0#?][!\\]\.[0#?]/;
/** Commas behind the last digit, each of which leaves out three. */
const TRAILING_COMMA = /[0#?],+(?:[^0#?,]|$)/;

/** The look of a format such as `0.0%` or `yyyy"年"m"月"`; quoted and escaped characters say nothing. */
export function lookOfCode(code: string): NumberLook {
  if (code.length > longestFormat) return 'plain';
  if (DRAWN_POINT.test(code)) return 'scaled';
  const [positive = ''] = code.replaceAll(/"[^"]*"|[\\!_*]./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'date';
  const signs = positive.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/general/gi, '');
  if (signs.includes('%')) return 'percent';
  if (TRAILING_COMMA.test(signs)) return 'scaled';
  return /[ymdhs]/i.test(signs) ? 'date' : 'plain';
}
