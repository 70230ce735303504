import * as z from "zod";
import type { CellWords } from "./cell-words.ts";
import { crsFromText } from "./crs-text.ts";
import { SourceError } from "./source-error.ts";

const NAMED: ReadonlyMap<string, number> = new Map([
  ["nan", Number.NaN],
  ["inf", Infinity],
  ["-inf", -Infinity],
]);

const Nodata = z.union([z.number(), z.literal(["nan", "inf", "-inf"])]);

/** Why a text is no CRS that the engine supports; undefined when it is one. */
export function crsFault(text: string): string | undefined {
  try {
    crsFromText(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return error.message;
  }
}

/** A CRS that the engine supports, as text. */
const CrsWord = z
  .string()
  .min(1)
  .check(({ value, issues }) => {
    const message = crsFault(value);
    if (message !== undefined) issues.push({ code: "custom", message, input: value });
  });

/** What an entry may state of its cells, in place of what the source states. */
export const CELL_FIELDS = {
  nodata: z
    .union([Nodata, z.array(Nodata).min(1), z.null()], {
      error:
        'must be a number, "nan", "inf" or "-inf", a list of these, or null if all cells are data',
    })
    .optional()
    .describe(
      'Stored number of cells without data, or a list of them, in place of that of the source: a number, "nan", "inf" or "-inf"; null if all cells are data.',
    ),
  scale: z
    .number()
    .refine((scale) => scale !== 0, { error: "must not be 0: all values would be the offset" })
    .optional()
    .describe("Scale in place of that of the source: value = stored number * scale + offset."),
  offset: z
    .number()
    .optional()
    .describe("Offset in place of that of the source: value = stored number * scale + offset."),
  crs: CrsWord.optional().describe(
    "CRS in place of that of the source: an EPSG code (EPSG:32617), an ESRI code (ESRI:54009), a WKT or a PROJ string.",
  ),
};

/** As {@link CELL_FIELDS}, for the source of a dataset of a catalog. */
export const SOURCE_FIELDS = {
  ...CELL_FIELDS,
  units: z
    .string()
    .min(1)
    .optional()
    .describe("Unit of the values, if units of the variable is empty."),
};

/** A band by its number or its name. */
export const BandWord = z
  .union([z.int().min(1), z.string().min(1)], {
    error: "must be a number, counted from 1, or the name of a band",
  })
  .describe("Band, counted from 1, or its name.");

/** Whether sidecars of GeoTIFFs on a server are read. */
export const SidecarsWord = z
  .boolean()
  .describe(
    "Whether the sidecars .aux.xml and .msk of files on a server are read: true for always, false for never; by default when the header states no nodata, mask or georeference. Those of files on disk are always read.",
  );

/** The fields of {@link CELL_FIELDS} as they were checked. */
export interface CellFields {
  readonly nodata?: NodataWord | readonly NodataWord[] | null | undefined;
  readonly scale?: number | undefined;
  readonly offset?: number | undefined;
  readonly crs?: string | undefined;
}
type NodataWord = z.infer<typeof Nodata>;

/** What the dataset of a source states of its cells, beside the source. */
export interface DatasetWords {
  /** `crs` of the dataset; undefined when it does not state one. */
  readonly crs?: string | undefined;
  /** `nodata_value` of its variable. */
  readonly nodataValue?: number | null | undefined;
}

/** What an entry and its dataset state of the cells. */
export function cellWords(
  { nodata, scale, offset, crs }: CellFields,
  { crs: otherwiseCrs, nodataValue }: DatasetWords = {},
): CellWords {
  return {
    nodata: nodata === undefined ? undefined : numbersOf(nodata),
    furtherNodata:
      nodataValue == null
        ? undefined
        : [{ value: nodataValue, by: "nodata_value of its variable" }],
    scale,
    offset,
    crs,
    otherwiseCrs,
  };
}

function numbersOf(nodata: NonNullable<CellFields["nodata"]> | null): readonly number[] {
  const words = nodata === null ? [] : typeof nodata === "object" ? nodata : [nodata];
  return words.map((word) => (typeof word === "number" ? word : (NAMED.get(word) ?? Number.NaN)));
}
