import { type Dataset, datasetWarning } from "@cas/models";
import type { RasterSource } from "../source/raster-source.ts";
import { isSuspect, type Suspects } from "../source/undeclared-nodata.ts";

/** Most notes of rasters that become warnings: a mosaic may have a thousand files. */
const MOST_NOTES = 5;
/** Numbers that a warning lists. */
const LISTED = 3;

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
    const [low, high] = boundsOf(suspects);
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? Number.NaN;
      if ((cell > low && cell < high) || !isSuspect(cell, suspects) || this.#isData(cell)) continue;
      if (this.#found.size <= LISTED) this.#found.add(suspects.stored.get(cell) ?? cell);
    }
  }

  /** The warnings of the result. */
  warnings(): string[] {
    const notes = [...new Set([...this.#rasters].flatMap((raster) => raster.notes ?? []))];
    const more = notes.length - MOST_NOTES;
    const texts = [
      ...notes.slice(0, MOST_NOTES),
      ...(more > 0 ? [`${more} more notes about its files`] : []),
      ...(this.#found.size === 0 ? [] : [this.#undeclared()]),
    ];
    return texts.map((text) => datasetWarning(this.#dataset.id, text));
  }

  /** Values within the plausible range of the dataset, and codes of its classes, are data. */
  #isData(cell: number): boolean {
    const [variable] = this.#dataset.variables;
    const [low, high] = variable?.valid_range ?? [Infinity, -Infinity];
    return (cell >= low && cell <= high) || variable?.classes?.[String(cell)] !== undefined;
  }

  #undeclared(): string {
    const all = [...this.#found].toSorted((a, b) => a - b);
    const listed = all.slice(0, LISTED).join(", ");
    return `cells of ${listed}${all.length > LISTED ? ", ..." : ""}, which usually mean no data, are written as numbers, because the source does not state it; set nodata in its entry to this, or to null if they are data`;
  }
}

/** No value between these is suspect. */
function boundsOf({ stored, tooLarge }: Suspects): readonly [low: number, high: number] {
  const all = [...stored.keys(), -tooLarge, tooLarge];
  return [
    Math.max(...all.filter((value) => value < 0)),
    Math.min(...all.filter((value) => value >= 0)),
  ];
}
