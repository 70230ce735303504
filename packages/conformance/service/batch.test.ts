import type { BatchStreamItem } from "@cas/client";
import type { Point } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";
import { point, square } from "./surface.ts";

let service: LabService;
beforeAll(async () => {
  service = await startLabService();
});
afterAll(() => service[Symbol.asyncDispose]());

const dataset_ids = ["lab_lon:longitude"];
/** More than two requests of the service may carry. */
const COUNT = 2100;
const lonOf = (index: number): number => index / 20 - 60;

async function* points(): AsyncGenerator<Point, void, undefined> {
  for (let index = 0; index < COUNT; index++) yield point(lonOf(index));
}

describe.each(CLIENTS)("%s and batches of any size", (_entry, open) => {
  it("sends an array in several requests, and keeps its order", async () => {
    await using cas = open(service.url);
    const geometries = Array.from({ length: COUNT }, (_, index) => point(lonOf(index)));
    const progress: (readonly [done: number, failed: number, total: number | undefined])[] = [];
    const { data, exchanges } = await cas
      .batchExtract(
        { geometries, dataset_ids },
        {
          strict: true,
          concurrency: 1,
          onProgress: ({ done, failed, total }) => progress.push([done, failed, total]),
        },
      )
      .withResponse();
    expect(data).toMatchObject({ total_geometries: COUNT, total_results: COUNT });
    expect(data.responses.map(({ results: [result] }) => result?.value)).toEqual(
      geometries.map(({ coordinates: [lon] }) => lon),
    );
    expect(exchanges).toHaveLength(3);
    expect(new Set(exchanges.map(({ headerRequestId }) => headerRequestId)).size).toBe(3);
    expect(progress).toEqual([
      [1000, 0, COUNT],
      [2000, 0, COUNT],
      [2100, 0, COUNT],
    ]);
  });

  it("streams the responses for an async iterable, in order", async () => {
    await using cas = open(service.url);
    const values: unknown[] = [];
    let next = 0;
    for await (const { index, response } of cas.batchExtractStream(
      { geometries: points(), dataset_ids },
      { chunkSize: 300 },
    )) {
      expect(index).toBe(next++);
      values.push(response.results[0]?.value);
    }
    expect(values).toEqual(Array.from({ length: COUNT }, (_, index) => lonOf(index)));
  });

  it("a loop that is left early sends no more requests", async () => {
    await using cas = open(service.url);
    const closed = Promise.withResolvers<void>();
    async function* endless(): AsyncGenerator<Point, void, undefined> {
      try {
        for (;;) yield point(1);
      } finally {
        closed.resolve();
      }
    }
    const taken: BatchStreamItem[] = [];
    for await (const item of cas.batchExtractStream(
      { geometries: endless(), dataset_ids },
      { chunkSize: 10 },
    )) {
      taken.push(item);
      if (taken.length === 15) break;
    }
    expect(taken).toHaveLength(15);
    await closed.promise;
  });

  it("geometries that are invalid, too large or fail at the service keep their indexes", async () => {
    await using cas = open(service.url);
    const circle = Array.from({ length: 10_001 }, (_, index) => {
      const angle = ((index % 10_000) / 5000) * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    const { responses, total_results } = await cas.batchExtract({
      geometries: [
        point(1),
        point(0, 91),
        { type: "Polygon", coordinates: [circle] },
        square,
        point(2),
      ],
      dataset_ids,
    });
    expect(total_results).toBe(2);
    expect(
      responses.map(({ results: [result], warnings: [warning] }) => result?.value ?? warning),
    ).toEqual([
      1,
      expect.stringMatching(/^geometries\[1\]: the point: latitude 91 is outside -90 to 90/),
      "Geometry too complex: 10001 vertices > limit 10000",
      // A polygon has no single longitude: the connector returns a value that pydantic rejects.
      expect.stringContaining("Extraction failed for lab_lon:longitude: "),
      2,
    ]);
  });
});
