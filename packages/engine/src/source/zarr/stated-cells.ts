import type { Packing } from "../cf/packing.ts";
import { readValidRange } from "../cf/valid-range.ts";
import type { Attributes } from "../cf/attributes.ts";
import type { CellWords } from "../cell-words.ts";
import { isPixelType, isWhole, PIXEL_TYPES, type PixelType } from "../pixel-type.ts";
import { SourceError } from "../source-error.ts";
import { type Suspects, suspectsOf } from "../undeclared-nodata.ts";

/** How the stored numbers of a variable become values, and what is to be said of it. */
export interface StatedCells {
  readonly cells: Packing;
  readonly suspects: Suspects | undefined;
  /** Texts of warnings. */
  readonly notes: readonly string[];
}

/**
 * The packing of a variable with the words of its owner, which go before what the store states.
 *
 * @param type type of the stored numbers
 * @param hasFill whether chunks that were never written mean no data
 * @throws SourceError for a nodata value of the owner that no cell can have
 */
export function statedCells(
  packing: Packing,
  { nodata, furtherNodata = [], scale, offset }: CellWords,
  type: string,
  attributes: Attributes,
  hasFill: boolean,
): StatedCells {
  const notes: string[] = [];
  const known = isPixelType(type) ? type : undefined;
  const ofOwner = nodata
    ?.filter((value) => !Number.isNaN(value))
    .map((value) => fitted(value, known));
  const range = readValidRange(attributes, type, packing);
  if (ofOwner === undefined) notes.push(...range.notes);
  else if (ofOwner.length > 0) {
    const replaced = packing.missing.filter((value) => !ofOwner.includes(value));
    if (replaced.length > 0)
      notes.push(
        `nodata ${ofOwner.join(", ")} of its entry is used instead of ${replaced.join(", ")}, which the store states; list all if all mean no data`,
      );
    if (range.least !== undefined || range.most !== undefined)
      notes.push(
        `nodata ${ofOwner.join(", ")} of its entry is used instead of the valid range of ${range.least ?? "any"} to ${range.most ?? "any"}, which the store states`,
      );
  }
  const base = ofOwner ?? packing.missing;
  const further = furtherNodata.filter(
    ({ value }) => !Number.isNaN(value) && !base.includes(value),
  );
  if (ofOwner === undefined && base.length > 0)
    for (const { value, by } of further)
      notes.push(
        `${by} states nodata ${value}, and the store ${base.join(", ")}: all are left out`,
      );
  const cells = {
    missing: [
      ...base,
      ...further.map(({ value }) => (known === "float32" ? Math.fround(value) : value)),
    ],
    least: ofOwner === undefined ? range.least : undefined,
    most: ofOwner === undefined ? range.most : undefined,
    scale: scale ?? packing.scale,
    offset: offset ?? packing.offset,
  };
  const isStated =
    hasFill ||
    nodata !== undefined ||
    furtherNodata.length > 0 ||
    ["_FillValue", "missing_value"].some((name) => attributes[name] != null);
  return {
    cells,
    notes,
    suspects: isStated || known === undefined ? undefined : suspectsOf(known, cells),
  };
}

function fitted(value: number, type: PixelType | undefined): number {
  if (type === undefined) return value;
  if (!isWhole(type)) return type === "float32" ? Math.fround(value) : value;
  const { min, max } = PIXEL_TYPES[type];
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new SourceError(
    `nodata ${value} of its entry has no effect: no cell of type ${type} can have it; correct or remove it`,
  );
}
