import type { z } from '@hono/zod-openapi';
import type { Routes } from './routes.ts';

/*
 * Types only: the web calls routes by operation with typed input and output, and ships no schema code.
 */

type Shape<T> = T extends z.ZodType ? z.input<T> : never;
type Request<R> = R extends { request: infer Q } ? Q : Record<never, never>;

export type Operation = keyof Routes;
export type Method<O extends Operation> = Routes[O]['method'];
export type Path<O extends Operation> = Routes[O]['path'];
/** Path parameters of an operation. */
export type Params<O extends Operation> =
  Request<Routes[O]> extends { params: infer P } ? Shape<P> : Record<never, never>;
/** Query of an operation. */
export type Query<O extends Operation> =
  Request<Routes[O]> extends { query: infer P } ? Shape<P> : Record<never, never>;
/** JSON body of an operation; `undefined` where it takes none. */
export type Body<O extends Operation> =
  Request<Routes[O]> extends { body: { content: { 'application/json': { schema: infer B } } } }
    ? Shape<B>
    : undefined;
/** A file that an operation answers with. The same question to the same state gives the same bytes. */
export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Operations that answer with a file. */
export type FileOperation = {
  [O in Operation]: Routes[O] extends {
    responses: { 200: { content: { 'application/octet-stream': unknown } } };
  }
    ? O
    : never;
}[Operation];
/** Operations that are sent a file as their body. */
export type UploadOperation = {
  [O in Operation]: Request<Routes[O]> extends {
    body: { content: { 'application/octet-stream': unknown } };
  }
    ? O
    : never;
}[Operation];

/** What an operation answers with. */
export type Answer<O extends Operation> = Routes[O] extends {
  responses: { 200: { content: { 'application/json': { schema: infer B } } } };
}
  ? B extends z.ZodType
    ? z.output<B>
    : never
  : never;

type Checked<T> = T extends z.ZodType ? z.output<T> : object;
type CheckedPart<O extends Operation, Part extends string> =
  Request<Routes[O]> extends { readonly [P in Part]: infer V } ? Checked<V> : object;
type CheckedBody<O extends Operation> =
  Request<Routes[O]> extends { body: { content: { 'application/json': { schema: infer B } } } }
    ? Checked<B>
    : object;

/** Everything an operation is asked with, checked: path parameters, query and body in one. */
export type InputOf<O extends Operation> = CheckedPart<O, 'params'> &
  CheckedPart<O, 'query'> &
  CheckedBody<O>;
