import type { AuditList } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';

type AuditEvent = Pick<AuditList['items'][number], 'before' | 'after'>;

/** One thing an event says, before and after. */
export interface Fact {
  /** The way to it through the event, such as `name` or `commitments.….note`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Facts shown at most; an opening of a report holds thousands. */
const mostFacts = 60;
const longestText = 300;

/** What an event says that differs between before and after, as lines of text. */
export function factsOf({ before, after }: AuditEvent): readonly Fact[] {
  const old = new Map(flatten('', before));
  const now = new Map(flatten('', after));
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }))
    .filter((fact) => fact.before !== fact.after)
    .slice(0, mostFacts);
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function flatten(path: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (isPlain(value)) return [[path, String(value).slice(0, longestText)]];
  if (typeof value !== 'object') return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) {
    return [[path, value.join('、').slice(0, longestText)]];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    flatten(path === '' ? key : `${path}.${key}`, item),
  );
}

/** Names that tell best what an event is about, in order. */
const telling = ['name', 'signInName', 'title', 'quote', 'note', 'deed', 'why', 'way', 'format'];

/** An event in a few words: whom or what it is about. `say` names a coded value, such as 密码. */
export function summaryOf(
  event: AuditEvent,
  language: 'zh' | 'en',
  say: (value: string) => string = (value) => value,
): string {
  const facts = [...flatten('', event.before), ...flatten('', event.after)];
  const find = (name: string) =>
    [...facts].reverse().find(([path]) => path === name || path.endsWith(`.${name}`))?.[1];
  const role = find('role');
  const roles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = words.role;
  const roleName = role === undefined ? undefined : roles[role]?.[language];
  const name = find('name') ?? find('signInName');
  if (roleName !== undefined) return [name, roleName, find('unit')].filter(Boolean).join('　');
  for (const one of telling) {
    const said = find(one);
    if (said === undefined || said === '') continue;
    return one === 'deed' ? deedName(said, language) : say(said).slice(0, 80);
  }
  return '';
}

/** A deed as people call it. */
export function deedName(deed: string, language: 'zh' | 'en'): string {
  const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
    ...words.reading,
    ...words.act,
  };
  return names[deed]?.[language] ?? deed;
}
