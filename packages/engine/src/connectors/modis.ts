import { Timestamp } from "@cas/models";
import * as z from "zod";
import type { BlockCache } from "../source/block-cache.ts";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import type { HttpClient } from "../source/http/http-client.ts";
import { ModisRaster } from "../source/modis/modis-raster.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";
import type { Connector } from "../dataset/connector.ts";

/** Data in a MODIS land product, from the subset service of ORNL DAAC; it needs no account. */
export const ModisConfig = z.strictObject({
  connector: z.literal("modis").describe("The name of this connector."),
  url: z
    .url({ protocol: /^https?$/ })
    .describe("The service, e.g. https://modis.ornl.gov/rst/api/v1."),
  product: z
    .string()
    .regex(/^\w+$/, { error: "must be the name of a product, e.g. MCD12Q1" })
    .describe("Name of the product, e.g. MCD12Q1."),
  band: z.string().min(1).describe("Name of the band, e.g. LC_Type1."),
  cells_per_tile: z
    .literal([4800, 2400, 1200])
    .describe("Cells along a side of a tile: 4800 of 250 m, 2400 of 500 m, 1200 of 1 km."),
  nodata: z.number().describe("Nodata value."),
  steps: z
    .array(
      z.strictObject({
        start: Timestamp.describe("First day of the period, ISO 8601."),
        end: Timestamp.describe("First instant after the period, ISO 8601."),
      }),
    )
    .min(1)
    .describe("The periods of the product; the service identifies each by its first day."),
  ...HOST_FIELDS,
});
export type ModisConfig = z.infer<typeof ModisConfig>;

/** Reads a MODIS land product, one raster for each of its periods. */
export class ModisConnector implements Connector {
  readonly protocol = "MODIS";
  readonly #rasters: ReadonlyMap<TimeStep, ModisRaster>;

  constructor(
    config: ModisConfig,
    { http: client, blocks: cache }: { http: HttpClient; blocks: BlockCache },
  ) {
    const { url, product, band, cells_per_tile: cellsPerTile, nodata, steps } = config;
    const http = client.within(new AllowedHosts([new URL(url)], config));
    this.#rasters = new Map(
      steps.map((step) => {
        const date = step.start;
        const source = { product, band, date, cellsPerTile, nodata, http, cache };
        return [{ ...step }, new ModisRaster({ ...source, url: new URL(url) })];
      }),
    );
  }

  async steps(): Promise<readonly TimeStep[]> {
    return [...this.#rasters.keys()];
  }

  async rasters(step: TimeStep | undefined): Promise<readonly RasterSource[]> {
    const raster = step && this.#rasters.get(step);
    return raster === undefined ? [] : [raster];
  }
}
