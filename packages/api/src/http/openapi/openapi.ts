import type { CasError } from "@cas/models";
import { isCasError, parseRequest } from "@cas/models";
import * as z from "zod";
import { type Endpoint, isSecured } from "../endpoints/endpoints.ts";
import { EXAMPLES } from "./openapi-examples.ts";
import { errorResponses, OF_SECURED, REQUEST_ID_HEADER } from "./openapi-errors.ts";
import { componentSchemas, schemaOf } from "./openapi-schemas.ts";
import type { JsonSchema, OpenApiDocument, Operation, Parameter } from "./openapi-types.ts";

const TAGS = [
  { name: "extract", description: "Values of datasets over points and areas." },
  { name: "catalog", description: "The providers and their datasets." },
  { name: "ops", description: "For operators of the server; open, no key needed." },
] as const;

/** The API that a document describes. */
interface ApiOfDocument {
  readonly asksForKey?: boolean;
  readonly basePath?: string;
}

/**
 * The OpenAPI 3.1 document of a list of endpoints, generated from the models.
 *
 * @param api.asksForKey whether the server requires a key; if not, it ignores keys
 * @param api.basePath the prefix of the paths, e.g. /cas
 */
export function openApiDocument(
  endpoints: readonly Endpoint[],
  { asksForKey = false, basePath = "" }: ApiOfDocument = {},
): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(endpoint, asksForKey),
    };
  return {
    openapi: "3.1.0",
    info: {
      title: "CAS, Community Attribute Service",
      description:
        "Attributes of points and polygons from public raster datasets. Every response has X-Request-ID; every " +
        "failure is an ErrorEnvelope, also for an unknown path (404) or a wrong method (405). The examples are " +
        "responses for the sample data of CAS for TypeScript.",
      version: "0.4.0",
      license: { name: "MIT", identifier: "MIT" },
    },
    ...(basePath === "" ? {} : { servers: [{ url: basePath }] }),
    tags: TAGS,
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        ApiKey: {
          type: "apiKey",
          in: "header",
          name: "X-API-Key",
          description: asksForKey
            ? "Key of the caller; the operator of the server issues keys."
            : "This server requires none, and ignores a key.",
        },
      },
    },
  };
}

function operation(endpoint: Endpoint, asksForKey: boolean): Operation {
  const { operationId, summary, description, tag, body, response, errors } = endpoint;
  const mayNeedKey = isSecured(endpoint);
  const security = asksForKey ? [{ ApiKey: [] }] : [{}, { ApiKey: [] }];
  const parameters = parametersOf(endpoint);
  const example = EXAMPLES[operationId];
  return {
    operationId,
    summary,
    description,
    tags: [tag],
    security: mayNeedKey ? security : [],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              "application/json": { schema: schemaOf(body), example: example?.body },
            },
          },
        }),
    responses: {
      200: {
        description: "The response.",
        headers: REQUEST_ID_HEADER,
        content: {
          "application/json": { schema: schemaOf(response), example: example?.response },
        },
      },
      ...errorResponses([...errors, ...(mayNeedKey ? OF_SECURED : [])], faultOf(endpoint)),
    },
  };
}

/** The error of an invalid request to this endpoint. */
function faultOf({ body, query }: Endpoint): CasError | undefined {
  const model = body ?? query;
  if (model === undefined) return undefined;
  try {
    parseRequest(
      model,
      body === undefined ? { limit: 0 } : {},
      body === undefined ? "query" : "body",
    );
    return undefined;
  } catch (error) {
    if (!isCasError(error)) throw error;
    return error;
  }
}

function parametersOf({ operationId, path, query }: Endpoint): Parameter[] {
  const examples = EXAMPLES[operationId]?.parameters ?? {};
  const slug: Parameter = {
    name: "slug",
    in: "path",
    required: true,
    description: "Slug of the provider, the part of a dataset id before the colon.",
    schema: { type: "string", minLength: 1 },
    example: examples["slug"],
  };
  const ofQuery = Object.entries(query?.shape ?? {}).map(([name, field]): Parameter => {
    const { description = "", schema } = parameterSchema(name, field as z.ZodType);
    const example = examples[name];
    return {
      name,
      in: "query",
      required: false,
      description,
      schema,
      ...(example === undefined ? {} : { example }),
    };
  });
  return path.includes("{slug}") ? [slug, ...ofQuery] : ofQuery;
}

/** The text of a `bbox` parameter: a URL cannot hold the other forms that the model accepts. */
const BBOX: JsonSchema = {
  type: "string",
  pattern: String.raw`^-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?$`,
};

/** A field of a query as a parameter: a URL has no null. */
function parameterSchema(
  name: string,
  field: z.ZodType,
): { description?: string | undefined; schema: JsonSchema } {
  const { description } = field;
  if (name === "bbox") return { description, schema: BBOX };
  const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
  const model = inner instanceof z.ZodNullable ? inner.unwrap() : inner;
  return { description, schema: schemaOf(model as z.ZodType) };
}
