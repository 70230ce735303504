import * as z from "zod";
import { parseNodata } from "../geotiff/nodata-text.ts";
import { SourceError } from "../source-error.ts";
import { XmlText } from "./wcs-xml.ts";

const NilValues = z.object({ nilValue: z.array(XmlText) });

/** The fields of a coverage (SWE Common 2.0, DataRecord), each with the numbers that mean no data. */
export const RangeType = z
  .object({
    DataRecord: z.object({
      field: z.array(
        z.object({
          "@name": z.string().optional(),
          Quantity: z
            .object({
              nilValues: z
                .object({ NilValues: NilValues.optional(), nilValue: z.array(XmlText).optional() })
                .optional(),
            })
            .optional(),
        }),
      ),
    }),
  })
  .optional()
  // Services write what they like here, and the rest of the description is enough to read the coverage.
  .catch(undefined);

/** A field of a coverage: a band of its GeoTIFFs. */
export interface CoverageField {
  readonly name: string;
  /** Numbers that mean no data, as the description states them. */
  readonly nil: readonly number[];
}

/** The fields of a description, in the order of the bands. */
export function coverageFields(range: z.infer<typeof RangeType>): readonly CoverageField[] {
  return (range?.DataRecord.field ?? []).map(({ "@name": name = "", Quantity: quantity }) => {
    const texts = quantity?.nilValues?.NilValues?.nilValue ?? quantity?.nilValues?.nilValue ?? [];
    return { name, nil: texts.flatMap((text) => parseNodata(text)?.values ?? []) };
  });
}

/**
 * The number of a band, counted from 1.
 *
 * @throws SourceError for a name that no field has, or several
 */
export function bandOfField(band: number | string, fields: readonly CoverageField[]): number {
  if (typeof band === "number") return band;
  const index = fields.findIndex(({ name }) => name === band);
  if (index === -1)
    throw new SourceError(
      `it has no field named ${band.slice(0, 40)}; its fields are ${fields.map(({ name }) => name.slice(0, 40)).join(", ") || "not described"}`,
    );
  if (fields.findLastIndex(({ name }) => name === band) !== index)
    throw new SourceError(`it has several fields named ${band.slice(0, 40)}; give a number`);
  return index + 1;
}
