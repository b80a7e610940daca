import type { Commitment } from '@jiannuo/contract';
import type { TFunction } from 'i18next';
import { copyText } from '../shell/copy-text.ts';
import { say } from '../shell/notices.ts';

/** Address of this report with other state, for people to send. */
export function linkWith(state: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(state).toString();
  return `${location.origin}${location.pathname}?${search}`;
}

/** Copies and says whether it worked. */
export async function copyAndSay(text: string, done: string, failed: string): Promise<void> {
  say((await copyText(text)) ? done : failed);
}

export const copyLinkToCommitment = (row: Commitment, t: TFunction<'report'>): Promise<void> =>
  copyAndSay(linkWith({ c: row.code }), t('copied'), t('copyFailed'));
