import type { CellValue } from './cell.ts';
import { shifted } from './number-text.ts';

/** What a person reads in a cell, dates in the Chinese form; empty for an absent one. */
export function cellText(value: CellValue | undefined, from1904: boolean): string {
  switch (value?.kind) {
    case undefined:
      return '';
    case 'number':
      if (value.look === 'date') return dateOfSerial(Number(value.value), from1904);
      return value.look === 'percent' ? `${shifted(value.value, 2) ?? ''}%` : value.value;
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'date':
      return dateOfIso(value.text);
    case 'text':
    case 'error':
    case 'unreadable':
      return value.text;
  }
}

const DAY_MS = 86_400_000;

/** The day a serial number stands for: days from 1899-12-30, or from 1904-01-01; the time of day is left out. */
function dateOfSerial(serial: number, from1904: boolean): string {
  // Before 1 March 1900 Excel counts a day that never was.
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return dayZh(new Date(start + Math.floor(days) * DAY_MS)) ?? String(serial);
}

function dateOfIso(text: string): string {
  return dayZh(new Date(`${text.slice(0, 10)}T00:00:00Z`)) ?? text;
}

function dayZh(day: Date): string | null {
  if (Number.isNaN(day.getTime())) return null;
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}
