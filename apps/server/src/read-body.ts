import { OfficeError } from '@jiannuo/office';
import type { Context } from 'hono';

/**
 * The bytes of a request's body; `request-too-large` as soon as they pass the limit,
 * `request-malformed` when they break off.
 */
export async function readBody(c: Context, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new OfficeError('request-too-large', { limit: sizeOf(mostBytes) });
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) throw tooLarge();
  const stream: ReadableStream<Uint8Array> | null = c.req.raw.body;
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > mostBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof OfficeError) throw cause;
    // Whoever asked hung up: a reset of theirs must not be taken for one of the database's.
    throw new OfficeError('request-malformed', {}, { cause });
  }
  return Buffer.concat(chunks, size);
}

/** The body as JSON; `request-malformed` when it is none. */
export async function readJson(c: Context, mostBytes: number): Promise<unknown> {
  const bytes = await readBody(c, mostBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new OfficeError('request-malformed', {}, { cause });
  }
}

function sizeOf(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MB` : `${bytes / 1024} kB`;
}
