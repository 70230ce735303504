import { writeInPieces } from "@cas/models";
import type { Cell, Column, Row } from "../table/column.ts";
import type { TableArea } from "../table/question.ts";
import type { ByteOutput } from "./byte-output.ts";
import { pause } from "./pause.ts";
import type { EncoderOf } from "./row-encoder.ts";

/** Newline-delimited JSON: an object for each row, by the names of the columns, without outlines. */
export const ndjson: EncoderOf<object> = (columns, output) => ({
  row: (row) => output.text(`${JSON.stringify(objectOf(columns, row))}\n`),
  end: () => undefined,
});

/** GeoJSON (RFC 7946), degrees (lon, lat): a feature for each row. */
export const geojson: EncoderOf<object> = async (columns, output, { layout }) => {
  let mark = "";
  await output.text('{"type":"FeatureCollection","features":[');
  return {
    row: (row, area) => {
      const before = mark;
      mark = ",";
      return write(output, before, featureOf(columns, row, area, layout), "\n");
    },
    end: () => output.text("]}\n"),
  };
};

/** Newline-delimited GeoJSON: a feature a line. */
export const geojsonl: EncoderOf<object> = (columns, output, { layout }) => ({
  row: (row, area) => write(output, "", featureOf(columns, row, area, layout), "\n"),
  end: () => undefined,
});

/** Only the rows of a wide table are one for an area, so only they have its id as the id of the feature. */
function featureOf(
  columns: readonly Column[],
  row: Row,
  { id, geometry }: TableArea,
  layout: string,
): object {
  return {
    type: "Feature",
    ...(layout === "wide" && { id }),
    properties: objectOf(columns, row),
    geometry,
  };
}

function objectOf(columns: readonly Column[], row: Row): Readonly<Record<string, Cell>> {
  const object: Record<string, Cell> = {};
  for (const [index, { name }] of columns.entries())
    // A property may be called __proto__.
    Object.defineProperty(object, name, { value: row[index] ?? null, enumerable: true });
  return object;
}

/** Writes an outline of any size in pieces. */
async function write(
  output: ByteOutput,
  before: string,
  feature: object,
  after: string,
): Promise<void> {
  const text = await writeInPieces(feature, pause);
  if (typeof text === "string") return output.text(`${before}${text}${after}`);
  await output.text(before);
  await output.bytes(text);
  await output.text(after);
}
