import type { Array as ZarrArray, DataType, Location, Readable } from "zarrita";
import type { Grid } from "../../grid/grid.ts";
import { projectionOf } from "../../projection/projection.ts";
import { textOf } from "../cf/attributes.ts";
import { crsOfGridMapping } from "../cf/grid-mapping.ts";
import {
  firstTurn,
  isRegular,
  isRegularLatitude,
  type RegularAxis,
  regularAxis,
  withoutJump,
} from "../cf/regular-axis.ts";
import { type UnevenAxis, unevenAxis, withinPoles } from "../cf/uneven-axis.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { type Axis, openArray, readAll } from "./zarr-axes.ts";

/** The grid of the cells around the coordinates of a variable. */
export async function gridOf(
  array: ZarrArray<DataType>,
  rows: Axis,
  columns: Axis,
  crs: string,
  limits: SourceLimits,
): Promise<Grid> {
  const [x, y] = [await centresOf(array, columns), await centresOf(array, rows)];
  const isGeographic = columns.kind === "longitude";
  const across = regularAxis(isGeographic ? withoutJump(x) : x, columns.name);
  const isEven = rows.kind === "latitude" ? isRegularLatitude(y) : isRegular(y);
  const along: RegularAxis & Partial<UnevenAxis> = isEven
    ? regularAxis(y, rows.name)
    : evenRowsOf(unevenAxis(y, await boundsOf(array, rows, limits), rows.name), rows.kind);
  const {
    origin: originX,
    step: cellWidth,
    length: width,
  } = isGeographic ? firstTurn(across) : across;
  return {
    crs,
    width,
    height: along.length,
    transform: { originX, cellWidth, originY: along.origin, cellHeight: along.step },
    rowEdges: along.edges,
  };
}

/** As many even rows between the outer edges of uneven ones. */
function evenRowsOf(axis: UnevenAxis, kind: Axis["kind"]): RegularAxis & UnevenAxis {
  const { edges } = kind === "latitude" ? withinPoles(axis) : axis;
  const length = edges.length - 1;
  const origin = edges[0] ?? Number.NaN;
  return { edges, origin, length, step: ((edges[length] ?? Number.NaN) - origin) / length };
}

/** The bounds of the cells of an axis, in its units; undefined if it has none. */
async function boundsOf(
  array: ZarrArray<DataType>,
  { coordinates }: Axis,
  limits: SourceLimits,
): Promise<Float64Array | undefined> {
  const bounds = textOf(coordinates?.attrs ?? {}, "bounds");
  if (bounds === undefined) return undefined;
  const found = await openArray(array.resolve("..").resolve(encodeURIComponent(bounds)), limits);
  return found && inUnits(await readAll(found), coordinates);
}

async function centresOf(array: ZarrArray<DataType>, axis: Axis): Promise<Float64Array> {
  const values =
    axis.coordinates === undefined ? new Float64Array() : await readAll(axis.coordinates);
  if (values.length !== array.shape[axis.index])
    throw new SourceError(`its dimension ${axis.name} and the coordinates have different lengths`);
  return inUnits(values, axis.coordinates);
}

function inUnits(values: Float64Array, coordinates: Axis["coordinates"]): Float64Array {
  const isInKilometres = textOf(coordinates?.attrs ?? {}, "units") === "km";
  return isInKilometres ? values.map((value) => value * 1000) : values;
}

/** The CRS of the grid_mapping of a variable, or WGS 84 for longitudes and latitudes without one. */
export async function crsOf(
  array: ZarrArray<DataType>,
  group: Location<Readable>,
  columns: Axis,
  given: string | undefined,
  limits: SourceLimits,
): Promise<string> {
  // The extended form, e.g. "crs: x y", lists coordinates after the name.
  const [mapping] = textOf(array.attrs, "grid_mapping")?.split(/[:\s]/) ?? [];
  const variable =
    mapping === undefined
      ? undefined
      : await openArray(group.resolve(encodeURIComponent(mapping)), limits);
  const attributes = variable?.attrs ?? {};
  const isPlain = variable === undefined && columns.kind === "longitude";
  const crs = given ?? crsOfGridMapping(attributes) ?? (isPlain ? "EPSG:4326" : undefined);
  const name = textOf(attributes, "grid_mapping_name") ?? mapping;
  if (crs === undefined)
    throw new SourceError(
      name === undefined
        ? "it has no CRS; set crs in the catalog"
        : `its CRS (${name.slice(0, 60)}) has no EPSG code; set crs in the catalog`,
    );
  if (projectionOf(crs) === undefined) throw new SourceError(`CRS ${crs} is not supported`);
  return crs;
}
