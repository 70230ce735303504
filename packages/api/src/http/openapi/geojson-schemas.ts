import type { JsonSchema } from "./openapi-types.ts";

const position: JsonSchema = { $ref: "#/components/schemas/Position" };
const ring: JsonSchema = { type: "array", minItems: 4, items: position };
const rings: JsonSchema = { type: "array", minItems: 1, items: ring };
const RULES =
  "Each ring is closed (its last position equals its first), and the rings enclose an area.";

const geometry = (type: string, description: string, coordinates: JsonSchema): JsonSchema => ({
  title: type,
  description,
  type: "object",
  properties: { type: { type: "string", const: type }, coordinates },
  required: ["type", "coordinates"],
});

/**
 * The geometries of a request, as precisely as a JSON Schema can describe the checks of `geometryProblem` in the
 * models. The model itself has the looser form of the service; a batch keeps that form.
 */
export const GEOJSON_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Position: {
    title: "Position",
    description: "[longitude, latitude] in degrees WGS 84; a height may follow and has no effect.",
    type: "array",
    prefixItems: [
      { type: "number", minimum: -180, maximum: 180 },
      { type: "number", minimum: -90, maximum: 90 },
      { type: "number" },
    ],
    minItems: 2,
    maxItems: 3,
  },
  Point: geometry("Point", "One place: the raster cell that contains it.", position),
  Polygon: geometry("Polygon", `An outer ring followed by its holes. ${RULES}`, rings),
  MultiPolygon: geometry("MultiPolygon", `Several polygons that count as one area. ${RULES}`, {
    type: "array",
    minItems: 1,
    items: rings,
  }),
};
