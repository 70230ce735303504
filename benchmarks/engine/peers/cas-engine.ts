import { readFile } from "node:fs/promises";
import { CasEngine } from "@cas/engine";
import type { Polygon } from "@cas/models";
import { measured } from "../measured.ts";

/** The engine, exact coverage, defaults except the result cache; including the opening of the file. */
const [, , directory = ""] = process.argv;
const polygons = JSON.parse(await readFile(`${directory}/polygons.json`, "utf8")) as Polygon[];
const { value, ...figures } = await measured(async () => {
  await using cas = await CasEngine.open({
    rasters: [`${directory}/terrain.tif`],
    resultCacheTtlS: 0,
  });
  return await cas.batchExtract({ geometries: polygons, dataset_ids: ["own:terrain"] });
});
const values = value.responses.map(({ results }) => results[0]?.value);
process.stdout.write(`${JSON.stringify({ ...figures, values })}\n`);
