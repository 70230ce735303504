import { readFileSync } from "node:fs";
import type { AttributeResponse, ExtractInput } from "@cas/models";
import type { CatalogFile } from "../src/catalog/file/catalog-file.ts";
import { CasEngine } from "../src/engine.ts";
import type { EngineOptions } from "../src/engine-options.ts";

type Dataset = CatalogFile["providers"][number]["datasets"][number];
type Source = Dataset["source"];
/** What a test says of `lab:data` beside its source. */
export type LabDataset = Partial<Omit<Dataset, "source">>;

/** The bytes of a GeoTIFF of test/fixtures/geotiff. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`fixtures/geotiff/${name}.tif`, import.meta.url));

/** Opens an engine with one dataset, `lab:data`, from a source. */
export const openLab = (
  source: Source,
  options: Partial<EngineOptions> = {},
  dataset: LabDataset = {},
): Promise<CasEngine> =>
  CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "lab",
          name: "Laboratory",
          protocol: "stac_cog",
          base_url: "https://example.com/lab",
          datasets: [
            {
              id: "lab:data",
              name: "Data",
              variables: [{ name: "reading", units: "1" }],
              resolution_m: 1000,
              bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
              source,
              ...dataset,
            },
          ],
        },
      ],
    },
    resultCacheTtlS: 0,
    ...options,
  });

/** A rectangle, degrees. */
export const rectangle = (
  west: number,
  south: number,
  east: number,
  north: number,
): ExtractInput["geometry"] => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

/** Extracts `lab:data` for a geometry. */
export const askLab = (
  cas: CasEngine,
  geometry: ExtractInput["geometry"],
  more: Partial<ExtractInput> = {},
): Promise<AttributeResponse> => cas.extract({ geometry, dataset_ids: ["lab:data"], ...more });
