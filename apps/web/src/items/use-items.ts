import type { Item, ItemList } from '@jiannuo/contract';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ApiError, asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import type { ItemsQuery } from './items-query.ts';

const pageItems = 200;

export interface ListedItems {
  readonly items: readonly Item[];
  /** Items that meet the filter; null until the first page is here. */
  readonly total: number | null;
  readonly isStale: boolean;
  readonly error: ApiError | null;
  /** Null where all are read. */
  readonly readMore: (() => void) | null;
  readonly retry: () => void;
}

/** Items, page after page by the server's cursor. */
export function useItems(jurisdictionId: string, query: ItemsQuery): ListedItems {
  const pages = useInfiniteQuery<
    ItemList,
    Error,
    InfiniteData<ItemList, string | null>,
    readonly unknown[],
    string | null
  >({
    queryKey: ['listItems', 'pages', jurisdictionId, query],
    queryFn: ({ pageParam, signal }) => {
      const page = {
        ...query,
        limit: pageItems,
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return call('listItems', { params: { jurisdictionId }, query: page }, signal);
    },
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (previous) => previous,
  });
  const items = useMemo(() => pages.data?.pages.flatMap((page) => page.items) ?? [], [pages.data]);
  return {
    items,
    total: pages.data?.pages[0]?.total ?? null,
    isStale: pages.isPlaceholderData,
    error: pages.error === null ? null : asApiError(pages.error),
    readMore: pages.hasNextPage
      ? () => {
          if (!pages.isFetching) void pages.fetchNextPage();
        }
      : null,
    retry: () => void pages.refetch(),
  };
}
