import type { Language } from '@jiannuo/office';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';

/** The language of an answer: `?lang`, then the `lang` cookie, then Accept-Language; Chinese else. */
export function languageOf(c: Context): Language {
  return (
    named(c.req.query('lang')) ??
    named(getCookie(c, 'lang')) ??
    preferred(c.req.header('accept-language') ?? '') ??
    'zh'
  );
}

function named(value: string | undefined): Language | null {
  if (value === undefined) return null;
  if (/^zh\b/i.test(value)) return 'zh';
  return /^en\b/i.test(value) ? 'en' : null;
}

/** Of the languages we speak, the one asked for most. */
function preferred(header: string): Language | null {
  const asked = header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return { language: named(tag), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return asked[0]?.language ?? null;
}
