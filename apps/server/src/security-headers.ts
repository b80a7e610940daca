import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { RequestEnv } from './request-facts.ts';
import { signInPage } from './sign-in-page.ts';

/** The sign-in page is one answer without files beside it: its style element is allowed by its digest. */
const signInStyle = /<style>(.*)<\/style>/s.exec(signInPage('zh'))?.[1] ?? '';
const signInDigest = createHash('sha256').update(signInStyle).digest('base64');

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // The pages set styles only through the CSSOM, which needs no leave.
  `style-src 'self' 'sha256-${signInDigest}'`,
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that keep other sites and injected scripts out, on every answer. */
export const securityHeaders: MiddlewareHandler<RequestEnv> = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
};
