import { attributeResult, datasetsResponse, extractResponse } from "./fake-cas.ts";

/** A point for a number from 0 to 340,000, so that a response can name its point. */
export const pointOf = (
  number: number,
): { readonly type: "Point"; readonly coordinates: [number, number] } => ({
  type: "Point",
  coordinates: [number / 1000 - 170, 39],
});

/** The number of a point. */
export const numberOf = ({
  coordinates: [longitude],
}: {
  readonly coordinates: readonly [number, number];
}): number => Math.round((longitude + 170) * 1000);

/** The response for the point of a number; its value is the number. */
export const numberedResponse = (number: number): typeof extractResponse => ({
  ...extractResponse,
  results: [{ ...attributeResult, value: number }],
});

/** A page with one dataset, whose name is the requested variable. */
export const datasetsOf = (variable: string): object => ({
  ...datasetsResponse,
  total: 1,
  count: 1,
  datasets: [
    {
      id: `lab:${variable}`,
      provider: "lab",
      name: variable,
      variables: [{ name: variable, units: "m" }],
      resolution_m: 30,
      bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
      protocol: "stac",
    },
  ],
});
