import type { Connector, Area } from "../dataset/connector.ts";
import { type Clock, SYSTEM_CLOCK } from "../schedule/clock.ts";
import { PromiseCache } from "../schedule/promise-cache.ts";
import { createYieldIfDue, type YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { listFolder } from "../source/list-folder.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { SourceError, unreadable } from "../source/source-error.ts";
import { axisOf, type TimeStep } from "../time/time-steps.ts";
import { type FilePattern, readFilePattern } from "./file-pattern.ts";

/** Steps between two pauses: about a millisecond. */
const STEPS_AT_ONCE = 5000;

/** What a series is made of. */
export interface SeriesContext {
  readonly resolve: (reference: string) => URL;
  readonly clock?: Pick<Clock, "monotonic"> | undefined;
}

/** The files of a series. */
export interface SeriesFiles {
  readonly names: readonly string[];
  readonly pattern: FilePattern;
  readonly folder: URL;
}

/** Makes the connector of files; may pause, because a series can have many. */
export type MakeSeries = (
  files: SeriesFiles,
  yieldIfDue: YieldIfDue,
) => Connector | Promise<Connector>;

/** The files of a series, and the connector of all of them. */
interface OpenSeries {
  readonly names: readonly string[];
  readonly connector: Connector;
}

/**
 * The files of a folder on disk as one dataset. The folder is listed again after some minutes, because series grow; without a
 * change the files stay open.
 */
export class FileSeries implements Connector {
  readonly protocol: string;
  readonly #pattern: FilePattern;
  readonly #folder: URL;
  readonly #name: string;
  readonly #make: MakeSeries;
  readonly #most: number;
  readonly #opened: PromiseCache<OpenSeries>;
  /** By the axes of their steps. */
  readonly #owners = new WeakMap<object, Connector>();
  #last: OpenSeries | undefined;
  /** The steps whose owners are known. */
  #steps: readonly TimeStep[] | undefined;

  /**
   * @param files pattern of the names, see {@link readFilePattern}
   * @param most maximum files
   * @throws SourceError for a pattern that is not valid, or on a server
   */
  constructor(
    protocol: string,
    { files, most }: { readonly files: string; readonly most: number },
    make: MakeSeries,
    { resolve, clock = SYSTEM_CLOCK }: SeriesContext,
  ) {
    this.protocol = protocol;
    this.#pattern = readFilePattern(files);
    this.#folder = resolve(this.#pattern.folder);
    if (this.#folder.protocol !== "file:")
      throw new SourceError("files needs a folder on disk: the files of a server cannot be listed");
    this.#name = files.slice(files.lastIndexOf("/") + 1);
    this.#make = make;
    this.#most = most;
    this.#opened = new PromiseCache({ ttlMs: METADATA_TTL_MS, clock });
  }

  async steps(signal: AbortSignal): Promise<readonly TimeStep[]> {
    const { connector } = await this.#open(signal);
    try {
      const steps = await connector.steps(signal);
      if (steps === this.#steps) return steps;
      const yieldIfDue = createYieldIfDue(signal);
      for (let index = 0; index < steps.length; index++) {
        if (index % STEPS_AT_ONCE === 0) await yieldIfDue();
        const step = steps[index];
        if (step !== undefined) this.#owners.set(axisOf(step), connector);
      }
      this.#steps = steps;
      return steps;
    } catch (cause) {
      throw unreadable(this.#name, cause, signal);
    }
  }

  async rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]> {
    const owner = step && this.#owners.get(axisOf(step));
    return await (owner ?? (await this.#open(area.signal)).connector).rasters(step, area);
  }

  #open(signal: AbortSignal): Promise<OpenSeries> {
    return this.#opened.get("files", signal, async (shared) => {
      try {
        const [pattern, folder] = [this.#pattern, this.#folder];
        const names = await listFolder(folder, pattern.matches, this.#most, shared);
        if (this.#last !== undefined && isSame(this.#last.names, names)) return this.#last;
        const files = { names, pattern, folder };
        this.#last = { names, connector: await this.#make(files, createYieldIfDue(shared)) };
        return this.#last;
      } catch (cause) {
        throw unreadable(this.#name, cause, shared);
      }
    });
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);
