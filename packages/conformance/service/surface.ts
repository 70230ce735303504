import type { ApiClient } from "@cas/client";
import type { Point, Polygon } from "@cas/models";
import { expect } from "vitest";

/** A call of a client to the laboratory, and its expected result. */
interface SurfaceCall {
  readonly name: string;
  readonly call: (cas: ApiClient) => Promise<unknown>;
  /** The expected result, as an argument of `toEqual`. */
  readonly expected: unknown;
}

/** The most requests that one of the calls sends. */
export const MOST_REQUESTS = 10;

/** A point, degrees. */
export const point = (lon: number, lat = 0): Point => ({ type: "Point", coordinates: [lon, lat] });

/** An area on the elevation model and in one cell of the land cover, degrees. */
export const square: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [-84.3, 36.5],
      [-84.2, 36.5],
      [-84.2, 36.6],
      [-84.3, 36.6],
      [-84.3, 36.5],
    ],
  ],
};

const points = [point(1), point(2), point(3)];
const LONGITUDE = ["lab_lon:longitude"];
const requestId = expect.stringMatching(/^[0-9a-f]{12}$/) as unknown;

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const EXTRACT: readonly SurfaceCall[] = [
  {
    name: "extract",
    call: async (cas) => {
      const { results, warnings } = await cas.extract({
        geometry: square,
        dataset_ids: ["lab_dem:elevation", "lab_lc:land_cover", "lab_nan:x"],
      });
      return [results.map(({ value, aggregation }) => [value, aggregation]), warnings];
    },
    expected: [
      [
        [expect.closeTo(664.05, 1), "mean"],
        [4, "majority"],
        [null, "mean"],
      ],
      [],
    ],
  },
  {
    name: "extract, strict",
    call: async (cas) => {
      const request = { geometry: point(7), dataset_ids: LONGITUDE };
      const { results } = await cas.extract(request, { strict: true });
      return results.map(({ value }) => value);
    },
    expected: [7],
  },
  {
    name: "extract().withResponse()",
    call: async (cas) => {
      const { data, headers, ...rest } = await cas
        .extract({ geometry: point(8), dataset_ids: LONGITUDE })
        .withResponse();
      return { ...rest, sameId: data.request_id === rest.requestId, type: headers["content-type"] };
    },
    expected: {
      status: 200,
      attempts: 1,
      requestId,
      headerRequestId: requestId,
      sameId: true,
      type: "application/json",
    },
  },
];

const BATCH: readonly SurfaceCall[] = [
  {
    name: "batchExtract of an array",
    call: async (cas) => {
      const batch = await cas.batchExtract({ geometries: points, dataset_ids: LONGITUDE });
      return batch.responses.map(({ results: [result] }) => result?.value);
    },
    expected: [1, 2, 3],
  },
  {
    name: "batchExtract of an iterable, in several requests",
    call: async (cas) => {
      const { data, exchanges } = await cas
        .batchExtract({ geometries: points.values(), dataset_ids: LONGITUDE }, { chunkSize: 2 })
        .withResponse();
      const values = data.responses.map(({ results: [result] }) => result?.value);
      return { values, exchanges: exchanges.map(({ status, attempts }) => [status, attempts]) };
    },
    expected: {
      values: [1, 2, 3],
      exchanges: [
        [200, 1],
        [200, 1],
      ],
    },
  },
  {
    name: "batchExtractStream with the caller's ids",
    call: async (cas) => {
      const geometries = [
        { id: "home", geometry: point(4) },
        { type: "Feature", id: 17, geometry: point(5) } as const,
        point(6),
      ];
      const items = await collected(
        cas.batchExtractStream({ geometries, dataset_ids: LONGITUDE }, { chunkSize: 1 }),
      );
      return items.map(({ index, id, response, error }) => {
        if (error !== undefined) throw error;
        return [index, id, response.results[0]?.value];
      });
    },
    expected: [
      [0, "home", 4],
      [1, 17, 5],
      [2, undefined, 6],
    ],
  },
];

const CATALOG: readonly SurfaceCall[] = [
  {
    name: "providers awaited",
    call: async (cas) => {
      const { limit, offset, count, providers } = await cas.providers({ limit: 2, offset: 3 });
      return { limit, offset, count, listed: providers.length };
    },
    expected: { limit: 2, offset: 3, count: 2, listed: 2 },
  },
  {
    name: "providers iterated and collected",
    call: async (cas) => {
      const first = await cas.providers({ limit: 2 }).toArray({ limit: 5 });
      const iterated: string[] = [];
      for await (const { slug } of cas.providers({ limit: 2 })) {
        iterated.push(slug);
        if (iterated.length === first.length) break;
      }
      return [iterated.length, first.every(({ slug }, index) => slug === iterated[index])];
    },
    expected: [5, true],
  },
  {
    name: "provider",
    call: async (cas) => {
      const { slug, name, datasets } = await cas.provider("lab_lc");
      return { slug, name, datasets: datasets.map(({ id }) => id) };
    },
    expected: {
      slug: "lab_lc",
      name: "Laboratory land cover",
      datasets: ["lab_lc:land_cover"],
    },
  },
  {
    name: "providerDetails",
    call: async (cas) => {
      const details = await cas.providerDetails({ limit: 1000 }).toArray({ limit: 3 });
      return details.map(({ datasets }) => datasets.length > 0);
    },
    expected: [true, true, true],
  },
  {
    name: "datasets awaited",
    call: async (cas) => {
      const { total, datasets } = await cas.datasets({ provider: "lab_dem" });
      return { total, ids: datasets.map(({ id }) => id) };
    },
    expected: { total: 1, ids: ["lab_dem:elevation"] },
  },
  {
    name: "datasets page by page",
    call: async (cas) => {
      const pages = await collected(cas.datasets({ provider: "terraclimate", limit: 4 }).pages());
      const offsets = pages.map(({ offset }) => offset);
      const listed = pages.reduce((sum, { count }) => sum + count, 0);
      return { offsets, all: listed === pages[0]?.total };
    },
    expected: { offsets: [0, 4, 8], all: true },
  },
];

/** All methods of a client except `health`, which no setting of the service restricts. */
export const SURFACE: readonly SurfaceCall[] = [...EXTRACT, ...BATCH, ...CATALOG];
