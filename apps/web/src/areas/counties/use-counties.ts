import type { County } from "@cas/sample-data";
import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Area } from "../store/area.ts";
import { countyArea } from "./county-area.ts";

/** The counties that can be picked, by state and name; they come with the page. */
export const countiesQuery = queryOptions<readonly Area[]>({
  queryKey: ["counties", "areas"],
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const answer = await fetch(countiesUrl, { signal });
    const { features } = (await answer.json()) as { features: County[] };
    return features.toSorted(byStateAndName).map(countyArea);
  },
});

/** The counties, for a component to show. */
export const useCounties = (): UseQueryResult<readonly Area[]> => useQuery(countiesQuery);

function byStateAndName({ properties: a }: County, { properties: b }: County): number {
  return a.state.localeCompare(b.state) || a.name.localeCompare(b.name);
}
