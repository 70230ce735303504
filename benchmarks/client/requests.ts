import type { AggregationMethod } from "@cas/models";

/** The requests of every peer: one of each kind. */
export interface Requests {
  readonly extract: {
    readonly geometry: Point;
    readonly dataset_ids: readonly string[];
    readonly aggregation: AggregationMethod;
  };
  readonly batchExtract: {
    readonly geometries: readonly Point[];
    readonly dataset_ids: readonly string[];
    readonly aggregation: AggregationMethod;
  };
  readonly datasets: { readonly limit: number };
}

interface Point {
  readonly type: "Point";
  readonly coordinates: readonly [lon: number, lat: number];
}

/** The kinds of requests. */
export type Work = keyof Requests;

/** Ten datasets, as in a study of basins. */
export const DATASET_IDS: readonly string[] = [
  "copernicus_dem:elevation",
  "copernicus_dem:slope",
  "soilgrids:clay",
  "soilgrids:sand",
  "soilgrids:soc",
  "modis:ndvi",
  "modis:lai",
  "daymet:precipitation",
  "daymet:temperature",
  "mcd12c1:land_cover",
];

/** The most geometries that CAS takes in one request. */
const GEOMETRIES = 1000;

const pointAt = (index: number): Point => ({
  type: "Point",
  coordinates: [-100 + (index % 40) / 2, 30 + Math.floor(index / 40) / 2],
});

export const REQUESTS: Requests = {
  extract: { geometry: pointAt(0), dataset_ids: DATASET_IDS, aggregation: "mean" },
  batchExtract: {
    geometries: Array.from({ length: GEOMETRIES }, (_, index) => pointAt(index)),
    dataset_ids: DATASET_IDS,
    aggregation: "mean",
  },
  datasets: { limit: 1000 },
};
