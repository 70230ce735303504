import { type Dataset, nextOffset } from "@cas/models";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useTRPC } from "../cas/trpc-client.ts";

/** The catalog, page after page until all of it is here: search must not miss what is on a later page. */
export function useDatasets() {
  const trpc = useTRPC();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage, ...query } = useInfiniteQuery(
    trpc.datasets.infiniteQueryOptions({ limit: 200 }, { getNextPageParam: nextOffset }),
  );
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  // The same list until a page arrives: what is made of it must not be made anew at every drawing.
  const datasets = useMemo<readonly Dataset[]>(
    () => data?.pages.flatMap((page) => page.datasets) ?? [],
    [data],
  );
  return { ...query, datasets, total: data?.pages[0]?.total ?? 0 };
}
