import { type Dataset, nextOffset } from "@cas/models";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useTRPC } from "../cas/trpc-client.ts";

/** The datasets of the service, as far as they are loaded. */
export interface Catalog {
  readonly datasets: readonly Dataset[];
  /** The number of datasets on all pages. */
  readonly total: number;
  readonly isPending: boolean;
  /** Null unless a page failed. */
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/**
 * Loads the whole catalog, page by page: a search must not miss datasets on a later page. The router's input has a `cursor`,
 * so tRPC offers it as an infinite query; `nextOffset` of the models is the cursor of the next page.
 */
export function useDatasets(): Catalog {
  const trpc = useTRPC();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, isPending, error, refetch } =
    useInfiniteQuery(
      trpc.datasets.infiniteQueryOptions({ limit: 200 }, { getNextPageParam: nextOffset }),
    );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  // The same array until a page arrives, so that values derived from it are not computed at every render.
  const datasets = useMemo(() => data?.pages.flatMap((page) => page.datasets) ?? [], [data]);
  return { datasets, total: data?.pages[0]?.total ?? 0, isPending, error, refetch };
}
