import type { Account } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';

/** Whether an account fits every word of a search: its names, unit or roles. */
export function isFound(account: Account, q: string, language: 'zh' | 'en'): boolean {
  const { name, signInName, unit, grants } = account;
  const roles = grants.map((grant) => `${words.role[grant.role][language]} ${grant.unit ?? ''}`);
  const text = [name, signInName, unit ?? '', ...roles].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
