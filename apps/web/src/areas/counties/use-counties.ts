import type { County } from "@cas/sample-data";
import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { queryOptions, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Area } from "../store/area.ts";

/** The counties that can be picked, sorted by state and name; their file is part of the web app. */
export const countiesQuery = queryOptions<readonly Area[]>({
  queryKey: ["counties", "areas"],
  staleTime: Infinity,
  queryFn: async ({ signal }) => {
    const response = await fetch(countiesUrl, { signal });
    const { features } = (await response.json()) as { features: County[] };
    return features.toSorted(byStateAndName).map(countyArea);
  },
});

/** The counties, for components. */
export const useCounties = (): UseQueryResult<readonly Area[]> => useQuery(countiesQuery);

/** A county as an area: its id is its code, e.g. 37183, and its name includes the state, e.g. "Wake, NC". */
const countyArea = ({ id, geometry, properties: { name, state } }: County): Area => ({
  id,
  name: `${name}, ${state}`,
  geometry,
  origin: "county",
});

function byStateAndName({ properties: a }: County, { properties: b }: County): number {
  return a.state.localeCompare(b.state) || a.name.localeCompare(b.name);
}
