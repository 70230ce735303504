import { CrsError, shown } from "./crs-error.ts";
import type { CrsDescription, DescribedConversion, DescribedDatum } from "./crs-description.ts";
import { meridianNamed } from "./prime-meridians.ts";
import { child, children, nameOf, numberAt, textAt, type WktNode } from "./wkt-tree.ts";

const DEGREES = 180 / Math.PI;
const GEOGRAPHIC = ["GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS", "GEODETICCRS"];
const PROJECTED = ["PROJCS", "PROJCRS", "PROJECTEDCRS"];
const BASES = ["GEOGCS", "BASEGEOGCRS", "BASEGEODCRS"];
const UNITS = ["UNIT", "ANGLEUNIT", "LENGTHUNIT", "SCALEUNIT"];

/**
 * Describes a CRS in the nodes of Well-Known Text: version 1 of GDAL and of ESRI, version 2 of 2015 and 2019. Of a
 * compound CRS the horizontal part, of a bound CRS its source with the shift to WGS 84.
 *
 * @param towgs84 the shift that a bound CRS states
 * @throws CrsError that names the part that is missing or not supported
 */
export function describeCrs(node: WktNode, towgs84?: readonly number[]): CrsDescription {
  const { keyword } = node;
  if (keyword === "COMPD_CS" || keyword === "COMPOUNDCRS") {
    const [horizontal] = children(node, ...GEOGRAPHIC, ...PROJECTED, "BOUNDCRS");
    if (horizontal !== undefined) return describeCrs(horizontal, towgs84);
  }
  if (keyword === "BOUNDCRS") {
    const source = children(
      child(node, "SOURCECRS") ?? node,
      ...GEOGRAPHIC,
      ...PROJECTED,
      "COMPOUNDCRS",
    )[0];
    if (source !== undefined) return describeCrs(source, boundShift(node));
  }
  if (PROJECTED.includes(keyword)) return describeProjected(node, towgs84);
  if (GEOGRAPHIC.includes(keyword)) return describeGeographic(node, towgs84);
  throw new CrsError(`a CRS of kind ${shown(keyword)} (${shown(nameOf(node))}) is not supported`);
}

function describeGeographic(node: WktNode, towgs84: readonly number[] | undefined): CrsDescription {
  const base = child(node, "BASEGEOGCRS", "BASEGEODCRS") ?? node;
  const unit = angleOf(child(node, ...UNITS) ?? child(child(node, "AXIS") ?? node, ...UNITS));
  return {
    name: nameOf(node),
    code: codeOf(node),
    datum: datumOf(base, towgs84, angleOf(child(base, ...UNITS) ?? child(node, ...UNITS))),
    conversion:
      child(node, "DERIVINGCONVERSION") &&
      conversionOf(child(node, "DERIVINGCONVERSION") ?? node, 1, 1),
    unit,
    directions: directionsOf(node),
  };
}

function describeProjected(node: WktNode, towgs84: readonly number[] | undefined): CrsDescription {
  const base = child(node, ...BASES);
  if (base === undefined) throw new CrsError(`${shown(nameOf(node))} has no geographic CRS`);
  const angle = angleOf(child(base, ...UNITS));
  const axis = child(node, "AXIS") ?? node;
  const unit =
    numberAt(child(node, "UNIT", "LENGTHUNIT") ?? child(axis, "UNIT", "LENGTHUNIT"), 1) ?? 1;
  const holder = child(node, "CONVERSION") ?? node;
  const method = nameOf(child(holder, "METHOD", "PROJECTION"));
  return {
    name: nameOf(node),
    code: codeOf(node),
    datum: datumOf(base, towgs84, angle),
    conversion: { ...conversionOf(holder, angle, unit), method },
    unit,
    directions: directionsOf(node),
    proj:
      textAt(child(node, "EXTENSION"), 0) === "PROJ4"
        ? textAt(child(node, "EXTENSION"), 1)
        : undefined,
  };
}

/** The method and its parameters. In version 1 angles and lengths are in the units of the CRS. */
function conversionOf(holder: WktNode, angle: number, length: number): DescribedConversion {
  return {
    method: nameOf(child(holder, "METHOD", "PROJECTION")),
    parameters: children(holder, "PARAMETER").map((parameter) => {
      const name = nameOf(parameter);
      const value = numberAt(parameter, 1) ?? Number.NaN;
      const unit = child(parameter, ...UNITS);
      if (unit !== undefined) {
        const factor = numberAt(unit, 1) ?? 1;
        return {
          name,
          value: unit.keyword === "ANGLEUNIT" ? degrees(value * factor) : value * factor,
        };
      }
      if (/easting|northing|height/i.test(name)) return { name, value: value * length };
      return { name, value: /scale|type|option/i.test(name) ? value : value * angle };
    }),
  };
}

