import type { Array as ZarrArray, DataType } from "zarrita";
import type { Grid } from "../../grid/grid.ts";
import type { BlockCache } from "../block-cache.ts";
import type { Packing } from "../cf/packing.ts";
import type { Block, LentBlock, RasterSource, SharedBlocks } from "../raster-source.ts";
import { unreadable } from "../source-error.ts";
import { createUnpacking, maskAndScale } from "../mask-and-scale.ts";
import type { Suspects } from "../undeclared-nodata.ts";
import { chunkPlanes, type PlaneAxes } from "./chunk-planes.ts";
import { mostEncoded } from "./bounded-codecs.ts";
import type { StoreReadOptions } from "./zarr-store.ts";
import { Pace } from "../../schedule/pace.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { AbandonedError } from "../../schedule/shared-work.ts";
import { chunkBytes } from "./zarr-axes.ts";
import { explainZarrError } from "./explain-zarr-error.ts";

/** A variable of a Zarr store; each index on its other axes is a raster. */
export interface ZarrVariable {
  readonly name: string;
  /** Cache key: unique for each variable and version. */
  readonly key: string;
  readonly array: ZarrArray<DataType>;
  readonly grid: Grid;
  readonly axes: PlaneAxes;
  readonly cells: Packing;
  readonly suspects?: Suspects | undefined;
  /** Texts of warnings about how it is read. */
  readonly notes?: readonly string[] | undefined;
  readonly cache: BlockCache;
}

/** Cells of a chunk that are moved or converted between two pauses: a millisecond. */
const CELLS_AT_ONCE = 64 * 1024;
/** Bytes of a scaled or masked cell: a double and its mask. */
const VALUE_BYTES = 9;

/**
 * The rows and columns of a variable at one index of its other axes; its blocks are chunks, or inner chunks of shards.
 */
export class ZarrRaster implements RasterSource {
  readonly name: string;
  readonly grid: Grid;
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly nodata: number | undefined;
  readonly shared: SharedBlocks;
  readonly suspects: Suspects | undefined;
  readonly notes: readonly string[] | undefined;
  readonly #variable: ZarrVariable;
  readonly #indices: readonly number[];
  /** Whether stored cells are values, with at most one nodata value. */
  readonly #isPlain: boolean;

  /** @param indices index on each axis; ignored for the axes of rows and columns */
  constructor(variable: ZarrVariable, indices: readonly number[]) {
    const { array, axes, cells } = variable;
    const { missing, least, most, scale, offset } = cells;
    const isBounded = least !== undefined || most !== undefined;
    this.name = variable.name;
    this.grid = variable.grid;
    this.blockHeight = array.chunks[axes.rows] ?? 1;
    this.blockWidth = array.chunks[axes.columns] ?? 1;
    this.#isPlain = missing.length < 2 && !isBounded && scale === 1 && offset === 0;
    this.nodata = this.#isPlain ? missing[0] : undefined;
    this.suspects = variable.suspects;
    this.notes = variable.notes;
    this.#variable = variable;
    this.#indices = indices;
    this.shared = {
      key: `${variable.key}/${this.#chunkAt(0, 0).join("/")}`,
      firstCell: this.#plane() * this.blockWidth * this.blockHeight,
      cost: () => this.#chunkCost(),
      borrow: (blockColumn, blockRow, signal) => {
        const chunk = this.#chunkAt(blockColumn, blockRow);
        return variable.cache.borrow(this.#nameOf(chunk), signal, (shared) =>
          this.#decode(chunk, shared),
        );
      },
      valuesOf: this.#isPlain ? undefined : createUnpacking(cells),
    };
  }

  async readBlock(blockColumn: number, blockRow: number, signal: AbortSignal): Promise<Block> {
    const { cache } = this.#variable;
    const chunk = this.#chunkAt(blockColumn, blockRow);
    const name = this.#nameOf(chunk);
    const cells = this.blockWidth * this.blockHeight;
    const first = this.shared.firstCell;
    const stored = async (until: AbortSignal): Promise<Block> => {
      const planes = await cache.get(name, until, (shared) => this.#decode(chunk, shared));
      return planes.subarray(first, first + cells);
    };
    if (this.#isPlain) return stored(signal);
    // Values need more memory than stored cells, so only one plane of the chunk is converted.
    return cache.get(`${name}#${first}`, signal, async (shared) =>
      maskAndScale(await stored(shared), this.#variable.cells, undefined, shared),
    );
  }

  async borrowBlock(
    blockColumn: number,
    blockRow: number,
    signal: AbortSignal,
  ): Promise<LentBlock> {
    const chunk = await this.shared.borrow(blockColumn, blockRow, signal);
    try {
      const first = this.shared.firstCell;
      const plane = chunk.cells.subarray(first, first + this.blockWidth * this.blockHeight);
      const { isTooLargeToKeep = false } = chunk;
      // Converted cells of a chunk that is cached are cached too.
      if (!this.#isPlain && !isTooLargeToKeep) {
        const cells = await this.readBlock(blockColumn, blockRow, signal);
        chunk[Symbol.dispose]();
        return { cells, [Symbol.dispose]: () => undefined };
      }
      const cells = this.#isPlain
        ? plane
        : await maskAndScale(plane, this.#variable.cells, undefined, signal);
      const giveBack = (): void => {
        chunk[Symbol.dispose]();
      };
      return { cells, stored: chunk.cells, isTooLargeToKeep, [Symbol.dispose]: giveBack };
    } catch (error) {
      chunk[Symbol.dispose]();
      throw error;
    }
  }

  /** A read needs the whole chunk, with all its planes. */
  blockCost(): number {
    return (
      this.#chunkCost() + (this.#isPlain ? 0 : VALUE_BYTES * this.blockWidth * this.blockHeight)
    );
  }

  #chunkCost(): number {
    const bytes = chunkBytes(this.#variable.array);
    // The stored chunk, twice while a response is joined; the decoded chunk, and a copy in another order.
    return 2 * mostEncoded(bytes) + 2 * bytes;
  }

  /** The index of a chunk on each axis. */
  #chunkAt(blockColumn: number, blockRow: number): number[] {
    const { array, axes } = this.#variable;
    return array.chunks.map((length, axis) => {
      if (axis === axes.rows) return blockRow;
      return axis === axes.columns ? blockColumn : Math.floor((this.#indices[axis] ?? 0) / length);
    });
  }

  #nameOf(chunk: readonly number[]): string {
    return `${this.#variable.key}/${chunk.join("/")}`;
  }

  async #decode(chunk: number[], signal: AbortSignal): Promise<Block> {
    const { array, axes } = this.#variable;
    const options: StoreReadOptions = { most: mostEncoded(chunkBytes(array)), signal };
    const pace = new Pace(createYieldIfDue(signal), CELLS_AT_ONCE);
    for (;;)
      try {
        return await pace.run(chunkPlanes(await array.getChunk(chunk, options), axes));
      } catch (cause) {
        // zarrita shares the index of a shard: its read was aborted with the first caller.
        if (cause instanceof AbandonedError && !signal.aborted) continue;
        throw unreadable(this.name, explainZarrError(cause), signal);
      }
  }

  /** The index of the plane of the raster in its chunk: the last of the other axes varies fastest. */
  #plane(): number {
    const { array, axes } = this.#variable;
    return array.chunks.reduce(
      (plane, length, axis) =>
        axis === axes.rows || axis === axes.columns
          ? plane
          : plane * length + ((this.#indices[axis] ?? 0) % length),
      0,
    );
  }
}
