import * as z from "zod";
import { CrsError } from "./crs-error.ts";
import type { WktNode } from "./wkt-tree.ts";

const Unit = z.union([
  z.string(),
  z.object({ type: z.string().default("Unit"), name: z.string(), conversion_factor: z.number() }),
]);
const Measure = z.union([z.number(), z.object({ value: z.number(), unit: Unit })]);
const Id = z.object({ authority: z.string(), code: z.union([z.number(), z.string()]) });
const Axis = z.object({ direction: z.string(), unit: Unit.optional() });
const Parameter = z.object({ name: z.string(), value: z.number(), unit: Unit.optional() });
const Operation = z.object({
  name: z.string().default(""),
  method: z.object({ name: z.string() }),
  parameters: z.array(Parameter).max(100).default([]),
});
const Datum = z.object({
  name: z.string(),
  ellipsoid: z.object({
    radius: Measure.optional(),
    semi_major_axis: Measure.optional(),
    semi_minor_axis: Measure.optional(),
    inverse_flattening: z.number().optional(),
  }),
  prime_meridian: z.object({ name: z.string(), longitude: Measure }).optional(),
});
const Geodetic = z.object({
  name: z.string().default(""),
  datum: Datum.optional(),
  datum_ensemble: Datum.optional(),
  coordinate_system: z.object({ axis: z.array(Axis).max(3) }).optional(),
  id: Id.optional(),
});
const Crs = z.object({
  ...Geodetic.shape,
  type: z.string(),
  base_crs: Geodetic.optional(),
  conversion: Operation.optional(),
  /** The horizontal CRS is the first. */
  components: z.array(z.unknown()).default([]),
  source_crs: z.unknown().optional(),
  target_crs: z.unknown().optional(),
  transformation: Operation.optional(),
});
type Crs = z.infer<typeof Crs>;
type Geodetic = z.infer<typeof Geodetic>;

/** Maximum characters of a text, as of WKT. */
const MAX_LENGTH = 100_000;

/**
 * The nodes of WKT 2 that a text in PROJJSON stands for (https://proj.org/specifications/projjson.html).
 *
 * @throws CrsError for a text that is too long or not valid
 */
export function parseProjjson(text: string): WktNode {
  if (text.length > MAX_LENGTH)
    throw new CrsError(`PROJJSON of ${text.length} characters > limit ${MAX_LENGTH}`);
  return parseCrs(jsonOf(text), 0);
}

/** Maximum depth of CRSs in CRSs: a bound part of a compound CRS has two. */
const MAX_DEPTH = 4;

function parseCrs(value: unknown, depth: number): WktNode {
  const parsed = Crs.safeParse(value);
  if (depth > MAX_DEPTH) throw new CrsError("it is nested too deeply");
  if (parsed.success) return nodeOf(parsed.data, depth);
  const [issue] = parsed.error.issues;
  throw new CrsError(
    `it is no PROJJSON of a CRS: ${issue?.path.join(".") ?? ""}: ${issue?.message}`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CrsError("it is no JSON of a CRS", { cause });
  }
}

const node = (keyword: string, ...values: WktNode["values"]): WktNode => ({ keyword, values });

function nodeOf(crs: Crs, depth: number): WktNode {
  const { type, name, components, transformation } = crs;
  switch (type) {
    case "CompoundCRS":
      return node("COMPOUNDCRS", name, parseCrs(components[0], depth + 1));
    case "BoundCRS":
      return node(
        "BOUNDCRS",
        node("SOURCECRS", parseCrs(crs.source_crs, depth + 1)),
        node("TARGETCRS", parseCrs(crs.target_crs, depth + 1)),
        ...(transformation === undefined
          ? []
          : [operation("ABRIDGEDTRANSFORMATION", transformation)]),
      );
    case "ProjectedCRS":
      return node(
        "PROJCRS",
        name,
        ...(crs.base_crs === undefined ? [] : [geodetic("BASEGEOGCRS", crs.base_crs)]),
        ...(crs.conversion === undefined ? [] : [operation("CONVERSION", crs.conversion)]),
        ...axes(crs),
        ...ids(crs),
      );
    case "GeographicCRS":
    case "GeodeticCRS":
      return geodetic("GEOGCRS", crs);
    case "DerivedGeographicCRS":
      return node(
        "GEOGCRS",
        name,
        ...(crs.base_crs === undefined ? [] : [geodetic("BASEGEOGCRS", crs.base_crs)]),
        ...(crs.conversion === undefined ? [] : [operation("DERIVINGCONVERSION", crs.conversion)]),
        ...axes(crs),
      );
    default:
      return node(type.toUpperCase(), name);
  }
}

