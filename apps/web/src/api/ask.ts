import type { Answer, Operation } from '@jiannuo/contract';
import { queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ApiError } from './api-error.ts';
import { call, type Input } from './call.ts';

type Readable = Extract<Operation, `read${string}` | `list${string}` | `verify${string}`>;

/** Cache key of a read: the operation, then what it was asked with. */
export const askKey = <O extends Readable>(operation: O, input: Input<O>) =>
  [operation, input] as const;

/** Options of a read, for hooks, prefetching and the cache alike. */
export const asking = <O extends Readable>(operation: O, input: Input<O>) =>
  queryOptions<Answer<O>, ApiError>({
    queryKey: askKey(operation, input),
    queryFn: ({ signal }) => call(operation, input, signal),
  });

/** Reads an operation of the contract and keeps it fresh. */
export function useAsk<O extends Readable>(
  operation: O,
  input: Input<O>,
): UseQueryResult<Answer<O>, ApiError> {
  return useQuery(asking(operation, input));
}
