import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type ErrorCode, type ErrorDetails, errorMessage, errorTable } from '@jiannuo/contract';
import { headerBytes } from './server-limits.ts';

interface EarlyRefusal {
  readonly status: number;
  readonly body: string;
}

/** An answer to what never became a request: its language is not known, so it is Chinese. */
function refusal(code: ErrorCode, details: ErrorDetails): EarlyRefusal {
  const requestId = randomUUID();
  const message = errorMessage(code, details, 'zh');
  const body = JSON.stringify({ code, message, details, requestId });
  return { status: errorTable[code].status, body };
}

/** Answers bytes that are no HTTP, headers beyond the limit or too slow, and closes the connection. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  // What has been answered in part, or hung up, cannot be told anything more.
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body } =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? refusal('request-too-large', { limit: `${headerBytes / 1024} kB` })
      : refusal('request-invalid', { reason: error.code ?? 'HTTP' });
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Answers a request whose host or path is none. */
export function refuseRequest(error: unknown): Response {
  const reason = error instanceof Error ? error.message : 'HTTP';
  const { status, body } = refusal('request-invalid', { reason });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(body, { status, headers });
}
