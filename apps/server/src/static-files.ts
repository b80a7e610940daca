import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { OfficeError } from '@jiannuo/office';
import type { Context, Handler } from 'hono';
import { encodingOf } from './encode-body.ts';
import type { RequestEnv } from './request-facts.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the built web app; every page address that is no file is the app itself. */
export function serveWeb(webRoot: string | null): Handler<RequestEnv> {
  return async (c) => {
    const path = pathOf(c);
    if (webRoot === null) throw new OfficeError('web-not-built');
    const file = path === '/' ? null : await find(webRoot, path);
    if (file !== null) return send(c, file, path.startsWith('/assets/'));
    const wantsPage = /text\/html|\*\/\*/.test(c.req.header('accept') ?? '*/*');
    if (extname(path) !== '' || !wantsPage) {
      throw new OfficeError('route-not-found', { path: c.req.path });
    }
    const index = await find(webRoot, '/index.html');
    if (index === null) throw new OfficeError('web-not-built');
    return send(c, index, false);
  };
}

function pathOf(c: Context): string {
  try {
    return decodeURIComponent(c.req.path);
  } catch {
    throw new OfficeError('route-not-found', { path: c.req.path });
  }
}

interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly changedMs: number;
}

/** The file of a path below the root; null when there is none, or when it leads out of it. */
async function find(root: string, path: string): Promise<FoundFile | null> {
  const whole = normalize(join(root, path));
  if (path.includes('\0') || !whole.startsWith(normalize(root + sep))) return null;
  return fileAt(whole);
}

async function fileAt(path: string): Promise<FoundFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return null;
  return { path, size: found.size, changedMs: Math.floor(found.mtimeMs) };
}

async function send(c: Context, file: FoundFile, isHashed: boolean): Promise<Response> {
  const encoding = encodingOf(c.req.header('accept-encoding'));
  const suffix = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
  const packed = suffix === '' ? null : await fileAt(file.path + suffix);
  const chosen = packed ?? file;
  const etag = `W/"${chosen.changedMs.toString(36)}-${chosen.size.toString(36)}"`;
  c.header('Content-Type', mediaTypes[extname(file.path)] ?? 'application/octet-stream');
  c.header('Vary', 'Accept-Encoding');
  c.header('ETag', etag);
  // Names of built assets carry a hash of their content.
  c.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  if (packed !== null) c.header('Content-Encoding', encoding);
  c.header('Content-Length', String(chosen.size));
  return c.body(Readable.toWeb(createReadStream(chosen.path)) as ReadableStream, 200);
}
