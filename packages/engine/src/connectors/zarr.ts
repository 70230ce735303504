import { z } from "zod";
import { type Clock, SYSTEM_CLOCK } from "../schedule/clock.ts";
import { PromiseCache } from "../schedule/promise-cache.ts";
import type { BlockCache } from "../source/block-cache.ts";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import type { HttpAccess, HttpClient } from "../source/http/http-client.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import { urlBasename } from "../source/url-basename.ts";
import { cellWords, type DatasetWords, SOURCE_FIELDS } from "../source/owner-words.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { SourceLimits } from "../source/source-limits.ts";
import { unreadable } from "../source/source-error.ts";
import { FileStore } from "../source/zarr/file-store.ts";
import { HttpStore } from "../source/zarr/http-store.ts";
import { openZarr, type ZarrCube } from "../source/zarr/open-zarr.ts";
import { ZarrRaster } from "../source/zarr/zarr-raster.ts";
import { AxisStep, type TimeStep } from "../time/time-steps.ts";
import { stepOfType, StepWords, wordOf } from "./step-words.ts";
import type { Area, Connector } from "../dataset/connector.ts";
import { nextOpening } from "../source/opening-number.ts";

/** Data in a variable of a Zarr store whose coordinates follow the CF conventions. */
export const ZarrConfig = z.strictObject({
  connector: z.literal("zarr").describe("The name of this connector."),
  store: z
    .string()
    .min(1)
    .describe("Zarr store, version 2 or 3: a directory or a URL, as file of cog."),
  variable: z.string().min(1).describe("Name of the variable; with its groups, group/name."),
  select: z
    .record(z.string(), z.union([z.int().min(0), z.string().min(1)]))
    .default({})
    .describe(
      'Place on each dimension other than time, rows and columns: an index, counted from 0, e.g. { depth: 0 }, or a coordinate as text, e.g. { band: "B04" }.',
    ),
  ...SOURCE_FIELDS,
  time: StepWords.optional().describe(
    "Length and stamp of the time steps, for a store without bounds.",
  ),
  ...HOST_FIELDS,
});
export type ZarrConfig = z.infer<typeof ZarrConfig>;

/** The context of Zarr connectors. */
export interface ZarrContext {
  readonly http: HttpClient;
  readonly blocks: BlockCache;
  readonly resolve: (reference: string) => URL;
  readonly limits: SourceLimits;
  /** How the values of the dataset follow time, by its catalog. */
  readonly temporalType?: string | undefined;
  /** What the dataset states of its cells. */
  readonly dataset?: DatasetWords | undefined;
  readonly clock?: Pick<Clock, "monotonic">;
}

interface OpenCube extends ZarrCube {
  /** Cache key: differs from that of the same store opened earlier. */
  readonly key: string;
  /** Whether an object of the store was changed while it was read. */
  readonly isStale: () => boolean;
}

/** Reads a variable of a Zarr store, one raster for each time step. */
export class ZarrConnector implements Connector {
  readonly protocol = "Zarr";
  readonly #config: ZarrConfig;
  readonly #root: URL;
  readonly #name: string;
  readonly #context: ZarrContext;
  readonly #http: HttpAccess;
  /** The store; opened again after a change. */
  readonly #opened: PromiseCache<OpenCube>;
  /** By the axis of its steps. */
  readonly #cubes = new WeakMap<object, OpenCube>();
  /** A raster has no cells of its own: it is made once, for there are as many as steps. */
  readonly #rastersOfStep = new WeakMap<TimeStep, readonly RasterSource[]>();

  constructor(config: ZarrConfig, context: ZarrContext) {
    this.#config = config;
    this.#root = context.resolve(config.store);
    this.#name = `${urlBasename(this.#root)}/${config.variable}`;
    this.#context = context;
    this.#http = context.http.within(new AllowedHosts([this.#root], config));
    this.#opened = new PromiseCache({
      ttlMs: METADATA_TTL_MS,
      isUsable: ({ isStale }) => !isStale(),
      clock: context.clock ?? SYSTEM_CLOCK,
    });
  }

  async steps(signal: AbortSignal): Promise<readonly TimeStep[]> {
    return (await this.#cube(signal)).steps;
  }

  async rasters(
    step: TimeStep | undefined,
    { signal }: Pick<Area, "signal">,
  ): Promise<readonly RasterSource[]> {
    const known = step && this.#rastersOfStep.get(step);
    if (known !== undefined) return known;
    const { axis, index = 0 } = step instanceof AxisStep ? step : {};
    const cube = (axis && this.#cubes.get(axis)) ?? (await this.#cube(signal));
    const { blocks: cache } = this.#context;
    const variable = { ...cube.variable, name: this.#name, key: cube.key, cache };
    const rasters = [new ZarrRaster(variable, cube.placeOf(index))];
    if (step !== undefined) this.#rastersOfStep.set(step, rasters);
    return rasters;
  }

  #cube(signal: AbortSignal): Promise<OpenCube> {
    return this.#opened.get("store", signal, (shared) => this.#open(shared));
  }

  async #open(signal: AbortSignal): Promise<OpenCube> {
    const { limits } = this.#context;
    const store =
      this.#root.protocol === "file:"
        ? new FileStore(this.#root, limits)
        : new HttpStore(this.#root, this.#http, limits);
    const { select, variable, time } = this.#config;
    const words = cellWords(this.#config, this.#context.dataset);
    const ofOne = stepOfType(this.#context.temporalType);
    const wish = { variable, select, words, time: time && wordOf(time), ofOne };
    try {
      const cube = await openZarr(store, wish, limits, signal);
      const key = `${this.#root.href}/${JSON.stringify(variable)}@${nextOpening()}`;
      const opened = { ...cube, key, isStale: () => store.isStale };
      const [step] = cube.steps;
      if (step !== undefined) this.#cubes.set(step.axis, opened);
      return opened;
    } catch (cause) {
      throw unreadable(this.#name, cause, signal);
    }
  }
}
