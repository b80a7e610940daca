import { z } from '@hono/zod-openapi';
import { type Operation, routes } from '@jiannuo/contract';
import { type Language, OfficeError } from '@jiannuo/office';
import type { Context } from 'hono';
import { readJson } from './read-body.ts';
import type { RequestEnv } from './request-facts.ts';
import { jsonBytes } from './server-limits.ts';

interface RequestSchemas {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: { readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>> };
}

const zodWords = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/**
 * Checks a request against its route and gives path parameters, query and JSON body in one value.
 * Throws `request-malformed`, `request-invalid` or `request-too-large`.
 */
export async function checkInput(
  c: Context<RequestEnv>,
  operation: Operation,
): Promise<Record<string, unknown>> {
  const route = routes[operation] as { readonly request?: RequestSchemas };
  const { params, query, body } = route.request ?? {};
  const language = c.get('language');
  const schema = body?.content['application/json']?.schema;
  return {
    ...checked(params, c.req.param(), language),
    ...checked(query, c.req.query(), language),
    ...(schema === undefined ? {} : checked(schema, await readJson(c, jsonBytes), language)),
  };
}

function checked(
  schema: z.ZodType | undefined,
  value: unknown,
  language: Language,
): Record<string, unknown> {
  if (schema === undefined) return {};
  const result = schema.safeParse(value, { error: zodWords[language] });
  if (!result.success) {
    const [issue] = result.error.issues;
    const place = issue?.path.join('.') ?? '';
    const reason = [place, issue?.message ?? ''].filter(Boolean).join(': ');
    throw new OfficeError('request-invalid', { reason });
  }
  if (!isStorable(result.data)) {
    const reason =
      language === 'zh' ? '含有无法保存的字符' : 'it holds characters that no text can';
    throw new OfficeError('request-invalid', { reason });
  }
  return result.data as Record<string, unknown>;
}

/** False where a text holds NUL or half a surrogate pair: no database keeps those. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every(isStorable);
}
