import { SPACE } from './spaces.ts';

/** 政 府 工 作 报 告 is often printed spaced out. */
const TITLE = /^.{0,34}(?:政府工作报告|关于政府工作的报告)(?:（[^）]{0,20}）)?$/;

/** The title of a report, without the spaces it is set with, where the words of a heading are one; or null. */
export function readReportTitle(heading: string): string | null {
  let end = heading.length;
  while (end > 0 && SPACE.has(heading.charCodeAt(end - 1))) end -= 1;
  const last = heading.charAt(end - 1);
  if (last !== '告' && last !== '）') return null;
  const title = heading.replaceAll(/\s/g, '');
  return TITLE.test(title) ? title : null;
}
