import { type Attributes, textOf } from "./attributes.ts";
import { isTimeUnits } from "./cf-time.ts";

/** The kind of the coordinates of a dimension. */
export type AxisKind = "longitude" | "latitude" | "x" | "y" | "time";

const NAMES: Readonly<Record<string, AxisKind>> = {
  lon: "longitude",
  longitude: "longitude",
  lat: "latitude",
  latitude: "latitude",
  x: "x",
  y: "y",
  xc: "x",
  yc: "y",
  easting: "x",
  northing: "y",
  rlon: "x",
  rlat: "y",
};

const STANDARD_NAMES: Readonly<Record<string, AxisKind>> = {
  longitude: "longitude",
  latitude: "latitude",
  projection_x_coordinate: "x",
  projection_y_coordinate: "y",
  projection_x_angular_coordinate: "x",
  projection_y_angular_coordinate: "y",
  grid_longitude: "x",
  grid_latitude: "y",
};
const AXES: Readonly<Record<string, AxisKind>> = { X: "x", Y: "y" };

const EAST = /^degrees?_?(east|E)$/;
const NORTH = /^degrees?_?(north|N)$/;

/**
 * The kind of the coordinates of a dimension, by their standard name, their units or, without both, their name or `axis`
 * (CF conventions, chapter 4); undefined for a dimension of another kind, e.g. depth.
 */
export function axisKind(dimension: string, attributes: Attributes): AxisKind | undefined {
  const units = textOf(attributes, "units") ?? "";
  if (isTimeUnits(units)) return "time";
  const standardName = textOf(attributes, "standard_name");
  const standard = standardName === undefined ? undefined : STANDARD_NAMES[standardName];
  // Longitudes of a rotated pole may have the units of true ones.
  if (standard !== undefined) return standard;
  if (EAST.test(units)) return "longitude";
  if (NORTH.test(units)) return "latitude";
  if (standardName !== undefined) return undefined;
  return NAMES[dimension.toLowerCase()] ?? AXES[textOf(attributes, "axis") ?? ""];
}
