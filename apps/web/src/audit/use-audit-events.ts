import type { AuditFilter, AuditList } from '@jiannuo/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';

const pageEvents = 100;

/** Events that a filter leaves, newest first, page after page. */
export function useAuditEvents(jurisdictionId: string, filter: AuditFilter) {
  const query = useInfiniteQuery<
    AuditList,
    ApiError,
    { pages: AuditList[] },
    readonly unknown[],
    string | undefined
  >({
    queryKey: ['listAudit', jurisdictionId, filter],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listAudit',
        { params: { jurisdictionId }, query: { ...filter, cursor: pageParam, limit: pageEvents } },
        signal,
      ),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    // The trail grows while one looks at it; a page is read anew, not taken from memory.
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  return {
    events: query.data?.pages.flatMap(({ items }) => items),
    error: query.error,
    hasMore: query.hasNextPage,
    isLoading: query.isFetchingNextPage,
    more: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
