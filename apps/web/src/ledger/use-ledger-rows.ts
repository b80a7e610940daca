import type { Commitment, CommitmentList, CommitmentQuery } from '@jiannuo/contract';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ApiError, asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';

const pageRows = 200;

export interface LedgerRows {
  readonly rows: readonly Commitment[];
  /** Rows that meet the filter, read or not; null until the first page is here. */
  readonly total: number | null;
  readonly isLoading: boolean;
  /** Rows of an earlier filter stand while those of the new one are read. */
  readonly isStale: boolean;
  readonly isReadingMore: boolean;
  readonly allRead: boolean;
  readonly error: ApiError | null;
  readonly readMore: () => void;
  readonly retry: () => void;
}

/** Rows of the ledger, page after page by the server's cursor. */
export function useLedgerRows(jurisdictionId: string, query: CommitmentQuery): LedgerRows {
  const pages = useInfiniteQuery<
    CommitmentList,
    Error,
    InfiniteData<CommitmentList, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: ['listCommitments', 'pages', jurisdictionId, query],
    queryFn: ({ pageParam, signal }) => {
      const page = {
        ...query,
        limit: pageRows,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return call('listCommitments', { params: { jurisdictionId }, query: page }, signal);
    },
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (previous) => previous,
  });
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return {
    rows,
    total: pages.data?.pages[0]?.total ?? null,
    isLoading: pages.isPending,
    isStale: pages.isPlaceholderData,
    isReadingMore: pages.isFetchingNextPage,
    allRead: pages.data !== undefined && !pages.hasNextPage,
    error: pages.error === null ? null : asApiError(pages.error),
    readMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    },
    retry: () => {
      void (pages.isFetchNextPageError ? pages.fetchNextPage() : pages.refetch());
    },
  };
}

/** Every row of a filter in order, for print; stops at `most`. */
export async function readAllRows(
  jurisdictionId: string,
  query: CommitmentQuery,
  most: number,
): Promise<readonly Commitment[]> {
  const rows: Commitment[] = [];
  let cursor: string | null = null;
  do {
    const page: CommitmentList = await call('listCommitments', {
      params: { jurisdictionId },
      query: { ...query, limit: 500, ...(cursor === null ? {} : { cursor }) },
    });
    rows.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && rows.length < most);
  return rows;
}