function geodetic(keyword: string, crs: Geodetic): WktNode {
  const datum = crs.datum ?? crs.datum_ensemble;
  const meridian = datum?.prime_meridian;
  return node(
    keyword,
    crs.name,
    ...(datum === undefined ? [] : [node("DATUM", datum.name, ellipsoid(datum))]),
    ...(meridian === undefined
      ? []
      : [
          node(
            "PRIMEM",
            meridian.name,
            valueOf(meridian.longitude),
            unit(unitOf(meridian.longitude) ?? "degree"),
          ),
        ]),
    ...axes(crs),
    ...ids(crs),
  );
}

function ellipsoid({ ellipsoid: figure }: z.infer<typeof Datum>): WktNode {
  const a = metres(figure.semi_major_axis ?? figure.radius);
  const b = figure.semi_minor_axis === undefined ? undefined : metres(figure.semi_minor_axis);
  const flattening = figure.inverse_flattening ?? (b === undefined || b === a ? 0 : a / (a - b));
  return node("ELLIPSOID", "", a, flattening);
}

const valueOf = (measure: z.infer<typeof Measure>): number =>
  typeof measure === "number" ? measure : measure.value;

const unitOf = (measure: z.infer<typeof Measure>): z.infer<typeof Unit> | undefined =>
  typeof measure === "number" ? undefined : measure.unit;

function metres(measure: z.infer<typeof Measure> | undefined): number {
  if (measure === undefined) throw new CrsError("its ellipsoid has no semi-major axis");
  const of = unitOf(measure);
  return valueOf(measure) * (typeof of === "object" ? of.conversion_factor : 1);
}

const axes = ({ coordinate_system: system }: Geodetic): readonly WktNode[] =>
  (system?.axis ?? []).map((axis) =>
    node("AXIS", "", axis.direction, ...(axis.unit === undefined ? [] : [unit(axis.unit)])),
  );

const ids = ({ id }: Geodetic): readonly WktNode[] =>
  id === undefined ? [] : [node("ID", id.authority, id.code)];

function operation(
  keyword: string,
  { name, method, parameters }: z.infer<typeof Operation>,
): WktNode {
  return node(
    keyword,
    name,
    node("METHOD", method.name),
    ...parameters.map((one) =>
      node("PARAMETER", one.name, one.value, ...(one.unit === undefined ? [] : [unit(one.unit)])),
    ),
  );
}

/** Radians and metres in the units that PROJJSON names without a factor. */
const FACTORS: ReadonlyMap<string, readonly [keyword: string, factor: number]> = new Map([
  ["degree", ["ANGLEUNIT", Math.PI / 180]],
  ["metre", ["LENGTHUNIT", 1]],
  ["unity", ["SCALEUNIT", 1]],
]);
const KEYWORDS: ReadonlyMap<string, string> = new Map([
  ["AngularUnit", "ANGLEUNIT"],
  ["LinearUnit", "LENGTHUNIT"],
  ["ScaleUnit", "SCALEUNIT"],
]);

function unit(of: z.infer<typeof Unit>): WktNode {
  if (typeof of === "object")
    return node(KEYWORDS.get(of.type) ?? "UNIT", of.name, of.conversion_factor);
  const [keyword, factor] = FACTORS.get(of) ?? [];
  if (keyword === undefined || factor === undefined)
    throw new CrsError(`the unit ${of.slice(0, 40)} is not supported`);
  return node(keyword, of, factor);
}
