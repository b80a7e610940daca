import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { AnswerCache, type CachedAnswer } from './answer-cache.ts';
import { encodeBody, encodingOf } from './encode-body.ts';
import type { RequestEnv } from './request-facts.ts';

/** Answers reads: unchanged ones in a word, repeated ones from memory, the rest compressed. */
export class ReadAnswers {
  readonly #cache = new AnswerCache();
  readonly #product: string;

  /** `product` is the program's version: another program's answers may have another shape. */
  constructor(product: string) {
    this.#product = product;
  }

  /**
   * `version` changes whenever the answer may; `build` makes the answer when it must be made. What one
   * person was answered is never given to another, nor to the same one with other roles.
   */
  async answer(
    c: Context<RequestEnv>,
    version: string,
    build: () => Promise<unknown>,
  ): Promise<Response> {
    const language = c.get('language');
    const tag = createHash('sha256')
      .update(JSON.stringify([this.#product, version, language, c.req.url, whoAsks(c)]))
      .digest('base64url')
      .slice(0, 22);
    const etag = `W/"${tag}"`;
    c.header('ETag', etag);
    c.header('Cache-Control', 'private, no-cache');
    c.header('Vary', 'Accept-Encoding, Accept-Language, Cookie, Authorization');
    if (isHeld(c.req.header('if-none-match'), etag)) return c.body(null, 304);
    const wanted = encodingOf(c.req.header('accept-encoding'));
    const key = `${wanted} ${etag}`;
    const answer = this.#cache.get(key) ?? (await encodeBody(json(await build()), wanted));
    this.#cache.set(key, answer);
    return send(c, answer);
  }
}

/** Answers once, compressed, to be kept by nobody. */
export async function answerFresh(c: Context<RequestEnv>, value: unknown): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  c.header('Vary', 'Accept-Encoding');
  return send(c, await encodeBody(json(value), encodingOf(c.req.header('accept-encoding'))));
}

/** Everything of the asker an answer may depend on. */
function whoAsks(c: Context<RequestEnv>): unknown[] {
  const { accountId, name, grants } = c.get('actor');
  const { mustChangePassword, mustSetSecondFactor } = c.get('signedIn') ?? {};
  return [accountId, name, grants, mustChangePassword, mustSetSecondFactor];
}

function send(c: Context<RequestEnv>, { bytes, encoding }: CachedAnswer): Response {
  c.header('Content-Type', 'application/json; charset=utf-8');
  if (encoding !== 'identity') c.header('Content-Encoding', encoding);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200);
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

/** True when the asker holds the answer already. */
function isHeld(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}
