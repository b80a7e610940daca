import type { Answer, InputOf, Operation } from '@jiannuo/contract';
import type { Actor, Office } from '@jiannuo/office';

/** Operations that need more of the server than handing their input to the office. */
export type SpecialOperation =
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
