import type { SourceFeature } from "../../features/feature-source.ts";
import { FileError } from "../../features/file-error.ts";
import { isTextGeometry, textGeometry } from "../geometry/text-geometry.ts";

/** A value of a row; undefined where it is too short. */
type CellValue = string | number | boolean | null | undefined;

/** A column of a table with its position. */
interface Column {
  readonly name: string;
  readonly index: number;
}

/** Where a table has its places. */
export interface TablePlaces {
  /** The columns of longitude and latitude, or of x and y; undefined if geometries are in one column. */
  readonly point: { readonly lon: Column; readonly lat: Column } | undefined;
  /** The column of geometries. */
  readonly wkt: Column | undefined;
  /** The other columns. */
  readonly properties: readonly Column[];
}

/** The options that choose columns. */
interface ColumnOptions {
  readonly lonColumn?: string | undefined;
  readonly latColumn?: string | undefined;
  readonly wktColumn?: string | undefined;
}

/** Usual names of columns, the surest first. */
const LONGITUDES = [
  /^(lon|long|lng|longitude)$/i,
  /^(decimal_?longitude|dec_?long(_va)?|lon(g|gitude)?_?(dd|deg|degrees|wgs84|dec)|\w+_(lon|long|lng|longitude))$/i,
  /^(x|x_?coord(inate)?s?|point_?x|easting)$/i,
];
const LATITUDES = [
  /^(lat|latitude)$/i,
  /^(decimal_?latitude|dec_?lat(_va)?|lat(itude)?_?(dd|deg|degrees|wgs84|dec)|\w+_(lat|latitude))$/i,
  /^(y|y_?coord(inate)?s?|point_?y|northing)$/i,
];
const GEOMETRIES =
  /^(wkt|geom|geometry|the_geom|shape|wkb_geometry|wkt_?geom(etry)?|geom_?wkt|geojson)$/i;

/**
 * Finds the columns of places: those that the options name, or else a column of geometries, or columns whose names are usual.
 *
 * @param first the first row
 * @throws FileError for a table without such columns, or with other names than the options give
 */
export function tablePlaces(
  header: readonly string[],
  first: readonly string[],
  { lonColumn, latColumn, wktColumn }: ColumnOptions,
): TablePlaces {
  const columns = header.map((name, index) => ({
    name: name === "" ? `column_${index + 1}` : name,
    index,
  }));
  const named = (name: string): Column => {
    const column = columns.find((one) => one.name === name);
    if (column !== undefined) return column;
    throw new FileError(`The table has no column “${name}”.`, `It has ${columnNames(columns)}.`);
  };
  const rest = (...taken: readonly Column[]): readonly Column[] =>
    columns.filter((column) => !taken.includes(column));
  if (lonColumn !== undefined || latColumn !== undefined) {
    const lon = lonColumn === undefined ? guess(columns, LONGITUDES) : named(lonColumn);
    const lat = latColumn === undefined ? guess(columns, LATITUDES) : named(latColumn);
    if (lon === undefined || lat === undefined) throw noPlaces(columns);
    return { point: { lon, lat }, wkt: undefined, properties: rest(lon, lat) };
  }
  const wkt =
    wktColumn === undefined
      ? columns.find(
          ({ name, index }) => GEOMETRIES.test(name) && isTextGeometry(first[index] ?? ""),
        )
      : named(wktColumn);
  if (wkt !== undefined) return { point: undefined, wkt, properties: rest(wkt) };
  const lon = guess(columns, LONGITUDES);
  const lat = guess(columns, LATITUDES);
  if (lon !== undefined && lat !== undefined)
    return { point: { lon, lat }, wkt: undefined, properties: rest(lon, lat) };
  const unnamed = columns.find(({ index }) => isTextGeometry(first[index] ?? ""));
  if (unnamed === undefined) throw noPlaces(columns);
  return { point: undefined, wkt: unnamed, properties: rest(unnamed) };
}

function guess(columns: readonly Column[], patterns: readonly RegExp[]): Column | undefined {
  for (const pattern of patterns) {
    const column = columns.find(({ name }) => pattern.test(name.trim()));
    if (column !== undefined) return column;
  }
  return undefined;
}

const columnNames = (columns: readonly Column[]): string =>
  columns
    .slice(0, 30)
    .map(({ name }) => name.slice(0, 60))
    .join(", ");

const noPlaces = (columns: readonly Column[]): FileError =>
  new FileError(
    `The table has no columns of places that can be told by their names: ${columnNames(columns)}.`,
    "Name the columns: lonColumn and latColumn, or wktColumn for geometries. The first line must be a header.",
  );

/**
 * A row as a feature.
 *
 * @param hasDecimalComma whether a comma between digits is decimal: where it does not separate the fields
 */
export function rowFeature(
  row: readonly CellValue[],
  { point, wkt, properties }: TablePlaces,
  hasDecimalComma: boolean,
): SourceFeature {
  const values = Object.fromEntries(
    properties.map(({ name, index }) => [name, row[index] === "" ? null : (row[index] ?? null)]),
  );
  if (wkt !== undefined) return { properties: values, ...geometryOf(row[wkt.index], wkt.name) };
  if (point === undefined) return { properties: values, geometry: null };
  const texts = [point.lon, point.lat].map(({ index }) => row[index]);
  if (texts.every((text) => text === undefined || text === null || text === ""))
    return { properties: values, geometry: null };
  const coordinates = texts.map((text) => degreesOf(text, hasDecimalComma));
  const wrong = [point.lon, point.lat].find((_, index) => Number.isNaN(coordinates[index]));
  if (wrong === undefined) return { properties: values, geometry: { type: "Point", coordinates } };
  return {
    properties: values,
    geometry: undefined,
    fault: {
      message: `“${String(row[wrong.index] ?? "")}” in the column ${wrong.name} is not a number.`,
      fix: "Give decimal numbers.",
    },
  };
}

function degreesOf(value: CellValue, hasDecimalComma: boolean): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return Number.NaN;
  return Number(hasDecimalComma ? value.replace(",", ".") : value);
}

function geometryOf(
  value: CellValue,
  column: string,
): Pick<SourceFeature, "geometry" | "crs" | "fault"> {
  if (value === undefined || value === null || value === "") return { geometry: null };
  try {
    return textGeometry(String(value));
  } catch {
    return {
      geometry: undefined,
      fault: {
        message: `“${String(value).slice(0, 40)}” in the column ${column} is not Well-Known Text.`,
        fix: "Write e.g. POINT (-78.64 35.78).",
      },
    };
  }
}
