import { ErrorEnvelope } from "@cas/models";
import { z } from "zod";
import type { Endpoint } from "./endpoints.ts";

/** A JSON object of an OpenAPI document. */
export type OpenApiObject = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of a list of endpoints, generated from the models. */
export function openApiDocument(endpoints: readonly Endpoint[]): OpenApiObject {
  const schemas = new Map<string, OpenApiObject>();
  const paths: Record<string, Record<string, OpenApiObject>> = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(endpoint, schemas),
    };
  return {
    openapi: "3.1.0",
    info: {
      title: "CAS, Community Attribute Service",
      description: "Attributes of points and polygons from public raster datasets.",
      version: "0.4.0",
    },
    paths,
    components: { schemas: Object.fromEntries(schemas) },
  };
}

function operation(endpoint: Endpoint, schemas: Map<string, OpenApiObject>): OpenApiObject {
  const { operationId, summary, tag, path, query, body, response } = endpoint;
  const parameters = [
    ...(path.includes("{slug}")
      ? [{ name: "slug", in: "path", required: true, schema: { type: "string" } }]
      : []),
    ...(query === undefined ? [] : queryParameters(query)),
  ];
  return {
    operationId,
    summary,
    tags: [tag],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: content(body, schemas, "input") } }),
    responses: {
      200: { description: "The answer", content: content(response, schemas, "output") },
      default: { description: "A failure", content: content(ErrorEnvelope, schemas, "output") },
    },
  };
}

function content(
  schema: z.ZodType,
  schemas: Map<string, OpenApiObject>,
  io: "input" | "output",
): OpenApiObject {
  return { "application/json": { schema: reference(schema, schemas, io) } };
}

/** Enters a model under its title and refers to it. */
function reference(
  schema: z.ZodType,
  schemas: Map<string, OpenApiObject>,
  io: "input" | "output",
): OpenApiObject {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  if (json.title === undefined) return json;
  schemas.set(json.title, json);
  return { $ref: `#/components/schemas/${json.title}` };
}

function queryParameters(query: z.ZodObject): OpenApiObject[] {
  return Object.entries(query.shape).map(([name, field]) => {
    const { description, ...schema } = z.toJSONSchema(field as z.ZodType, {
      io: "input",
      unrepresentable: "any",
    });
    return { name, in: "query", required: false, description, schema: withoutDialect(schema) };
  });
}

function withoutDialect({ $schema: _dialect, ...schema }: Record<string, unknown>): OpenApiObject {
  return schema;
}
