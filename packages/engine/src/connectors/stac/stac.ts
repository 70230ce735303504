import { type BoundingBox, CasError, instantsOf, Timestamp } from "@cas/models";
import pLimit from "p-limit";
import * as z from "zod";
import { type Clock, SYSTEM_CLOCK } from "../../schedule/clock.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { GeotiffPool } from "../../source/geotiff/geotiff-pool.ts";
import { AllowedHosts, HOST_FIELDS } from "../../source/http/allowed-hosts.ts";
import type { HttpAccess, HttpClient } from "../../source/http/http-client.ts";
import type { CellWords } from "../../source/cell-words.ts";
import { METADATA_TTL_MS } from "../../source/metadata-ttl.ts";
import { assemble } from "../../source/mosaic/assemble.ts";
import { urlBasename } from "../../source/url-basename.ts";
import type { RasterSource } from "../../source/raster-source.ts";
import { unreadable } from "../../source/source-error.ts";
import type { TimeStep } from "../../time/time-steps.ts";
import type { Area, AreaTimes, Connector } from "../../dataset/connector.ts";
import {
  cellWords,
  BandWord,
  type DatasetWords,
  SidecarsWord,
  SOURCE_FIELDS,
} from "../../source/owner-words.ts";
import { checkAgainstItem } from "./check-against-item.ts";
import { Container, parseDocument, type PlacedItem, resolveHref } from "./documents.ts";
import { boxMeets, instantsOfStep, isOfStep, newestFirst } from "./item-filter.ts";
import { isInRange, isSnapshot, timesOfItems } from "./item-times.ts";
import { bandOfName, withItem } from "./item-words.ts";
import { SasSigner } from "./sas-token.ts";
import { type Instants, searchItems } from "./search-api.ts";
import { CatalogWalker } from "./walk-catalog.ts";

/** Data in the items of a STAC collection, of an API or of a static catalog. */
export const StacConfig = z
  .strictObject({
    connector: z.literal("stac").describe("The name of this connector."),
    url: z
      .string()
      .min(1)
      .describe(
        "Landing page of a STAC API, or a static catalog or collection: a path relative to the catalog file, or a URL.",
      ),
    collection: z.string().min(1).describe("Id of the collection."),
    asset: z.string().min(1).describe("Key of the asset that holds the cells, e.g. data."),
    band: BandWord.default(1).describe(
      "Band of the asset, counted from 1, or its name in the item (bands, eo:bands) or in its file.",
    ),
    item_scale: z
      .enum(["apply", "ignore"])
      .optional()
      .describe(
        "Whether scale and offset of the items are applied in place of those of the files; by default they are not, with a warning.",
      ),
    ...SOURCE_FIELDS,
    sidecars: SidecarsWord.optional().describe(
      "Whether the sidecars .aux.xml and .msk of the files on a server are read; default false, as items state what they hold.",
    ),
    steps: z
      .array(
        z.strictObject({
          start: Timestamp.describe("First instant of the step, ISO 8601."),
          end: Timestamp.describe("First instant after the step, ISO 8601."),
        }),
      )
      .min(1)
      .optional()
      .describe(
        "Time steps; an item belongs to the step that contains its time. Default: all items in the time range count.",
      ),
    sas_token_url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Endpoint of shared access signatures for the assets (Planetary Computer)."),
    ...HOST_FIELDS,
  })
  .refine(
    ({ item_scale, scale, offset }) =>
      item_scale !== "apply" || scale === undefined || offset === undefined,
    {
      error: "has no effect, because scale and offset are given: give either",
      path: ["item_scale"],
    },
  );
export type StacConfig = z.infer<typeof StacConfig>;

/** The context of STAC connectors. */
export interface StacContext {
  readonly http: HttpClient;
  readonly geotiffs: GeotiffPool;
  readonly resolve: (reference: string) => URL;
  /** What the dataset states of its cells. */
  readonly dataset?: DatasetWords | undefined;
  readonly clock?: Pick<Clock, "now" | "monotonic">;
}

/** Maximum number of cached searches. */
const MAX_SEARCHES = 500;
/** Files that are opened at the same time. */
const CONCURRENT_FILES = 8;

/** Reads the files of STAC items: a mosaic of all that overlap an area; where they overlap, the newest wins. */
export class StacConnector implements Connector {
  readonly protocol = "STAC";
  readonly #config: StacConfig;
  readonly #words: CellWords;
  readonly #root: URL;
  readonly #http: HttpAccess;
  readonly #geotiffs: GeotiffPool;
  readonly #walker: CatalogWalker;
  readonly #signer: SasSigner | undefined;
  readonly #searches: PromiseCache<readonly PlacedItem[]>;

