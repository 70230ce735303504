import { BoundingBox } from "@cas/models";
import * as z from "zod";
import type { Grid } from "../grid/grid.ts";
import type { Window } from "../grid/window.ts";
import { type Clock, SYSTEM_CLOCK } from "../schedule/clock.ts";
import { PromiseCache } from "../schedule/promise-cache.ts";
import type { BlockCache } from "../source/block-cache.ts";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import type { HttpAccess, HttpClient } from "../source/http/http-client.ts";
import { refuseHtml } from "../source/http/refuse-html.ts";
import { METADATA_TTL_MS } from "../source/metadata-ttl.ts";
import { nextOpening } from "../source/opening-number.ts";
import type { CellWords } from "../source/cell-words.ts";
import { BandWord, cellWords, type DatasetWords, SOURCE_FIELDS } from "../source/owner-words.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { SourceError, unreadable } from "../source/source-error.ts";
import { checkGrid } from "../source/check-grid.ts";
import type { SourceLimits } from "../source/source-limits.ts";
import { checkCapabilities, WCS_FORMAT } from "../source/wcs/capabilities.ts";
import {
  readCoverageDescription,
  readFields,
  uriOfCrs,
  type WcsCoverage,
} from "../source/wcs/coverage-description.ts";
import { bandOfField } from "../source/wcs/range-type.ts";
import { WcsRaster } from "../source/wcs/wcs-raster.ts";
import type { TimeStep } from "../time/time-steps.ts";
import type { Area, Connector } from "../dataset/connector.ts";

/** Data in a coverage of a Web Coverage Service. */
export const WcsConfig = z
  .strictObject({
    connector: z.literal("wcs").describe("The name of this connector."),
    url: z
      .url({ protocol: /^https?$/ })
      .describe("The service, with its parameters if it has any, e.g. ?map=/map/clay.map."),
    coverage: z.string().min(1).describe("Id of the coverage."),
    band: BandWord.default(1).describe(
      "Band of the coverage, counted from 1, or the name of its field.",
    ),
    ...SOURCE_FIELDS,
    warp: z
      .strictObject({
        cell: z.number().positive().describe("Size of a cell, degrees."),
        bbox: BoundingBox.describe("Area to request, degrees."),
      })
      .optional()
      .describe(
        "Lets the service reproject the coverage to longitudes and latitudes, for a CRS that the engine does not support.",
      ),
    ...HOST_FIELDS,
  })
  .refine(({ warp, crs }) => warp === undefined || crs === undefined, {
    error: "has no effect with warp, whose cells are of EPSG:4326: remove it",
    path: ["crs"],
  });
export type WcsConfig = z.infer<typeof WcsConfig>;

/** The context of WCS connectors. */
export interface WcsContext {
  readonly http: HttpClient;
  readonly blocks: BlockCache;
  readonly limits: SourceLimits;
  /** What the dataset states of its cells. */
  readonly dataset?: DatasetWords | undefined;
  readonly clock?: Pick<Clock, "monotonic">;
}

/** Maximum bytes of a description of a coverage. */
const MAX_BYTES = 16 * 1024 * 1024;
const WGS84 = "EPSG:4326";

/** Reads a coverage of a Web Coverage Service, version 2.0.1, as GeoTIFFs of squares of its cells. */
export class WcsConnector implements Connector {
  readonly protocol = "WCS";
  readonly #config: WcsConfig;
  readonly #context: WcsContext;
  readonly #http: HttpAccess;
  readonly #raster: PromiseCache<WcsRaster>;

