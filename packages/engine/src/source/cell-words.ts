/** A stored number without data, and who states it, e.g. `its STAC item`. */
export interface FurtherNodata {
  readonly value: number;
  readonly by: string;
}

/** A scale and offset that are not applied, for a note where the source has others. */
interface OtherScaling {
  readonly scale: number | undefined;
  readonly offset: number | undefined;
  /** Who states them. */
  readonly by: string;
  /** How the owner decides. */
  readonly fix: string;
}

/** What the owner of data states of its cells, beside what the source states itself. */
export interface CellWords {
  /** Stored numbers without data, in place of those that the source states; empty when all numbers are data. */
  readonly nodata?: readonly number[] | undefined;
  /** Further stored numbers without data: they are added to those of the source. */
  readonly furtherNodata?: readonly FurtherNodata[] | undefined;
  /** Value of a stored number, stored * scale + offset, in place of what the source states. */
  readonly scale?: number | undefined;
  readonly offset?: number | undefined;
  readonly otherScaling?: OtherScaling | undefined;
  /** The CRS in place of that of the source. */
  readonly crs?: string | undefined;
  /** The CRS of a source that states none. */
  readonly otherwiseCrs?: string | undefined;
  /** The CRS that a STAC item states, for a source whose owner states none either. */
  readonly itemCrs?: string | undefined;
}

/** Nothing is stated. */
export const NO_WORDS: CellWords = {};
