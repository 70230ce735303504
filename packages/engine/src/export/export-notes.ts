import { type Dataset, datasetWarning } from "@cas/models";
import type { RasterSource } from "../source/raster-source.ts";
import { notesOf } from "../source/raster-notes.ts";
import {
  cellsOf,
  isStated,
  isSuspect,
  LISTED,
  rangeWithoutSuspects,
  statedValues,
} from "../source/undeclared-nodata.ts";

/** What is to be said of the cells of an export: notes of its rasters, and numbers that usually mean no data. */
export class ExportNotes {
  readonly #dataset: Dataset;
  readonly #rasters = new Set<RasterSource>();
  readonly #found = new Set<number>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Looks at cells of a raster that were read for the export. */
  add(raster: RasterSource, cells: ArrayLike<number>): void {
    this.#rasters.add(raster);
    const { suspects } = raster;
    if (suspects === undefined) return;
    const [low, high] = rangeWithoutSuspects(suspects);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? Number.NaN;
      if ((cell > low && cell < high) || !isSuspect(cell, suspects) || this.#isData(cell)) continue;
      if (this.#found.size <= LISTED) this.#found.add(suspects.stored.get(cell) ?? cell);
    }
  }

  /** The warnings of the result. */
  warnings(): string[] {
    const texts = [
      ...notesOf(this.#rasters),
      ...(this.#found.size === 0 ? [] : [this.#undeclared()]),
    ];
    return texts.map((text) => datasetWarning(this.#dataset.id, text));
  }

  #isData(cell: number): boolean {
    return isStated(cell, statedValues(this.#dataset.variables[0]));
  }

  #undeclared(): string {
    return `${cellsOf(this.#found)}, which usually mean no data, are written as numbers, because the source does not state it; set nodata in its entry to this, or to null if they are data`;
  }
}
