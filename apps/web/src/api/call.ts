import type { Answer, Body, ErrorBody, Operation, Params, Query } from '@jiannuo/contract';
import { currentLanguage } from '../words/language.ts';
import { ApiError, type FailureCode } from './api-error.ts';
import { noteHeldUp } from './held-up.ts';
import { operations } from './operations.ts';

type Wanted<Key extends string, T> = [T] extends [undefined]
  ? { readonly [K in Key]?: undefined }
  : keyof T extends never
    ? { readonly [K in Key]?: undefined }
    : Record<never, never> extends T
      ? { readonly [K in Key]?: T }
      : { readonly [K in Key]: T };

/** What an operation is called with; only what its route takes may be given. */
export type Input<O extends Operation> = Wanted<'params', Params<O>> &
  Wanted<'query', Query<O>> &
  Wanted<'body', Body<O>>;

type Scalar = string | number | boolean | null | undefined;

interface LooseInput {
  readonly params?: Readonly<Record<string, Scalar>> | undefined;
  readonly query?: Readonly<Record<string, Scalar>> | undefined;
  readonly body?: unknown;
}

/** The address of an operation, for links and downloads as well as calls. */
export function addressOf<O extends Operation>(
  operation: O,
  input: Omit<Input<O>, 'body'>,
): string {
  const { params = {}, query = {} } = input as LooseInput;
  const path = operations[operation][1].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const tail = search.toString();
  return tail ? `${path}?${tail}` : path;
}

/**
 * Calls an operation of the contract.
 *
 * Fails with an {@link ApiError} in every case: the server's own error, or `offline` when no answer came.
 */
export async function call<O extends Operation>(
  operation: O,
  input: Input<O>,
  signal?: AbortSignal,
): Promise<Answer<O>> {
  const { body } = input as LooseInput;
  const response = await send(addressOf(operation, input), {
    method: operations[operation][0].toUpperCase(),
    ...(signal ? { signal } : {}),
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return (await response.json()) as Answer<O>;
}

/** Sends a report file to be opened; the bytes go as they are. */
export async function openReportFile(file: File): Promise<Answer<'openReport'>> {
  const response = await send(addressOf('openReport', { query: { name: file.name } }), {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return (await response.json()) as Answer<'openReport'>;
}

/** Keeps an evidence file of a unit; the bytes go as they are. */
export async function sendEvidence(
  { jurisdictionId, unit }: { readonly jurisdictionId: string; readonly unit: string },
  file: File,
): Promise<Answer<'addEvidence'>> {
  const query = { unit, name: file.name };
  const response = await send(addressOf('addEvidence', { params: { jurisdictionId }, query }), {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return (await response.json()) as Answer<'addEvidence'>;
}

async function send(address: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      ...init,
      headers: {
        accept: 'application/json',
        'accept-language': currentLanguage(),
        ...init.headers,
      },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ code: 'offline', status: 0, message: 'offline' }, error);
  }
  if (response.ok) return response;
  const failure = await readFailure(response);
  noteHeldUp(failure);
  throw failure;
}

async function readFailure(response: Response): Promise<ApiError> {
  const answered: unknown = await response.json().catch(() => null);
  if (isErrorBody(answered)) {
    return new ApiError({
      code: answered.code as FailureCode,
      status: response.status,
      message: answered.message,
      details: answered.details,
      requestId: answered.requestId,
    });
  }
  return new ApiError({
    code: response.status === 401 ? 'not-signed-in' : 'internal',
    status: response.status,
    message: `${response.status} ${response.statusText}`,
  });
}

function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