  constructor(
    config: StacConfig,
    { http, geotiffs, resolve, dataset, clock = SYSTEM_CLOCK }: StacContext,
  ) {
    this.#config = config;
    this.#words = cellWords(config, dataset);
    this.#root = resolve(config.url);
    const signing = config.sas_token_url === undefined ? [] : [new URL(config.sas_token_url)];
    this.#http = http.within(new AllowedHosts([this.#root, ...signing], config));
    this.#geotiffs = geotiffs;
    this.#walker = new CatalogWalker(this.#http, clock);
    this.#searches = new PromiseCache({
      maxEntries: MAX_SEARCHES,
      ttlMs: METADATA_TTL_MS,
      clock,
    });
    const [signer] = signing;
    this.#signer = signer && new SasSigner(signer, this.#http, clock);
  }

  async steps(): Promise<readonly TimeStep[]> {
    return this.#config.steps ?? [];
  }

  async rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]> {
    const { signal } = area;
    const items = await this.#items(step, area);
    const limit = pLimit(CONCURRENT_FILES);
    const rasters = await limit.map(items, (item) => this.#open(item, signal));
    try {
      return assemble(rasters);
    } catch (cause) {
      throw unreadable(`collection ${this.#config.collection}`, cause);
    }
  }

  async timesOf(area: Area): Promise<AreaTimes> {
    return timesOfItems(await this.#items(undefined, area), area.timeRange);
  }

  /** The items of a step, or without steps those of the time asked for, the newest first. */
  async #items(
    step: TimeStep | undefined,
    { bbox, timeRange, signal }: Area,
  ): Promise<readonly PlacedItem[]> {
    const box = wholeDegrees(bbox);
    const range = step === undefined ? (timeRange ?? undefined) : undefined;
    const chosen = (all: readonly PlacedItem[]): readonly PlacedItem[] =>
      all
        .filter(({ item }) => boxMeets(item.bbox, bbox) && isOfStep(item, step))
        .toSorted((a, b) => newestFirst(a.item, b.item));
    if (range === undefined)
      return chosen(await this.#search(step && instantsOfStep(step), box, signal));
    const inRange = chosen(await this.#search(instantsOf(range), box, signal)).filter(({ item }) =>
      isInRange(item, range),
    );
    if (inRange.length > 0) return inRange;
    // Too many items, or a server that fails by now: there is nothing in the range anyway.
    const all = chosen(await this.#search(undefined, box, signal).catch(() => []));
    signal.throwIfAborted();
    return isSnapshot(all) ? all : [];
  }

  /** Neighbouring areas share a search, so that a batch does not search for each of its geometries. */
  #search(
    time: Instants | undefined,
    bbox: BoundingBox,
    signal: AbortSignal,
  ): Promise<readonly PlacedItem[]> {
    return this.#searches.get(JSON.stringify([time, bbox]), signal, (shared) =>
      this.#fetchItems(time, bbox, shared),
    );
  }

  async #fetchItems(
    time: Instants | undefined,
    bbox: BoundingBox,
    signal: AbortSignal,
  ): Promise<readonly PlacedItem[]> {
    const { collection } = this.#config;
    const root = parseDocument(Container, await this.#walker.read(this.#root, signal));
    const searches = root.links.filter(({ rel }) => rel === "search");
    const search =
      searches.find(({ method }) => method?.toUpperCase() === "POST") ?? searches.at(0);
    if (search === undefined) return this.#walker.items(this.#root, { collection, bbox }, signal);
    const isPost = search.method?.toUpperCase() === "POST";
    const query = { collection, bbox, time };
    return searchItems(resolveHref(search.href, this.#root), isPost, query, this.#http, signal);
  }

  async #open({ item, base }: PlacedItem, signal: AbortSignal): Promise<RasterSource> {
    const asset = item.assets[this.#config.asset];
    if (asset === undefined)
      throw new CasError({
        errorType: "upstream_error",
        message: `STAC item ${item.id} has no asset ${this.#config.asset}, only ${Object.keys(item.assets).join(", ")}`,
      });
    const url = resolveHref(asset.href, base);
    const signer = url.protocol === "file:" ? undefined : this.#signer;
    const sign =
      signer && ((unsigned: URL, until: AbortSignal): Promise<URL> => signer.sign(unsigned, until));
    const { hosts } = this.#http;
    const { band: wanted, item_scale: itemScale, sidecars = false } = this.#config;
    const band = typeof wanted === "number" ? wanted : (bandOfName(wanted, asset) ?? wanted);
    const number = typeof band === "number" ? band : undefined;
    const words = withItem(this.#words, item, asset, number, itemScale);
    const raster = await this.#geotiffs.open({ url, band, hosts, sign, words, sidecars }, signal);
    try {
      checkAgainstItem(raster.grid, item, asset, this.#config.crs === undefined);
    } catch (cause) {
      throw unreadable(urlBasename(url), cause);
    }
    return raster;
  }
}

const wholeDegrees = ({ min_lon, min_lat, max_lon, max_lat }: BoundingBox): BoundingBox => ({
  min_lon: Math.max(-180, Math.floor(min_lon)),
  min_lat: Math.max(-90, Math.floor(min_lat)),
  max_lon: Math.min(180, Math.ceil(max_lon)),
  max_lat: Math.min(90, Math.ceil(max_lat)),
});
