import type { County } from "@cas/sample-data";
import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

/** The outlines that can be picked, by state and name; they come with the page. */
export function useCounties(): UseQueryResult<readonly County[]> {
  return useQuery({
    queryKey: ["counties"],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const answer = await fetch(countiesUrl, { signal });
      const { features } = (await answer.json()) as { features: County[] };
      return features.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
    },
  });
}

const sortKey = ({ properties: { name, state } }: County): string => `${state} ${name}`;
