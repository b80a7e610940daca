import type { Recognizer } from '../candidate.ts';
import { labelPattern } from './pattern-label.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * 加快国道G998改造，布局6G，升级2.0版
 *         ^^^^       ^^     ^^^^ letters and digits together are a name
 */
export const codeRecognizer: Recognizer = labelPattern(
  `${LETTERS}0123456789N`,
  /[A-Za-z][A-Za-z.]*[-—]?\d[\dA-Za-z.]*(?:[/—-][A-Za-z]?\d[\dA-Za-z]*)*|\d{1,3}[GKDABC](?![A-Za-z])(?:-A)?(?:[/、]\d[GKA])*级?|\d+\.\d ?(?:版|(?=方案|时代|行动|政策|改革|工程|计划|升级|体系|平台))|\d{1,3}[×xX]\d{1,3}|[\dN]{1,3}(?:\+[\dNX]{1,3})+/y,
  'name',
);