function datumOf(
  base: WktNode,
  towgs84: readonly number[] | undefined,
  angle: number,
): DescribedDatum {
  const datum = child(base, "DATUM", "GEODETICDATUM", "TRF", "ENSEMBLE");
  const ellipsoid = datum && child(datum, "SPHEROID", "ELLIPSOID");
  const a = numberAt(ellipsoid, 1);
  if (a === undefined) throw new CrsError(`${shown(nameOf(base))} has no ellipsoid`);
  const metres = numberAt(ellipsoid && child(ellipsoid, "LENGTHUNIT", "UNIT"), 1) ?? 1;
  const stated = datum && child(datum, "TOWGS84");
  return {
    name: nameOf(datum),
    a: a * metres,
    inverseFlattening: numberAt(ellipsoid, 2) ?? 0,
    primeMeridian: meridianOf(base, angle),
    towgs84: towgs84 ?? stated?.values.map(Number),
  };
}

/**
 * The longitude of the prime meridian. Programs disagree on the unit of that of Paris in version 1, so names that are
 * known count.
 */
function meridianOf(base: WktNode, angle: number): number {
  const node = child(base, "PRIMEM", "PRIMEMERIDIAN");
  const unit = node && child(node, "ANGLEUNIT", "UNIT");
  const value = (numberAt(node, 1) ?? 0) * (unit === undefined ? angle : angleOf(unit));
  if (value === 0) return 0;
  return meridianNamed(nameOf(node)) ?? value;
}

/** Degrees in a unit of angles; 1 for a missing unit. */
function angleOf(unit: WktNode | undefined): number {
  const radians = numberAt(unit, 1);
  return radians === undefined ? 1 : degrees(radians);
}

/** Degrees of radians; WKT rounds a degree to 15 digits. */
function degrees(radians: number): number {
  const value = radians * DEGREES;
  const rounded = Number(value.toPrecision(13));
  return Math.abs(value - rounded) < 1e-13 * Math.abs(value) ? rounded : value;
}

/** The direction of each axis: in version 2 in small letters, in version 1 in capitals. */
function directionsOf(node: WktNode): readonly string[] {
  return children(node, "AXIS").map((axis) => (textAt(axis, 1) ?? "").toLowerCase());
}

function codeOf(node: WktNode): string | undefined {
  const id = child(node, "ID", "AUTHORITY");
  const [authority, code] = [textAt(id, 0), textAt(id, 1)];
  return authority === undefined || code === undefined
    ? undefined
    : `${authority.toUpperCase()}:${code}`;
}

const SHIFTS = [
  /^x-axis translation/i,
  /^y-axis translation/i,
  /^z-axis translation/i,
  /^x-axis rotation/i,
  /^y-axis rotation/i,
  /^z-axis rotation/i,
  /^scale difference/i,
];

/** The shift of a bound CRS as `+towgs84`; seconds of arc and parts per million. */
function boundShift(node: WktNode): readonly number[] {
  const transformation = child(node, "ABRIDGEDTRANSFORMATION");
  const target = child(node, "TARGETCRS");
  const datum = target && nameOf(children(target, ...GEOGRAPHIC)[0]);
  if (transformation === undefined || !/WGS[ _]?(19)?84/i.test(datum ?? ""))
    throw new CrsError(`${shown(nameOf(node))} is bound to another CRS than WGS 84`);
  const method = nameOf(child(transformation, "METHOD"));
  const parameters = children(transformation, "PARAMETER");
  const sign = /coordinate frame/i.test(method) ? -1 : 1;
  const found = SHIFTS.map((pattern, index) => {
    const parameter = parameters.find((one) => pattern.test(nameOf(one)));
    const value = numberAt(parameter, 1) ?? 0;
    const factor = numberAt(parameter && child(parameter, ...UNITS), 1);
    if (index < 3) return value;
    // Abridged: the scale is a ratio close to 1, rotations are in arc seconds unless they have a unit.
    if (index === 6)
      return factor === undefined
        ? Math.abs(value) > 0.5
          ? (value - 1) * 1e6
          : value
        : value * factor * 1e6;
    return sign * (factor === undefined ? value : value * factor * DEGREES * 3600);
  });
  if (
    !/translation|position vector|coordinate frame|helmert/i.test(method) ||
    parameters.length === 0
  )
    throw new CrsError(`its datum is shifted by ${shown(method)}, which is not supported`);
  return found.slice(3).some((value) => value !== 0) ? found : found.slice(0, 3);
}
