import type { Array as ZarrArray, DataType, Location, Readable } from "zarrita";
import { type Grid, longitudePeriod } from "../../grid/grid.ts";
import { CrsError } from "../../projection/crs-error.ts";
import { readCrs } from "../../projection/read-crs.ts";
import { textOf } from "../cf/attributes.ts";
import { axisUnit } from "../cf/axis-units.ts";
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
import { coordinatesIn } from "../cf/coordinates.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { readNumbers } from "./read-coordinates.ts";
import { type Axis, openArray } from "./zarr-axes.ts";

/** The grid of the cells around the coordinates of a variable, in the units of its CRS. */
export async function gridOf(
  array: ZarrArray<DataType>,
  { rows, columns }: Readonly<Record<"rows" | "columns", Axis>>,
  crs: string,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<Grid> {
  const x = await centresOf(array, columns, crs, signal);
  const y = await centresOf(array, rows, crs, signal);
  const turn = longitudePeriod({ crs });
  const across = regularAxis(turn === undefined ? x : withoutJump(x, turn), columns.name);
  const isEven = rows.kind === "latitude" ? isRegularLatitude(y) : isRegular(y);
  const along: RegularAxis & Partial<UnevenAxis> = isEven
    ? regularAxis(y, rows.name)
    : evenRowsOf(
        unevenAxis(y, await boundsOf(array, rows, crs, limits, signal), rows.name),
        rows.kind,
      );
  const {
    origin: originX,
    step: cellWidth,
    length: width,
  } = turn === undefined ? across : firstTurn(across, turn);
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
  axis: Axis,
  crs: string,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<Float64Array | undefined> {
  const attributes = axis.coordinates?.attrs ?? {};
  const bounds = textOf(attributes, "bounds");
  if (bounds === undefined) return undefined;
  const found = await openArray(array.resolve("..").resolve(encodeURIComponent(bounds)), limits);
  if (found === undefined) return undefined;
  // Bounds have the units of their coordinates, unless they state their own.
  const words = { units: attributes["units"], ...found.attrs };
  return coordinatesIn(crs, await readNumbers(found, signal), words, axis);
}

async function centresOf(
  array: ZarrArray<DataType>,
  axis: Axis,
  crs: string,
  signal: AbortSignal,
): Promise<Float64Array> {
  const values =
    axis.coordinates === undefined
      ? new Float64Array()
      : await readNumbers(axis.coordinates, signal);
  if (values.length !== array.shape[axis.index])
    throw new SourceError(`its dimension ${axis.name} and the coordinates have different lengths`);
  return coordinatesIn(crs, values, axis.coordinates?.attrs ?? {}, axis);
}

/** Names of grid mappings that programs write without naming them in `grid_mapping`. */
const USUAL = ["spatial_ref", "crs"];

/**
 * The CRS of the grid_mapping of a variable, or of its own attributes; WGS 84 for longitudes and latitudes without one.
 *
 * @param given the CRS of the catalog, in any words that `readCrs` reads
 */
export async function crsOf(
  array: ZarrArray<DataType>,
  group: Location<Readable>,
  columns: Axis,
  given: string | undefined,
  limits: SourceLimits,
): Promise<string> {
  if (given !== undefined) return readGiven(given);
  // The extended form, e.g. "crs: x y", lists coordinates after the name.
  const [mapping] = textOf(array.attrs, "grid_mapping")?.split(/[:\s]/) ?? [];
  const open = (name: string): Promise<ZarrArray<DataType> | undefined> =>
    openArray(group.resolve(encodeURIComponent(name)), limits);
  const unit = axisUnit(textOf(columns.coordinates?.attrs ?? {}, "units"), columns.name);
  const metres = unit?.kind === "length" ? unit.size : 1;
  const isLongitude = columns.kind === "longitude";
  let variable = mapping === undefined ? undefined : await open(mapping);
  const own = variable === undefined ? crsOfGridMapping(array.attrs, metres) : undefined;
  if (own !== undefined) return own;
  if (mapping === undefined && !isLongitude)
    for (const name of USUAL) variable ??= await open(name);
  const attributes = variable?.attrs ?? {};
  const isPlain = variable === undefined && isLongitude;
  const crs = crsOfGridMapping(attributes, metres) ?? (isPlain ? "EPSG:4326" : undefined);
  if (crs !== undefined) return crs;
  const name = textOf(attributes, "grid_mapping_name") ?? mapping;
  throw new SourceError(
    name === undefined
      ? "it has no CRS; set crs in the catalog"
      : `its CRS (${name.slice(0, 60)}) is not described; set crs in the catalog`,
  );
}

function readGiven(given: string): string {
  try {
    return readCrs(given);
  } catch (cause) {
    if (cause instanceof CrsError) throw new SourceError(cause.message, { cause });
    throw cause;
  }
}
