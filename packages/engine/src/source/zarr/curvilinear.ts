import type { Array as ZarrArray, DataType, Location, Readable } from "zarrita";
import { textOf } from "../cf/attributes.ts";
import { axisKind } from "../cf/axis-kind.ts";
import { isExplained, SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { openArray } from "./zarr-axes.ts";

/** Usual names, beside those in the attribute `coordinates` of a variable: NEMO, WRF. */
const NAMES = ["lon", "lat", "longitude", "latitude", "nav_lon", "nav_lat", "XLONG", "XLAT"];
/** Most names of `coordinates` that are looked up. */
const MAX_NAMES = 16;

/**
 * The error to throw for a variable whose rows and columns have no coordinates that can be used: names its longitudes and
 * latitudes with two dimensions if it has some, otherwise stays as it is.
 */
export async function explainCurvilinear(
  error: unknown,
  array: ZarrArray<DataType>,
  group: Location<Readable>,
  limits: SourceLimits,
): Promise<unknown> {
  if (!isExplained(error)) return error;
  const stated = (textOf(array.attrs, "coordinates") ?? "").split(/\s+/).slice(0, MAX_NAMES);
  const found: string[] = [];
  for (const name of new Set([...stated, ...NAMES])) {
    const coordinates = name === "" ? undefined : await openIn(group, name, limits);
    if (coordinates === undefined || coordinates.shape.length < 2) continue;
    const kind = axisKind(name, coordinates.attrs);
    if (kind === "longitude" || kind === "latitude") found.push(name.slice(0, 40));
  }
  if (found.length === 0) return error;
  return new SourceError(
    `its longitudes and latitudes (${found.join(", ")}) have two dimensions, a curvilinear grid, which is not supported; regrid it with: cdo remapbil,r3600x1800 in.nc out.nc`,
    { cause: error },
  );
}

/** An array whose metadata are not valid has no say. */
async function openIn(group: Location<Readable>, name: string, limits: SourceLimits) {
  try {
    return await openArray(group.resolve(encodeURIComponent(name)), limits);
  } catch (error) {
    if (isExplained(error)) return undefined;
    throw error;
  }
}
