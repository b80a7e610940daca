import type { z } from '@hono/zod-openapi';
import type { Answer, accountRoutes, Operation, Routes } from '@jiannuo/contract';
import type { Actor, Office } from '@jiannuo/office';

type Request<O extends Operation> = Routes[O] extends { request: infer R } ? R : object;
type Value<T> = T extends z.ZodType ? z.output<T> : object;
type ParamsOf<O extends Operation> = Request<O> extends { params: infer P } ? Value<P> : object;
type QueryOf<O extends Operation> = Request<O> extends { query: infer Q } ? Value<Q> : object;
type BodyOf<O extends Operation> =
  Request<O> extends { body: { content: { 'application/json': { schema: infer B } } } }
    ? Value<B>
    : object;

/** Everything an operation is asked with, checked: path parameters, query and body in one. */
export type InputOf<O extends Operation> = ParamsOf<O> & QueryOf<O> & BodyOf<O>;

/** Operations that need more of the server than handing their input to the office. */
export type AccountOperation = keyof typeof accountRoutes;
export type SpecialOperation =
  | AccountOperation
  | 'exportAudit'
  | 'readSession'
  | 'openReport'
  | 'readSummary'
  | 'saveDuties'
  | 'exportLedger';
export type PlainOperation = Exclude<Operation, SpecialOperation>;

type PlainOperations = {
  readonly [O in PlainOperation]: (actor: Actor, input: InputOf<O>) => Promise<Answer<O>>;
};

/** Calls the office for an operation whose input has been checked against its route. */
export function askOffice(
  office: Office,
  operation: PlainOperation,
  asked: { readonly actor: Actor; readonly input: unknown },
): Promise<unknown> {
  // The office must offer every plain operation of the contract with fitting types.
  const operations: PlainOperations = office;
  const call = operations[operation] as (actor: Actor, input: unknown) => Promise<unknown>;
  return call(asked.actor, asked.input);
}
