import { CellRuns, type RunConsumer } from "../coverage/cell-runs.ts";
import type { RasterSource } from "../source/raster-source.ts";

/** The covered cells of a block. */
export interface BlockRuns {
  readonly blockColumn: number;
  readonly blockRow: number;
  readonly runs: CellRuns;
}

/** Groups runs of covered cells by the blocks of a raster; splits a run that crosses several blocks. */
export class RunsByBlock implements RunConsumer {
  readonly #blockWidth: number;
  readonly #blockHeight: number;
  readonly #blocksPerRow: number;
  readonly #blocks = new Map<number, BlockRuns>();
  #runs = 0;
  /** The block of the last run: most runs have the same block as the run before. */
  #last: BlockRuns | undefined;

  constructor({
    blockWidth,
    blockHeight,
    grid,
  }: Pick<RasterSource, "grid" | "blockWidth" | "blockHeight">) {
    this.#blockWidth = blockWidth;
    this.#blockHeight = blockHeight;
    this.#blocksPerRow = Math.ceil(grid.width / blockWidth);
  }

  /** Number of covered blocks. */
  get blocks(): number {
    return this.#blocks.size;
  }

  /** Number of runs after splitting. */
  get runs(): number {
    return this.#runs;
  }

  add(row: number, from: number, end: number, fraction: number): void {
    const blockRow = Math.floor(row / this.#blockHeight);
    for (let start = from; start < end;) {
      const blockColumn = Math.floor(start / this.#blockWidth);
      const next = Math.min(end, (blockColumn + 1) * this.#blockWidth);
      this.#blockAt(blockColumn, blockRow).runs.add(row, start, next, fraction);
      this.#runs += 1;
      start = next;
    }
  }

  #blockAt(blockColumn: number, blockRow: number): BlockRuns {
    const last = this.#last;
    if (last?.blockColumn === blockColumn && last.blockRow === blockRow) return last;
    const number = blockRow * this.#blocksPerRow + blockColumn;
    const block = this.#blocks.get(number) ?? this.#newBlock(number, blockColumn, blockRow);
    this.#last = block;
    return block;
  }

  #newBlock(number: number, blockColumn: number, blockRow: number): BlockRuns {
    const cells = this.#blockWidth * this.#blockHeight;
    const block = { blockColumn, blockRow, runs: new CellRuns(cells) };
    this.#blocks.set(number, block);
    return block;
  }

  /** The blocks, row by row. */
  inOrder(): readonly BlockRuns[] {
    return [...this.#blocks].toSorted(([a], [b]) => a - b).map(([, block]) => block);
  }
}
