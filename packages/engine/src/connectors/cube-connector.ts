import type { BlockCache } from "../source/block-cache.ts";
import type { HttpClient } from "../source/http/http-client.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import { nextOpening } from "../source/opening-number.ts";
import { type CellFields, cellWords, type DatasetWords } from "../source/owner-words.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { unreadable } from "../source/source-error.ts";
import type { SourceLimits } from "../source/source-limits.ts";
import { openZarr, type ZarrCube } from "../source/zarr/open-zarr.ts";
import { ZarrRaster } from "../source/zarr/zarr-raster.ts";
import type { ZarrStore } from "../source/zarr/zarr-store.ts";
import { type Clock, SYSTEM_CLOCK } from "../schedule/clock.ts";
import { PromiseCache } from "../schedule/promise-cache.ts";
import { AxisStep, type TimeStep } from "../time/time-steps.ts";
import type { Area, Connector } from "../dataset/connector.ts";
import type { StepRasters } from "./step-rasters.ts";
import { stepOfType, type StepWords, wordOf } from "./step-words.ts";

/** The context of connectors whose data are variables on a grid. */
export interface CubeContext {
  readonly http: HttpClient;
  readonly blocks: BlockCache;
  readonly stepRasters: StepRasters;
  readonly resolve: (reference: string) => URL;
  readonly limits: SourceLimits;
  /** How the values of the dataset follow time, by its catalog. */
  readonly temporalType?: string | undefined;
  /** What the dataset states of its cells. */
  readonly dataset?: DatasetWords | undefined;
  readonly clock?: Pick<Clock, "monotonic">;
}

/** A store of Zarr, or a file that is presented as one. */
export interface CubePlace {
  /** In provenance and messages. */
  readonly name: string;
  /** Part of cache keys: the URL. */
  readonly key: string;
  readonly open: (signal: AbortSignal) => Promise<ZarrStore>;
}

/** The variable that is read. */
export interface CubeConfig extends CellFields {
  readonly variable: string;
  readonly select: Readonly<Record<string, number | string>>;
  readonly time?: StepWords | undefined;
}

interface OpenCube extends ZarrCube {
  /** Cache key: differs from that of the same store opened earlier. */
  readonly key: string;
  /** Whether an object of the store was changed while it was read. */
  readonly isStale: () => boolean;
}

/** Reads a variable on a grid, one raster for each time step. */
export class CubeConnector implements Connector {
  readonly protocol: string;
  readonly #config: CubeConfig;
  readonly #place: CubePlace;
  readonly #context: Omit<CubeContext, "http" | "resolve">;
  /** The store; opened again after a change. */
  readonly #opened: PromiseCache<OpenCube>;
  /** By the axis of its steps. */
  readonly #cubes = new WeakMap<object, OpenCube>();

  constructor(
    protocol: string,
    config: CubeConfig,
    place: CubePlace,
    context: Omit<CubeContext, "http" | "resolve">,
  ) {
    this.protocol = protocol;
    this.#config = config;
    this.#place = place;
    this.#context = context;
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
    const { axis, index = 0 } = step instanceof AxisStep ? step : {};
    const cube = (axis && this.#cubes.get(axis)) ?? (await this.#cube(signal));
    const { blocks: cache, stepRasters } = this.#context;
    return stepRasters.of(step, () => {
      const variable = { ...cube.variable, name: this.#place.name, key: cube.key, cache };
      return [new ZarrRaster(variable, cube.placeOf(index))];
    });
  }

  #cube(signal: AbortSignal): Promise<OpenCube> {
    return this.#opened.get("store", signal, (shared) => this.#open(shared));
  }

  async #open(signal: AbortSignal): Promise<OpenCube> {
    const { name, key: place } = this.#place;
    const { select, variable, time } = this.#config;
    const words = cellWords(this.#config, this.#context.dataset);
    const ofOne = stepOfType(this.#context.temporalType);
    const wish = { variable, select, words, time: time && wordOf(time), ofOne };
    try {
      const store = await this.#place.open(signal);
      const cube = await openZarr(store, wish, this.#context.limits, signal);
      const key = `${place}/${JSON.stringify(variable)}@${nextOpening()}`;
      const opened = { ...cube, key, isStale: () => store.isStale };
      const [step] = cube.steps;
      if (step !== undefined) this.#cubes.set(step.axis, opened);
      return opened;
    } catch (cause) {
      throw unreadable(name, cause, signal);
    }
  }
}
