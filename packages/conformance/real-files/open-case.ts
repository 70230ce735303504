import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CasEngine } from "@cas/engine";
import type { RealFileCase } from "./case.ts";

/** Id of the dataset of a case. */
export const DATASET_ID = "real:file";

/**
 * Opens an engine on the files of a case.
 *
 * @param folder folder of the generator that made the case
 */
export async function openCase(folder: string, one: RealFileCase): Promise<CasEngine> {
  const { id, rasters, source, options } = one;
  if (source === undefined) {
    const placed = rasters?.map((raster) => ({
      id: DATASET_ID,
      ...raster,
      file: isUrl(raster.file) ? raster.file : join(folder, raster.file),
    }));
    return await CasEngine.open({ rasters: placed, ...options });
  }
  const catalog = join(folder, `${id}.catalog.json`);
  writeFileSync(catalog, JSON.stringify(catalogOf(one)));
  return await CasEngine.open({ catalog: pathToFileURL(catalog), ...options });
}

function isUrl(file: string): boolean {
  return /^\w+:\/\//.test(file);
}

function catalogOf({ source, dataset, variable }: RealFileCase) {
  return {
    providers: [
      {
        slug: "real",
        name: "Real files",
        protocol: "stac_cog",
        base_url: "",
        datasets: [
          {
            id: DATASET_ID,
            name: "Real file",
            variables: [{ name: "value", units: "", ...variable }],
            resolution_m: 1000,
            bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
            source,
            ...dataset,
          },
        ],
      },
    ],
  };
}
