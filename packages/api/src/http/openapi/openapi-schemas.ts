import {
  AggregationMethod,
  AttributeResponse,
  AttributeResult,
  BatchAttributeRequest,
  BatchAttributeResponse,
  BoundingBox,
  CacheStats,
  Dataset,
  DatasetListResponse,
  ErrorBody,
  ErrorEnvelope,
  Geometry,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProviderSummary,
  StatsOnlyAttributeRequest,
  TemporalExtent,
  TemporalType,
  TimeRange,
  ValidationIssue,
  Variable,
} from "@cas/models";
import * as z from "zod";
import { GEOJSON_SCHEMAS } from "./geojson-schemas.ts";
import type { JsonSchema } from "./openapi-types.ts";

/** The inputs of callers, by name in the document. */
const REQUESTS: Readonly<Record<string, z.ZodType>> = {
  AggregationMethod,
  BatchAttributeRequest,
  Geometry,
  StatsOnlyAttributeRequest,
  TemporalType,
  TimeRange,
};

/** The bodies of responses. */
const RESPONSES: Readonly<Record<string, z.ZodType>> = {
  AttributeResponse,
  AttributeResult,
  BatchAttributeResponse,
  BoundingBox,
  CacheStats,
  Dataset,
  DatasetListResponse,
  ErrorBody,
  ErrorEnvelope,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProviderSummary,
  TemporalExtent,
  ValidationError: ValidationIssue,
  Variable,
};

const names = new Map(
  Object.entries({ ...REQUESTS, ...RESPONSES }).map(([name, schema]) => [schema, name]),
);

/** A reference to a schema of the document by its name. */
export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A model by reference, or written out when the document has no name for it. */
export function schemaOf(model: z.ZodType): JsonSchema {
  const name = names.get(model);
  if (name !== undefined) return refTo(name);
  const {
    $schema: _dialect,
    description: _said,
    ...schema
  } = z.toJSONSchema(model, {
    io: "input",
  });
  return schema;
}

/** Every schema of the document by its name, generated from the models. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas = { ...generate(REQUESTS, "input"), ...generate(RESPONSES, "output") };
  const { StatsOnlyAttributeRequest: statsRequest, ...others } = schemas;
  return {
    ...others,
    StatsOnlyAttributeRequest: withoutRaster(statsRequest ?? {}),
    ...GEOJSON_SCHEMAS,
  };
}

function generate(
  models: Readonly<Record<string, z.ZodType>>,
  io: "input" | "output",
): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, model] of Object.entries(models)) registry.add(model, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // Left out, because readers gain nothing: bounds that only say that a number is exact, and permission for fields
      // of newer services.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      const { properties, additionalProperties } = jsonSchema;
      // A request with a field that such a model does not have is refused.
      if (io === "input" && additionalProperties === false) return;
      const saysNothing = JSON.stringify(additionalProperties) === "{}";
      if (properties !== undefined || additionalProperties === false || saysNothing)
        delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [
      name,
      schema,
    ]),
  );
}

/** The request for statistics: fields only for raster output are left out, because this API rejects or ignores them. */
function withoutRaster({ properties = {}, required = [], ...schema }: JsonSchema): JsonSchema {
  const { bbox: _bbox, target_resolution: _cellSize, resampling: _kernel, ...others } = properties;
  return {
    ...schema,
    properties: {
      ...others,
      geometry: {
        description: "Area or point to extract for, degrees (lon, lat).",
        oneOf: Object.keys(GEOJSON_SCHEMAS)
          .filter((name) => name !== "Position")
          .map(refTo),
      },
      output: {
        type: "string",
        const: "stats",
        default: "stats",
        description: "stats; raster output is in process only.",
      },
    },
    required: ["geometry", ...required],
  };
}
