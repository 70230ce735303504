import type { ApiClient } from "@cas/client";
import type { Point, Polygon } from "@cas/models";
import { expect } from "vitest";

/** Something that a client can do with the laboratory, and what comes of it. */
interface SurfaceCall {
  readonly name: string;
  readonly ask: (cas: ApiClient) => Promise<unknown>;
  /** What the call gives, as `toEqual` takes it. */
  readonly answer: unknown;
}

/** The most requests that one of the calls sends. */
export const MOST_REQUESTS = 10;

/** A place of the laboratory, degrees. */
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

const places = [point(1), point(2), point(3)];
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
    ask: async (cas) => {
      const { results, warnings } = await cas.extract({
        geometry: square,
        dataset_ids: ["lab_dem:elevation", "lab_lc:land_cover", "lab_nan:x"],
      });
      return [results.map(({ value, aggregation }) => [value, aggregation]), warnings];
    },
    answer: [
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
    ask: async (cas) => {
      const question = { geometry: point(7), dataset_ids: LONGITUDE };
      const { results } = await cas.extract(question, { strict: true });
      return results.map(({ value }) => value);
    },
    answer: [7],
  },
  {
    name: "extract().withResponse()",
    ask: async (cas) => {
      const { data, headers, ...rest } = await cas
        .extract({ geometry: point(8), dataset_ids: LONGITUDE })
        .withResponse();
      return { ...rest, sameId: data.request_id === rest.requestId, type: headers["content-type"] };
    },
    answer: {
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
    ask: async (cas) => {
      const batch = await cas.batchExtract({ geometries: places, dataset_ids: LONGITUDE });
      return batch.responses.map(({ results: [result] }) => result?.value);
    },
    answer: [1, 2, 3],
  },
  {
    name: "batchExtract of an iterable, in several requests",
    ask: async (cas) => {
      const { data, exchanges } = await cas
        .batchExtract({ geometries: places.values(), dataset_ids: LONGITUDE }, { chunkSize: 2 })
        .withResponse();
      const values = data.responses.map(({ results: [result] }) => result?.value);
      return { values, exchanges: exchanges.map(({ status, attempts }) => [status, attempts]) };
    },
    answer: {
      values: [1, 2, 3],
      exchanges: [
        [200, 1],
        [200, 1],
      ],
    },
  },
  {
    name: "batchExtractStream with the caller's ids",
    ask: async (cas) => {
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
    answer: [
      [0, "home", 4],
      [1, 17, 5],
      [2, undefined, 6],
    ],
  },
];

const CATALOG: readonly SurfaceCall[] = [
  {
    name: "providers awaited",
    ask: async (cas) => {
      const { limit, offset, count, providers } = await cas.providers({ limit: 2, offset: 3 });
      return { limit, offset, count, listed: providers.length };
    },
    answer: { limit: 2, offset: 3, count: 2, listed: 2 },
  },
  {
    name: "providers iterated and collected",
    ask: async (cas) => {
      const first = await cas.providers({ limit: 2 }).toArray({ limit: 5 });
      const iterated: string[] = [];
      for await (const { slug } of cas.providers({ limit: 2 })) {
        iterated.push(slug);
        if (iterated.length === first.length) break;
      }
      return [iterated.length, first.every(({ slug }, index) => slug === iterated[index])];
    },
    answer: [5, true],
  },
  {
    name: "provider",
    ask: async (cas) => {
      const { slug, name, datasets } = await cas.provider("lab_lc");
      return { slug, name, datasets: datasets.map(({ id }) => id) };
    },
    answer: {
      slug: "lab_lc",
      name: "Laboratory land cover",
      datasets: ["lab_lc:land_cover"],
    },
  },
  {
    name: "providerDetails",
    ask: async (cas) => {
      const details = await cas.providerDetails({ limit: 1000 }).toArray({ limit: 3 });
      return details.map(({ datasets }) => datasets.length > 0);
    },
    answer: [true, true, true],
  },
  {
    name: "datasets awaited",
    ask: async (cas) => {
      const { total, datasets } = await cas.datasets({ provider: "lab_dem" });
      return { total, ids: datasets.map(({ id }) => id) };
    },
    answer: { total: 1, ids: ["lab_dem:elevation"] },
  },
  {
    name: "datasets page by page",
    ask: async (cas) => {
      const pages = await collected(cas.datasets({ provider: "terraclimate", limit: 4 }).pages());
      const asked = pages.map(({ offset }) => offset);
      const listed = pages.reduce((sum, { count }) => sum + count, 0);
      return { asked, all: listed === pages[0]?.total };
    },
    answer: { asked: [0, 4, 8], all: true },
  },
];

/** The whole surface of a client but `health`, which no setting of the service closes. */
export const SURFACE: readonly SurfaceCall[] = [...EXTRACT, ...BATCH, ...CATALOG];
