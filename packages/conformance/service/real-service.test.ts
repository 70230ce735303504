import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import { type Cas, type Geometry, isCasError } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LabService, runPython, startLabService } from "./python.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const square = {
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
} as const;

let service: LabService;
let direct: CasClient;
let facade: Awaited<ReturnType<typeof startServer>>;
let overFacade: CasClient;
beforeAll(async () => {
  service = await startLabService();
  direct = new CasClient(service.url);
  facade = await startServer(
    readEnvironment({ PORT: "0", CAS_BASE_URL: service.url }),
    pino({ level: "silent" }),
  );
  overFacade = new CasClient(facade.url);
});
afterAll(async () => {
  await overFacade.close();
  await facade.close();
  await direct.close();
  await service[Symbol.asyncDispose]();
});

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.catch((cause: unknown) => cause);
  if (!isCasError(error)) throw error;
  const { statusCode, errorType, message } = error;
  return { statusCode, errorType, message };
}

/** The facade adds an envelope to the service's 404, which has none. */
describe.each<[string, () => Cas, "http_error" | "not_found"]>([
  ["the client", () => direct, "http_error"],
  ["the client through a facade", () => overFacade, "not_found"],
])("%s with the real service 0.4.0", (_name, open, missing) => {
  it("extracts quantities, classes, NaN and implausible values, and keeps warnings", async () => {
    const response = await open().extract({
      geometry: { type: "Feature", geometry: square },
      dataset_ids: [
        "lab_dem:elevation",
        "lab_lc:land_cover",
        "lab_nan:x",
        "lab_suspect:elevation",
        "lab_broken:x",
        "nope:x",
      ],
      time_range: ["2020-01-01", new Date("2020-12-31T00:00:00Z")],
    });
    expect(response.results).toMatchObject([
      {
        dataset_id: "lab_dem:elevation",
        value: expect.closeTo(664.05, 1),
        quality: "good",
        timestamp: null,
      },
      { dataset_id: "lab_lc:land_cover", value: 4, aggregation: "majority" },
      { dataset_id: "lab_nan:x", value: null, quality: "good" },
      { dataset_id: "lab_suspect:elevation", value: 99999, quality: "suspect" },
    ]);
    expect(response.warnings).toEqual(
      expect.arrayContaining([
        "lab_broken:x: [lab_broken] upstream said no",
        expect.stringContaining("No connector registered for provider 'nope'"),
        expect.stringContaining("lab_suspect:elevation: value 99999.0 outside expected range"),
      ]),
    );
  });

  it("keeps the order of a batch, with a warning for an invalid geometry", async () => {
    const response = await open().batchExtract({
      geometries: [point, { type: "Point", coordinates: [0, 91] }, square],
      dataset_ids: ["lab_dem:elevation"],
    });
    expect(response).toMatchObject({ total_geometries: 3, total_results: 2 });
    expect(
      response.responses.map(
        ({ results: [result], warnings }) => result?.pixel_count ?? warnings[0],
      ),
    ).toEqual([1, expect.stringContaining("latitude 91"), 14_400]);
  });

  it("returns its health", async () => {
    expect(await open().health()).toMatchObject({
      status: "ok",
      providers_registered: expect.toSatisfy((count: number) => count > 222),
    });
  });

  it("throws a CasError for every failure", async () => {
    const cas = open();
    expect(await errorOf(cas.provider("nope"))).toEqual({
      statusCode: 404,
      errorType: missing,
      message: "Unknown provider 'nope'",
    });
    expect(
      await errorOf(
        cas.extract({ geometry: point, dataset_ids: Array.from({ length: 51 }, () => "a:b") }),
      ),
    ).toEqual({
      statusCode: 422,
      errorType: "request_limit",
      message: "Too many datasets: 51 > limit 50",
    });
  });
});

it("the engine and the service have the same geometry hashes", async () => {
  await using engine = await CasEngine.open({ catalog: sampleCatalog });
  const geometries: Geometry[] = [
    point,
    square,
    { type: "Point", coordinates: [10, -0.5, 1234] },
    { type: "Point", coordinates: [0.00005, 1.5e-7] },
    { type: "MultiPolygon", coordinates: [square.coordinates] },
  ];
  for (const geometry of geometries) {
    const [theirs, ours] = await Promise.all([
      direct.extract({ geometry, dataset_ids: ["lab_nan:x"] }),
      engine.extract({ geometry, dataset_ids: ["mcd12c1:land_cover"] }),
    ]);
    expect(ours.geometry_hash).toBe(theirs.geometry_hash);
  }
});

it("the recorded contract is that of the installed service", async () => {
  const directory = await mkdtemp(join(tmpdir(), "cas-contract-"));
  try {
    await runPython("record_contract.py", directory);
    for (const name of ["openapi.json", "models.json"]) {
      const recorded = new URL(`../src/contract/fixtures/${name}`, import.meta.url);
      expect(JSON.parse(await readFile(join(directory, name), "utf8"))).toEqual(
        JSON.parse(await readFile(recorded, "utf8")),
      );
    }
  } finally {
    await rm(directory, { recursive: true });
  }
});
