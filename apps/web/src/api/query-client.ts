import { QueryClient } from '@tanstack/react-query';
import { asApiError } from './api-error.ts';

const FRESH_MS = 20_000;
const KEPT_MS = 30 * 60_000;
const MAX_RETRIES = 2;
/** How often a page without an answer looks whether the server is back. */
const LOOK_AGAIN_MS = 3000;

/** One cache for the whole app. Only failures that may pass by themselves are tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      gcTime: KEPT_MS,
      // The server is most often on this very machine: the browser's idea of being online does not matter.
      networkMode: 'always',
      retry: (failures, error) => failures < MAX_RETRIES && asApiError(error).isPassing,
      refetchInterval: ({ state }) =>
        state.error && asApiError(state.error).code === 'offline' ? LOOK_AGAIN_MS : false,
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
    mutations: { networkMode: 'always' },
  },
});
