import { Timestamp } from "@cas/models";
import * as z from "zod";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import type { GeotiffPlace, GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { isVrt, openVrt, type OpenVrt } from "../source/vrt/open-vrt.ts";
import { PromiseCache } from "../schedule/promise-cache.ts";
import type { TimeStep } from "../time/time-steps.ts";
import { StepWords } from "./step-words.ts";
import type { Area, Connector } from "../dataset/connector.ts";
import {
  BandWord,
  cellWords,
  type DatasetWords,
  SidecarsWord,
  SOURCE_FIELDS,
} from "../source/owner-words.ts";

const file = z
  .string()
  .min(1)
  .describe(
    "GeoTIFF: a path relative to the catalog file, or a file:, http: or https: URL; in a catalog given as an object a URL.",
  );
const band = BandWord.describe(
  "Band of the GeoTIFF, counted from 1, or its name (description) in the metadata of GDAL.",
);

/** Data in GeoTIFFs: one file, or a file or band for each time step. */
export const CogConfig = z
  .strictObject({
    connector: z.literal("cog").describe("The name of this connector."),
    /** The file of data without time steps. */
    file: file.optional(),
    /** Band of the file, counted from 1, or its name. */
    band: band.default(1),
    /** The files of data with time steps, in order. */
    steps: z
      .array(
        z.strictObject({
          /** The file of the step. */
          file,
          band: band.optional().describe("Band of this step; default the band of the dataset."),
          start: Timestamp.describe("First instant of the step, ISO 8601."),
          end: Timestamp.describe("First instant after the step, ISO 8601."),
        }),
      )
      .min(1)
      .optional()
      .describe("The files of data with time steps."),
    /** The files of a folder on disk, with their times in their names. */
    files: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Instead of steps, the files of a folder on disk by their names, e.g. rain/pr_{YYYY}-{MM}.tif: {YYYY}, {MM}, {DD}, {DDD} (day of the year), {hh} and {mm} are digits of the time, * any characters. The finest of them is the length of a step.",
      ),
    time: StepWords.optional().describe("Length and stamp of the steps of files."),
    ...SOURCE_FIELDS,
    /** Whether the sidecars of files on a server are read. */
    sidecars: SidecarsWord.optional(),
    ...HOST_FIELDS,
  })
  .refine(
    (config) =>
      [config.file, config.steps, config.files].filter((one) => one !== undefined).length === 1,
    { error: "give one of file, steps and files" },
  )
  .refine(({ files, time }) => files !== undefined || time === undefined, {
    error: "is for files: steps have their own start and end",
    path: ["time"],
  });
export type CogConfig = z.infer<typeof CogConfig>;

/** Reads GeoTIFFs from disk or from servers that support byte ranges. */
export class CogConnector implements Connector {
  readonly protocol = "COG";
  readonly #places: ReadonlyMap<TimeStep | undefined, GeotiffPlace>;
  readonly #steps: readonly TimeStep[];
  readonly #pool: GeotiffPool;
  readonly #vrts = new PromiseCache<OpenVrt>({
    ttlMs: METADATA_TTL_MS,
    isUsable: ({ isStale }) => !isStale(),
  });

  /**
   * @param resolve resolves a reference of the catalog to a URL
   * @param dataset what the dataset states of its cells
   */
  constructor(
    config: CogConfig,
    resolve: (reference: string) => URL,
    pool: GeotiffPool,
    dataset: DatasetWords = {},
  ) {
    const { file: single, steps = [], sidecars } = config;
    const words = cellWords(config, dataset);
    const { band: usual } = config;
    const files = [
      ...steps.map(({ file: ofStep, band: own = usual, start, end }) => ({
        step: { start, end },
        url: resolve(ofStep),
        band: own,
      })),
      ...(single === undefined ? [] : [{ step: undefined, url: resolve(single), band: usual }]),
    ];
    const hosts = new AllowedHosts(
      files.map(({ url }) => url),
      config,
    );
    this.#places = new Map(
      files.map(({ step, url, band: own }) => [step, { url, band: own, hosts, words, sidecars }]),
    );
    this.#steps = [...this.#places.keys()].filter((step) => step !== undefined);
    this.#pool = pool;
    for (const place of this.#places.values()) pool.expect(place);
  }

  async steps(): Promise<readonly TimeStep[]> {
    return this.#steps;
  }

  async rasters(
    step: TimeStep | undefined,
    { signal }: Pick<Area, "signal">,
  ): Promise<readonly RasterSource[]> {
    const place = this.#places.get(step);
    if (place === undefined) return [];
    if (!isVrt(place)) return [await this.#pool.open(place, signal)];
    const key = JSON.stringify([place.url.href, place.band]);
    const { raster } = await this.#vrts.get(key, signal, (shared) =>
      openVrt(place, this.#pool, shared),
    );
    return [raster];
  }
}
