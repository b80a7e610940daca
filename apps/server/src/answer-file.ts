import type { FileAnswer } from '@jiannuo/contract';
import type { Context } from 'hono';
import type { RequestEnv } from './request-facts.ts';

/** Answers with a file to be saved, kept by nobody: a browser never shows what others handed in. */
export function answerFile(c: Context<RequestEnv>, file: FileAnswer): Response {
  const ending = /\.\w+$/.exec(file.name)?.[0] ?? '';
  c.header('Content-Type', file.mediaType);
  c.header('Cache-Control', 'no-store');
  c.header(
    'Content-Disposition',
    `attachment; filename="file${ending}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  );
  return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200);
}
