import type { Variable } from "@cas/models";
import type { RasterSource } from "../source/raster-source.ts";
import { notesOf } from "../source/raster-notes.ts";
import { statedValues } from "../source/undeclared-nodata.ts";
import { suspectNote, SuspectSearch } from "./suspect-search.ts";

/** What is to be said of how the rasters of a result are read: their notes, and cells that were left out. */
export class ReadingNotes {
  readonly #variable: Variable | undefined;
  /** Some rasters know all of their notes only after reading. */
  readonly #rasters = new Set<RasterSource>();
  /** Lists of notes that many rasters have, e.g. the steps of a store: one of the rasters is enough. */
  readonly #lists = new Set<readonly string[]>();
  readonly #searches = new Map<string, SuspectSearch>();

  constructor(variable: Variable | undefined) {
    this.#variable = variable;
  }

  /** Adds a raster; returns the search for its cells without data, one for all rasters that may have the same. */
  add(raster: RasterSource): SuspectSearch | undefined {
    const { suspects, notes } = raster;
    if (notes !== undefined && !this.#lists.has(notes)) {
      this.#lists.add(notes);
      this.#rasters.add(raster);
    }
    if (suspects === undefined) return undefined;
    const known = this.#searches.get(suspects.key);
    if (known !== undefined) return known;
    const search = new SuspectSearch(suspects, statedValues(this.#variable));
    this.#searches.set(suspects.key, search);
    return search;
  }

  /** The texts of warnings. */
  texts(): readonly string[] {
    const found = new Set([...this.#searches.values()].flatMap((search) => [...search.found]));
    const leftOut = suspectNote(found);
    return [...notesOf(this.#rasters), ...(leftOut === undefined ? [] : [leftOut])];
  }
}