  constructor(config: WcsConfig, context: WcsContext) {
    this.#config = config;
    this.#context = context;
    this.#http = context.http.within(new AllowedHosts([new URL(config.url)], config));
    this.#raster = new PromiseCache({
      ttlMs: METADATA_TTL_MS,
      clock: context.clock ?? SYSTEM_CLOCK,
    });
  }

  async steps(): Promise<readonly TimeStep[]> {
    return [];
  }

  async rasters(
    _step: TimeStep | undefined,
    { signal }: Pick<Area, "signal">,
  ): Promise<readonly RasterSource[]> {
    return [await this.#raster.get("raster", signal, (shared) => this.#open(shared))];
  }

  async #open(signal: AbortSignal): Promise<WcsRaster> {
    const { url, coverage: id, warp } = this.#config;
    const http = this.#http;
    const { blocks: cache, limits, dataset } = this.#context;
    const stated = cellWords(this.#config, dataset);
    try {
      await checkCapabilities(
        await this.#fetch({ request: "GetCapabilities", acceptVersions: "2.0.1" }, signal),
        id,
        signal,
      );
      const coverage =
        warp === undefined
          ? await this.#describe(id, stated, signal)
          : warped(warp, await this.#fieldsOf(id, signal));
      const addressOf = (window: Window): URL => this.#coverageUrl(coverage, window);
      const key = `${url}#${id}@${nextOpening()}`;
      const { grid, notes } = coverage;
      checkGrid(grid, limits);
      const band = bandOfField(this.#config.band, coverage.fields);
      const words = wordsOfResponses(stated, coverage, band);
      const its = { name: id, key, grid, words, notes, band };
      return new WcsRaster({ ...its, addressOf, http, cache, limits });
    } catch (cause) {
      throw unreadable(id, cause, signal);
    }
  }

  async #describe(coverageId: string, words: CellWords, signal: AbortSignal): Promise<WcsCoverage> {
    const parameters = { request: "DescribeCoverage", version: "2.0.1", coverageId };
    return await readCoverageDescription(await this.#fetch(parameters, signal), words, signal);
  }

  /** The fields of a coverage whose grid is not used; none when the band has a number. */
  async #fieldsOf(coverageId: string, signal: AbortSignal): Promise<WcsCoverage["fields"]> {
    if (typeof this.#config.band === "number") return [];
    const parameters = { request: "DescribeCoverage", version: "2.0.1", coverageId };
    return await readFields(await this.#fetch(parameters, signal), signal);
  }

  async #fetch(
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const url = this.#url(parameters);
    return (await this.#http.ask({ url, maxBytes: MAX_BYTES, signal, check: refuseHtml })).body;
  }

  #coverageUrl({ grid, xLabel, yLabel }: WcsCoverage, window: Window): URL {
    const url = this.#url({
      request: "GetCoverage",
      version: "2.0.1",
      coverageId: this.#config.coverage,
      format: WCS_FORMAT,
    });
    const { originX, originY, cellWidth, cellHeight } = grid.transform;
    const [left, right] = [window.column, window.column + window.width];
    const [top, bottom] = [window.row, window.row + window.height];
    const between = (a: number, b: number): string => `(${Math.min(a, b)},${Math.max(a, b)})`;
    const x = between(originX + left * cellWidth, originX + right * cellWidth);
    const y = between(originY + top * cellHeight, originY + bottom * cellHeight);
    url.searchParams.append("subset", `${xLabel}${x}`);
    url.searchParams.append("subset", `${yLabel}${y}`);
    if (this.#config.warp !== undefined) {
      url.searchParams.append("subsettingCrs", uriOfCrs(grid.crs));
      url.searchParams.append("outputCrs", uriOfCrs(grid.crs));
      const size = `${xLabel}(${window.width}),${yLabel}(${window.height})`;
      url.searchParams.append("scaleSize", size);
    }
    return url;
  }

  #url(parameters: Readonly<Record<string, string>>): URL {
    const url = new URL(this.#config.url);
    url.searchParams.append("service", "WCS");
    for (const [name, value] of Object.entries(parameters)) url.searchParams.append(name, value);
    return url;
  }
}

/** The cells of longitude and latitude to which a service reprojects a coverage. */
function warped(
  { cell, bbox }: NonNullable<WcsConfig["warp"]>,
  fields: WcsCoverage["fields"],
): WcsCoverage {
  const width = Math.round((bbox.max_lon - bbox.min_lon) / cell);
  const height = Math.round((bbox.max_lat - bbox.min_lat) / cell);
  if (width < 1 || height < 1) throw new SourceError("the cells of warp are larger than its bbox");
  const transform = {
    originX: bbox.min_lon,
    originY: bbox.max_lat,
    cellWidth: cell,
    cellHeight: -cell,
  };
  const grid: Grid = { crs: WGS84, width, height, transform };
  return { grid, xLabel: "Long", yLabel: "Lat", fields, notes: [] };
}

/**
 * The words for the GeoTIFFs of responses: they are in the CRS of the coverage unless they state another, and its nil values
 * mean no data.
 */
function wordsOfResponses(
  { crs, furtherNodata = [], ...words }: CellWords,
  { grid, fields }: WcsCoverage,
  band: number,
): CellWords {
  const by = "the description of the coverage";
  const nil = (fields[band - 1]?.nil ?? []).map((value) => ({ value, by }));
  const isOwn = crs !== undefined || words.otherwiseCrs !== undefined;
  return {
    ...words,
    furtherNodata: [...furtherNodata, ...nil],
    crs: isOwn ? grid.crs : undefined,
    otherwiseCrs: isOwn ? undefined : grid.crs,
  };
}
