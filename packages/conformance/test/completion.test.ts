import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { datasetTypes } from "@cas/client/types";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LanguageServer } from "../src/language-server.ts";
import { ROOT } from "../src/workspace.ts";

const PROGRAM = `
import type { BatchInput, CasClient, DatasetIds } from "@cas/client";
import type { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";

declare const sources: { cas: Cas; client: CasClient; engine: CasEngine };
const geometry = { type: "Point", coordinates: [-84.2, 36.6] } as const;
void sources.cas.extract({ geometry, dataset_ids: [/* port */ ""] });
void sources.client.batchExtract({ geometries: [geometry], dataset_ids: [/* client */ ""] });
void sources.engine.extract({ geometry, dataset_ids: [/* engine */ ""], aggregation: "count" });
void sources.cas.datasets({ provider: "srtm" });

// A server may have others.
const others: string[] = ["own:other"];
void sources.cas.extract({ geometry, dataset_ids: ["srtm:elevation", "own:other"] });
void sources.cas.extract({ geometry, dataset_ids: others });
export const ids: BatchInput["dataset_ids"] = others;

export const name: DatasetIds["srtm:elevation"] = "SRTM elevation around the Jacksboro fault, 90 m";
// @ts-expect-error -- no dataset of the catalog
export type Unknown = DatasetIds["own:other"];
`;

const IDS = [
  "koppen_geiger:climate_class",
  "maurer:precipitation",
  "maurer:temperature",
  "mcd12c1:land_cover",
  "srtm:elevation",
];

/** Where a project that depends on these packages finds them. */
const SOURCES = {
  "@cas/client": ["packages/client/src/index.ts"],
  "@cas/engine": ["packages/engine/src/index.ts"],
  "@cas/models": ["packages/models/src/index.ts"],
} as const;

describe.each(Object.keys(SOURCES))("types of a catalog that belong to %s", (module) => {
  let directory: string;
  beforeAll(async () => {
    directory = await realpath(await mkdtemp(join(tmpdir(), "cas-completion-")));
    const paths = Object.entries(SOURCES).map(([name, [file]]) => [name, [join(ROOT, file)]]);
    const project = {
      extends: join(ROOT, "tsconfig.base.json"),
      compilerOptions: {
        paths: Object.fromEntries(paths) as Record<string, string[]>,
        typeRoots: [join(ROOT, "node_modules/@types")],
        noUnusedLocals: false,
      },
      files: ["program.ts", "cas-datasets.d.ts"],
    };
    await using engine = await CasEngine.open({ catalog: sampleCatalog });
    const { datasets } = await engine.datasets();
    await writeFile(join(directory, "cas-datasets.d.ts"), await datasetTypes(datasets, { module }));
    await writeFile(join(directory, "package.json"), JSON.stringify({ type: "module" }));
    await writeFile(join(directory, "program.ts"), PROGRAM);
    await writeFile(join(directory, "tsconfig.json"), JSON.stringify(project));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("are what an editor suggests, over every source, and others are accepted", async () => {
    await using server = await LanguageServer.start(directory);
    const program = await server.open(join(directory, "program.ts"));
    expect(await program.faults()).toEqual([]);
    for (const place of ["port", "client", "engine"]) {
      const suggested = await program.completionsAfter(`/* ${place} */ "`);
      expect([place, suggested.toSorted()]).toEqual([place, IDS]);
    }
  });
});
