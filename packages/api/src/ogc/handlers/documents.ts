import { NO_SUCH_PROCESS, OgcException } from "../wire/exceptions.ts";
import { numberOf } from "../jobs/job-list-query.ts";
import {
  type Link,
  linkTo,
  REL_CONFORMANCE,
  REL_EXECUTE,
  REL_JOB_LIST,
  REL_PROCESSES,
} from "../wire/links.ts";
import { json } from "../results/outputs.ts";
import type { ProcessDescription } from "../processes/descriptions.ts";
import { type Call, type Handle, processesOf } from "./call.ts";

/** The classes of the standard that this API conforms to. */
const CONFORMANCE: readonly string[] = [
  "core",
  "ogc-process-description",
  "json",
  "oas30",
  "job-list",
  "dismiss",
].map((name) => `http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/${name}`);

/** The media type of a document of OpenAPI 3.0. */
export const OPENAPI_TYPE = "application/vnd.oai.openapi+json;version=3.0";

export const landingPage: Handle = ({ root }) =>
  json({
    title: "CAS, Community Attribute Service: processes",
    description:
      "Statistics of raster datasets over many areas, as OGC API - Processes - Part 1: Core, version 1.0.",
    links: [
      linkTo(root, "self", "This document"),
      {
        href: `${root}/openapi.json`,
        rel: "service-desc",
        type: OPENAPI_TYPE,
        title: "Definition of the API",
      },
      linkTo(`${root}/conformance`, REL_CONFORMANCE, "Classes of the standard"),
      linkTo(`${root}/processes`, REL_PROCESSES, "Processes"),
      linkTo(`${root}/jobs`, REL_JOB_LIST, "Jobs"),
    ] satisfies readonly Link[],
  });

export const conformance: Handle = () => json({ conformsTo: CONFORMANCE });

export const processList: Handle = ({ root, query, options }) => {
  const limit = numberOf(query, "limit", { min: 1, max: 10_000, fallback: 10 });
  const offset = numberOf(query, "offset", { min: 0, max: 10_000, fallback: 0 });
  const all = processesOf(options);
  const page = all.slice(offset, offset + limit);
  const self = linkTo(`${root}/processes`, "self", "This document");
  const next = linkTo(
    `${root}/processes?limit=${limit}&offset=${offset + limit}`,
    "next",
    "Further processes",
  );
  return json({
    processes: page.map(({ inputs: _inputs, outputs: _outputs, ...summary }) => ({
      ...summary,
      links: [linkTo(`${root}/processes/${summary.id}`, "self", "Description of the process")],
    })),
    links: offset + limit < all.length ? [self, next] : [self],
  });
};

export const processDescription: Handle = (call) => {
  const process = processOf(call);
  const own = `${call.root}/processes/${process.id}`;
  return json({
    ...process,
    links: [
      linkTo(own, "self", "This document"),
      linkTo(`${own}/execution`, REL_EXECUTE, "Execution of the process, by POST"),
    ],
  });
};

/**
 * The process of a path.
 *
 * @throws OgcException
 */
export function processOf({ params, options }: Call): ProcessDescription {
  const id = params["process"] ?? "";
  const process = processesOf(options).find((one) => one.id === id);
  if (process !== undefined) return process;
  throw new OgcException({
    status: 404,
    title: "No such process",
    type: NO_SUCH_PROCESS,
    errorType: "not_found",
    detail: `There is no process ${JSON.stringify(id.slice(0, 100))}`,
  });
}
