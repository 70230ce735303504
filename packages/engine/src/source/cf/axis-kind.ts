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
};

const STANDARD_NAMES: Readonly<Record<string, AxisKind>> = {
  longitude: "longitude",
  latitude: "latitude",
  projection_x_coordinate: "x",
  projection_y_coordinate: "y",
};

const EAST = /^degrees?_?(east|E)$/;
const NORTH = /^degrees?_?(north|N)$/;

/**
 * The kind of the coordinates of a dimension, by their units, their standard name or, without both, their name (CF
 * conventions, chapter 4); undefined for a dimension of another kind, e.g. depth.
 */
export function axisKind(dimension: string, attributes: Attributes): AxisKind | undefined {
  const units = textOf(attributes, "units") ?? "";
  if (isTimeUnits(units)) return "time";
  if (EAST.test(units)) return "longitude";
  if (NORTH.test(units)) return "latitude";
  const standardName = textOf(attributes, "standard_name");
  return standardName === undefined ? NAMES[dimension.toLowerCase()] : STANDARD_NAMES[standardName];
}
