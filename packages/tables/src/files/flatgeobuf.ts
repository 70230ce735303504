import { Builder } from "flatbuffers";
import { Column as FileColumn } from "flatgeobuf/lib/mjs/flat-geobuf/column.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { Crs } from "flatgeobuf/lib/mjs/flat-geobuf/crs.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { Header } from "flatgeobuf/lib/mjs/flat-geobuf/header.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { parseGeometry } from "flatgeobuf/lib/mjs/geojson/geometry.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { Cell, Column, Row } from "../table/column.ts";
import { Chunks } from "./chunks.ts";
import type { EncoderOf } from "./row-encoder.ts";

/** "fgb", the major version 3, "fgb", and a patch version; see https://github.com/flatgeobuf/flatgeobuf. */
const MAGIC = Uint8Array.of(0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x01);

const TYPES: Readonly<Record<Column["type"], ColumnType>> = {
  text: ColumnType.String,
  number: ColumnType.Double,
  boolean: ColumnType.Bool,
};

/**
 * FlatGeobuf 3: a feature for each row, longitude and latitude of WGS 84 (EPSG:4326), with the meaning of each column as its
 * description. It has no spatial index and states no number of features: both would stand before the first feature, and rows
 * are written as they come.
 */
export const flatgeobuf: EncoderOf<object> = async (columns, output) => {
  const chunks = new Chunks(output);
  await chunks.add(MAGIC);
  await chunks.add(headerOf(columns));
  const meta = {
    geometryType: GeometryType.Unknown,
    columns: columns.map(({ name, type }) => ({ name, type: TYPES[type] })),
  } as unknown as HeaderMeta;
  return {
    row: (row, { geometry }) => {
      const outline = parseGeometry(geometry as Parameters<typeof parseGeometry>[0]);
      return chunks.add(buildFeature(outline, propertiesOf(columns, row), meta).slice());
    },
    end: () => chunks.flush(),
  };
};

/** Cells by the names of their columns, also one called `__proto__`. */
const propertiesOf = (columns: readonly Column[], row: Row): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));

function headerOf(columns: readonly Column[]): Uint8Array<ArrayBuffer> {
  const builder = new Builder();
  const offsets = columns.map(({ name, type, description }) => {
    const [nameAt, descriptionAt] = [name, description].map((text) => builder.createString(text));
    FileColumn.startColumn(builder);
    FileColumn.addName(builder, nameAt ?? 0);
    FileColumn.addType(builder, TYPES[type]);
    FileColumn.addDescription(builder, descriptionAt ?? 0);
    return FileColumn.endColumn(builder);
  });
  const columnsAt = Header.createColumnsVector(builder, offsets);
  const nameAt = builder.createString("table");
  const authorityAt = builder.createString("EPSG");
  Crs.startCrs(builder);
  Crs.addOrg(builder, authorityAt);
  Crs.addCode(builder, 4326);
  const crsAt = Crs.endCrs(builder);
  Header.startHeader(builder);
  Header.addName(builder, nameAt);
  Header.addGeometryType(builder, GeometryType.Unknown);
  Header.addColumns(builder, columnsAt);
  Header.addFeaturesCount(builder, 0n);
  // 16 by default: with an index of nodes.
  Header.addIndexNodeSize(builder, 0);
  Header.addCrs(builder, crsAt);
  builder.finishSizePrefixed(Header.endHeader(builder));
  return builder.asUint8Array().slice();
}
