import type { CrsDefinition } from "../../projection/crs-definition.ts";
import { projectionOf } from "../../projection/projection.ts";
import { SourceError } from "../source-error.ts";
import { type Attributes, textOf } from "./attributes.ts";
import type { AxisKind } from "./axis-kind.ts";
import { type AxisUnit, axisUnit } from "./axis-units.ts";
import { readPacking } from "./packing.ts";

/** An axis of rows or columns. */
interface NamedAxis {
  readonly name: string;
  readonly kind: AxisKind | undefined;
}

/**
 * The coordinates of an axis in the units of a CRS. They may be packed like cells (`scale_factor`, `add_offset`), and
 * have units of their own, e.g. kilometres in a CRS of metres, or the radians of a geostationary satellite.
 *
 * @param stored the stored numbers
 * @throws SourceError for units that the CRS does not have, or that are not known
 */
export function coordinatesIn(
  crs: string,
  stored: Float64Array,
  attributes: Attributes,
  { name, kind }: NamedAxis,
): Float64Array {
  const definition = projectionOf(crs)?.definition;
  if (definition === undefined) throw new SourceError(`CRS ${crs} is not supported`);
  const unit = axisUnit(textOf(attributes, "units"), name);
  const size = unit === undefined ? 1 : sizeIn(definition, unit, name);
  if (kind === "longitude" && definition.projection !== "longlat")
    throw new SourceError(`its ${name} are longitudes, but CRS ${crs} has other coordinates`);
  const { scale, offset } = readPacking(attributes, undefined, false);
  if (scale === 1 && offset === 0 && size === 1) return stored;
  return stored.map((value) => (value * scale + offset) * size);
}

/** Units of a CRS in a unit of an axis. */
function sizeIn(definition: CrsDefinition, { kind, size }: AxisUnit, name: string): number {
  const { projection, parameters, unit } = definition;
  const isAngular = projection === "longlat" || projection === "rotated";
  if (isAngular === (kind === "angle")) return Math.abs(size / unit - 1) < 1e-12 ? 1 : size / unit;
  // Scan angles of a satellite times its height are the coordinates of PROJ.
  const height = parameters.get("h");
  if (projection === "geos" && height !== undefined)
    return (((size * Math.PI) / 180) * height) / unit;
  throw new SourceError(
    `its ${name} are ${kind === "angle" ? "angles" : "lengths"}, but its CRS has ${isAngular ? "angles" : "lengths"}`,
  );
}
