import { type Dataset, nextOffset } from "@cas/models";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useTRPC } from "../cas/trpc-client.ts";

/** The datasets of the service, as far as they are here. */
export interface Catalog {
  readonly datasets: readonly Dataset[];
  /** How many there are, on all pages. */
  readonly total: number;
  readonly isPending: boolean;
  /** Null while nothing failed. */
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/**
 * The catalog, page after page until all of it is here: search must not miss what is on a later page. The router's input
 * has a `cursor`, so tRPC makes an infinite query of it; `nextOffset` of the models says where the next page begins.
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
  // The same list until a page arrives: what is made of it must not be made anew at every drawing.
  const datasets = useMemo(() => data?.pages.flatMap((page) => page.datasets) ?? [], [data]);
  return { datasets, total: data?.pages[0]?.total ?? 0, isPending, error, refetch };
}
