import { CasError } from "@cas/models";
import { Tiff } from "@cogeotiff/core";
import type { Grid } from "../../grid/grid.ts";
import type { Block, RasterSource } from "../raster-source.ts";
import type { BlockCache } from "./block-cache.ts";
import { decodeBlock } from "./decode-block.ts";
import { FileSource } from "./file-source.ts";
import { type GeotiffHeader, readHeader, UnsupportedGeotiffError } from "./geotiff-header.ts";

/**
 * A GeoTIFF on disk, tiled or striped: full resolution, first band, north up, EPSG:4326. Overviews are not used, for
 * they would change the statistics.
 */
export class GeotiffSource implements RasterSource, AsyncDisposable {
  readonly name: string;
  readonly #file: FileSource;
  readonly #header: GeotiffHeader;
  readonly #cache: BlockCache;

  private constructor(name: string, file: FileSource, header: GeotiffHeader, cache: BlockCache) {
    this.name = name;
    this.#file = file;
    this.#header = header;
    this.#cache = cache;
  }

  /**
   * Opens a file: URL and reads its header.
   *
   * @throws CasError upstream_error that names the file (not its path) and what is wrong.
   */
  static async open(url: URL, cache: BlockCache): Promise<GeotiffSource> {
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    const file = await FileSource.open(url).catch((cause: unknown) => {
      throw unreadable(name, cause);
    });
    try {
      return new GeotiffSource(name, file, await readHeader(await Tiff.create(file)), cache);
    } catch (cause) {
      await file.close();
      throw unreadable(name, cause);
    }
  }

  get grid(): Grid {
    return this.#header.grid;
  }

  get blockWidth(): number {
    return this.#header.blockWidth;
  }

  get blockHeight(): number {
    return this.#header.blockHeight;
  }

  get nodata(): number | undefined {
    return this.#header.nodata;
  }

  readBlock(blockColumn: number, blockRow: number): Promise<Block> {
    const index = blockRow * this.#header.blocksPerRow + blockColumn;
    return this.#cache.get(`${this.#file.url.href}#${index}`, () => this.#decode(index));
  }

  async #decode(index: number): Promise<Block> {
    const {
      offsets,
      byteCounts,
      sampleType,
      nodata = Number.NaN,
      blockWidth,
      blockHeight,
    } = this.#header;
    const [offset = 0, length = 0] = [offsets[index], byteCounts[index]];
    // An empty block may be left out of the file: all its cells are without data.
    if (length === 0)
      return sampleType
        .view(new ArrayBuffer(blockWidth * blockHeight * sampleType.bytes))
        .fill(nodata);
    try {
      return await decodeBlock(
        new Uint8Array(await this.#file.fetch(offset, length)),
        this.#header,
      );
    } catch (cause) {
      throw unreadable(this.name, cause);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}

/** What a caller may know: the name of the file and a reason that holds no path. */
function unreadable(name: string, cause: unknown): CasError {
  const reason = cause instanceof UnsupportedGeotiffError ? `: ${cause.message}` : "";
  return new CasError({
    errorType: "upstream_error",
    message: `Cannot read ${name}${reason}`,
    cause,
  });
}
