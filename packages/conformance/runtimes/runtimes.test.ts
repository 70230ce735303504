import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { entries, expectedCell } from "./entries.ts";
import type { Cell } from "./programs/programs.ts";
import { makeProject, type Project } from "./project.ts";
import { RUNTIMES, type StartedRuntime } from "./runtimes.ts";
import { type Column, withTable } from "./table.ts";

const README = join(ROOT, "packages/client/README.md");

let project: Project;
beforeAll(async () => {
  project = await makeProject();
});
afterAll(() => project[Symbol.asyncDispose]());

/** A point and a county of every dataset, by the sources in this process. */
async function valuesOfNode(): Promise<unknown> {
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const wake = (await readCounties()).find(({ id }) => id === "37183");
  if (wake === undefined) throw new TypeError("There is no county 37183");
  const { datasets } = await cas.datasets();
  const { responses } = await cas.batchExtract({
    geometries: [{ type: "Point", coordinates: [-84.2, 36.6] }, wake],
    dataset_ids: datasets.map(({ id }) => id),
  });
  return responses.map(({ results }) =>
    results.map(({ dataset_id, value }) => [dataset_id, value]),
  );
}

const ENTRIES = entries(await valuesOfNode());
const columns: Column[] = [];

it("the programs compile against the packed packages", () => {
  expect(project.faults).toEqual([]);
});

describe.each(RUNTIMES)("$name", ({ start, isWithoutNode }) => {
  const cells = new Map<string, Cell>();
  let runtime: StartedRuntime | undefined;
  beforeAll(async () => {
    runtime = await start(project.consumer.directory, project.place.url);
    columns.push({ version: runtime.version, cells });
  });
  afterAll(() => runtime?.[Symbol.asyncDispose]());

  it.each(ENTRIES)("runs $entry, or says why not", async (entry) => {
    const cell = await runtime?.run(entry.program, project.place);
    if (cell !== undefined) cells.set(entry.program, cell);
    expect(cell).toEqual(expectedCell(entry, isWithoutNode));
  });
});

it("the README of the client has the table that was measured, which runtimes:table writes", async () => {
  const measured = withTable(readFileSync(README, "utf8"), ENTRIES, columns);
  await expect(measured).toMatchFileSnapshot(README);
});
