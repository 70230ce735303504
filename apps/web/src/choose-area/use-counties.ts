import type { County } from "@cas/sample-data";
import countiesUrl from "@cas/sample-data/us_counties.geojson?url";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useCallback } from "react";
import { areaStore } from "../areas/use-areas.ts";

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

/** The name of a county, e.g. "Wake, NC". */
export const countyName = ({ properties: { name, state } }: County): string => `${name}, ${state}`;

/** Puts a county into the list of areas, or takes it out. */
export function useToggleCounty(): (geoid: string) => void {
  const { data: counties } = useCounties();
  return useCallback(
    (geoid) => {
      const county = counties?.find(({ id }) => id === geoid);
      if (areaStore.list().areas.some(({ id }) => id === geoid)) areaStore.remove(new Set([geoid]));
      else if (county !== undefined)
        areaStore.add([
          { id: geoid, name: countyName(county), geometry: county.geometry, origin: "county" },
        ]);
    },
    [counties],
  );
}
