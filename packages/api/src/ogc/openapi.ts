import { JOB_TABLE_CONTENTS, JOB_TABLE_FORMATS, JOB_TABLE_LAYOUTS } from "@cas/models";
import { type ProcessesEndpoint, standardSchema } from "./endpoints.ts";
import { STATUS_CODES } from "./jobs/status-info.ts";

const list = (items: object): object => ({ type: "array", items });
const text = { type: "string" };
const number = { type: "integer", minimum: 0 };

/** Schemas of the parameters of queries. */
const QUERY: Readonly<Record<string, object>> = {
  limit: { type: "integer", minimum: 1, maximum: 10_000, default: 10 },
  offset: { ...number, default: 0 },
  type: list({ type: "string", enum: ["process"] }),
  processID: list(text),
  status: list({ type: "string", enum: STATUS_CODES }),
  datetime: text,
  minDuration: number,
  maxDuration: number,
  content: { type: "string", enum: JOB_TABLE_CONTENTS, default: "values" },
  format: { type: "string", enum: JOB_TABLE_FORMATS },
  layout: { type: "string", enum: JOB_TABLE_LAYOUTS, default: "wide" },
};

/** The OpenAPI 3.0 document of the API; the schemas of documents are those that the standard publishes. */
export function processesDocument(
  endpoints: readonly ProcessesEndpoint[],
  { root, asksForKey }: { readonly root: string; readonly asksForKey: boolean },
): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, asksForKey),
    };
  return {
    openapi: "3.0.3",
    info: {
      title: "CAS, Community Attribute Service: processes",
      description: "OGC API - Processes - Part 1: Core, version 1.0.",
      version: "1.0.0",
      license: { name: "MIT", url: "https://opensource.org/license/mit" },
    },
    servers: [{ url: root }],
    paths,
    components: {
      securitySchemes: { ApiKey: { type: "apiKey", in: "header", name: "X-API-Key" } },
    },
  };
}

function operationOf(endpoint: ProcessesEndpoint, asksForKey: boolean): object {
  const { operationId, summary, path, query = [], isSecured, responses } = endpoint;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: text,
  }));
  const inQuery = query.map((name) => ({
    name,
    in: "query",
    required: false,
    style: "form",
    explode: false,
    schema: QUERY[name],
  }));
  const prefer = {
    name: "Prefer",
    in: "header",
    required: false,
    description: "respond-async, wait=10, or both (RFC 7240).",
    schema: text,
  };
  return {
    operationId,
    summary,
    ...(isSecured ? { security: asksForKey ? [{ ApiKey: [] }] : [{}, { ApiKey: [] }] } : {}),
    parameters: [...inPath, ...inQuery, ...(operationId === "execute" ? [prefer] : [])],
    ...(operationId === "execute"
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: standardSchema("execute") } },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(responses).map(([status, { description, schema, type }]) => [
          status,
          {
            description,
            ...(schema === undefined
              ? {}
              : { content: { [type ?? "application/json"]: { schema } } }),
          },
        ]),
      ),
      default: {
        description: "An exception (RFC 7807).",
        content: { "application/problem+json": { schema: standardSchema("exception") } },
      },
    },
  };
}
