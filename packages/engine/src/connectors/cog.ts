import { z } from "zod";
import { Timestamp } from "@cas/models";
import type { BlockCache } from "../source/geotiff/block-cache.ts";
import { GeotiffSource } from "../source/geotiff/geotiff-source.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";
import type { Connector } from "./connector.ts";

const file = z
  .string()
  .min(1)
  .describe("GeoTIFF, relative to the catalog file; in a catalog given as an object a file: URL.");

/** Data in GeoTIFFs: one file, or one for each time step. */
export const CogConnectorConfig = z
  .strictObject({
    /** The name of this connector. */
    connector: z.literal("cog"),
    /** The one file of data without time steps. */
    file: file.optional(),
    /** The files of data with time steps, in order. */
    steps: z
      .array(
        z.strictObject({
          /** The file of the step. */
          file,
          start: Timestamp.describe("First instant of the step, ISO 8601."),
          end: Timestamp.describe("First instant after the step, ISO 8601."),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ file: single, steps }) => (single === undefined) !== (steps === undefined), {
    error: "give either file or steps",
  });
export type CogConnectorConfig = z.infer<typeof CogConnectorConfig>;

/** Reads GeoTIFFs from disk; each is opened when it is first asked for and stays open. */
export class CogConnector implements Connector {
  readonly steps: readonly TimeStep[];
  readonly #urls = new Map<TimeStep | undefined, URL>();
  readonly #opening = new Map<string, Promise<GeotiffSource>>();
  readonly #opened = new Set<GeotiffSource>();
  readonly #cache: BlockCache;
  #isClosed = false;

  constructor(
    { file: single, steps = [] }: CogConnectorConfig,
    base: URL | undefined,
    cache: BlockCache,
  ) {
    this.#cache = cache;
    this.steps = steps.map(({ start, end }) => ({ start, end }));
    this.steps.forEach((step, index) =>
      this.#urls.set(step, new URL(steps[index]?.file ?? "", base)),
    );
    if (single !== undefined) this.#urls.set(undefined, new URL(single, base));
  }

  async rasters(step: TimeStep | undefined): Promise<readonly RasterSource[]> {
    const url = this.#urls.get(step);
    if (url === undefined) return [];
    let raster = this.#opening.get(url.href);
    if (raster === undefined) {
      raster = this.#open(url);
      this.#opening.set(url.href, raster);
      // A file that could not be opened is tried again the next time.
      raster.catch(() => this.#opening.delete(url.href));
    }
    return [await raster];
  }

  async #open(url: URL): Promise<GeotiffSource> {
    const raster = await GeotiffSource.open(url, this.#cache);
    if (this.#isClosed) await raster[Symbol.asyncDispose]();
    else this.#opened.add(raster);
    return raster;
  }

  /** Closes what is open; a file that is still being opened is closed when it is, without waiting for it. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const raster of this.#opened) await raster[Symbol.asyncDispose]();
    this.#opened.clear();
  }
}
