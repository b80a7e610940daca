import { expect, it } from 'vitest';
import { lookOfCode } from './read-looks.ts';

it.each([
  ['General', 'plain'],
  ['0.00_ ', 'plain'],
  ['#,##0.00;[Red]-#,##0.00', 'plain'],
  ['#,##0', 'plain'],
  ['0!.0000"万元"', 'scaled'],
  ['0\\.0,"万"', 'scaled'],
  ['#,##0,', 'scaled'],
  ['0.00,,"百万"', 'scaled'],
  ['0.0%', 'percent'],
  ['0.0"%"', 'plain'],
  ['0.0\\%', 'plain'],
  ['0"亿元"', 'plain'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-804]yyyy/m/d', 'date'],
  ['[h]:mm', 'date'],
  ['[DBNum1]General', 'plain'],
  ['0"days"', 'plain'],
  ['@', 'plain'],
])('takes a number shown by %s for %s', (code, look) => {
  expect(lookOfCode(code)).toBe(look);
});
