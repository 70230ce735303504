import type { Array as ZarrArray, DataType, Location, Readable } from "zarrita";
import type { Grid } from "../../grid/grid.ts";
import { projectionOf } from "../../projection/projection.ts";
import { textOf } from "../cf/attributes.ts";
import { crsOfGridMapping } from "../cf/grid-mapping.ts";
import { firstTurn, regularAxis, withoutJump } from "../cf/regular-axis.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { type Axis, openArray, readAll } from "./zarr-axes.ts";

/** The cells around the coordinates of a variable. */
export async function gridOf(
  array: ZarrArray<DataType>,
  rows: Axis,
  columns: Axis,
  crs: string,
): Promise<Grid> {
  const [x, y] = [await centresOf(array, columns), await centresOf(array, rows)];
  const isGeographic = columns.kind === "longitude";
  const across = regularAxis(isGeographic ? withoutJump(x) : x, columns.name);
  const along = regularAxis(y, rows.name);
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
  };
}

async function centresOf(array: ZarrArray<DataType>, axis: Axis): Promise<Float64Array> {
  const values =
    axis.coordinates === undefined ? new Float64Array() : await readAll(axis.coordinates);
  if (values.length !== array.shape[axis.index])
    throw new SourceError(`its ${axis.name} has another length than its coordinates`);
  const isInKilometres = textOf(axis.coordinates?.attrs ?? {}, "units") === "km";
  return isInKilometres ? values.map((value) => value * 1000) : values;
}

/** The CRS that a variable names (grid_mapping), or WGS 84 for longitudes and latitudes without one. */
export async function crsOf(
  array: ZarrArray<DataType>,
  group: Location<Readable>,
  columns: Axis,
  given: string | undefined,
  limits: SourceLimits,
): Promise<string> {
  // "crs: x y" binds coordinates to it (the extended form); the name is the first word.
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
        ? "it does not say its CRS; the catalog can (crs)"
        : `its CRS (${name.slice(0, 60)}) has no EPSG code; the catalog can give one (crs)`,
    );
  if (projectionOf(crs) === undefined) throw new SourceError(`CRS ${crs} is not supported`);
  return crs;
}
