import {
  type Answer,
  type accountRoutes,
  type FileAnswer,
  type FileOperation,
  type InputOf,
  type Operation,
  routes,
  type UploadOperation,
} from '@jiannuo/contract';
import type { Actor, Language, Office } from '@jiannuo/office';

export type AccountOperation = keyof typeof accountRoutes;
/** Operations that need more of the server than handing their input to the office. */
export type SpecialOperation =
  | AccountOperation
  | 'readSession'
  | 'openReport'
  | 'readSummary'
  | 'saveDuties';
export type PlainOperation = Exclude<Operation, SpecialOperation>;

/** What the office is asked with: what was checked, the file that was sent, the language of a file to come. */
type AskedWith<O extends Operation> = InputOf<O> &
  (O extends UploadOperation ? { readonly bytes: Uint8Array } : object) &
  (O extends FileOperation ? { readonly language: Language } : object);

type PlainOperations = {
  readonly [O in PlainOperation]: (
    actor: Actor,
    input: AskedWith<O>,
  ) => Promise<O extends FileOperation ? FileAnswer : Answer<O>>;
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

const file = 'application/octet-stream';

/** True for an operation that answers with a file. */
export function isFileOperation(operation: Operation): operation is FileOperation {
  return file in (routes[operation].responses[200].content as object);
}

/** True for an operation that is sent a file. */
export function isUploadOperation(operation: Operation): operation is UploadOperation {
  const { request } = routes[operation] as { request?: { body?: { content: object } } };
  return request?.body !== undefined && file in request.body.content;
}
