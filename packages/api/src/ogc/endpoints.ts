import type { Handle } from "./handlers/call.ts";
import { conformance, landingPage, processDescription, processList } from "./handlers/documents.ts";
import { execute } from "./handlers/execution.ts";
import {
  cancelJob,
  dismissJob,
  jobAreas,
  jobList,
  jobOutput,
  jobResults,
  jobStatus,
  retryJob,
} from "./handlers/jobs.ts";

/** A route of the API: its handler and its part of the OpenAPI document. */
export interface ProcessesEndpoint {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the root of the API, in the form of OpenAPI. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** Whether a key may be required. */
  readonly isSecured: boolean;
  /** Parameters of the query, by their names in the document. */
  readonly query?: readonly string[];
  /** Status of a successful response, and the schema of its document. */
  readonly responses: Readonly<
    Record<string, { description: string; schema?: object; type?: string }>
  >;
  readonly handle: Handle;
}

const SCHEMAS = "https://schemas.opengis.net/ogcapi/processes/part1/1.0/openapi/schemas";
/** A schema that the standard publishes. */
export const standardSchema = (name: string): object => ({ $ref: `${SCHEMAS}/${name}.yaml` });

const one = (name: string, description: string) => ({
  200: { description, schema: standardSchema(name) },
});
const STATUS = one("statusInfo", "The job.");

/** The routes of OGC API - Processes, and a few of our own below jobs. */
export const PROCESSES_ENDPOINTS: readonly ProcessesEndpoint[] = [
  {
    method: "GET",
    path: "/",
    operationId: "getLandingPage",
    summary: "Links to the parts of the API",
    isSecured: false,
    responses: one("landingPage", "The links."),
    handle: landingPage,
  },
  {
    method: "GET",
    path: "/conformance",
    operationId: "getConformanceClasses",
    summary: "Classes of the standard that the API conforms to",
    isSecured: false,
    responses: one("confClasses", "The classes."),
    handle: conformance,
  },
  {
    method: "GET",
    path: "/processes",
    operationId: "getProcesses",
    summary: "The processes",
    isSecured: true,
    query: ["limit", "offset"],
    responses: one("processList", "The processes."),
    handle: processList,
  },
  {
    method: "GET",
    path: "/processes/{process}",
    operationId: "getProcessDescription",
    summary: "One process with its inputs and outputs",
    isSecured: true,
    responses: one("process", "The process."),
    handle: processDescription,
  },
  {
    method: "POST",
    path: "/processes/{process}/execution",
    operationId: "execute",
    summary: "Executes a process",
    isSecured: true,
    responses: {
      200: {
        description: "The results, of a synchronous execution: the output itself, or a document.",
        schema: {},
        type: "*/*",
      },
      201: {
        description: "The job, of an asynchronous execution; Location has its URL.",
        schema: standardSchema("statusInfo"),
      },
      204: { description: "Outputs by reference, in Link headers." },
    },
    handle: execute,
  },
  {
    method: "GET",
    path: "/jobs",
    operationId: "getJobs",
    summary: "The jobs of the caller, newest first",
    isSecured: true,
    query: [
      "limit",
      "offset",
      "type",
      "processID",
      "status",
      "datetime",
      "minDuration",
      "maxDuration",
    ],
    responses: one("jobList", "The jobs."),
    handle: jobList,
  },
  {
    method: "GET",
    path: "/jobs/{job}",
    operationId: "getStatus",
    summary: "State and progress of a job",
    isSecured: true,
    responses: STATUS,
    handle: jobStatus,
  },
  {
    method: "DELETE",
    path: "/jobs/{job}",
    operationId: "dismiss",
    summary: "Stops a job and removes it with its results",
    isSecured: true,
    responses: STATUS,
    handle: dismissJob,
  },
  {
    method: "GET",
    path: "/jobs/{job}/results",
    operationId: "getResult",
    summary: "The results of a job, as its execution wanted them",
    isSecured: true,
    responses: {
      200: { description: "The output itself, or a document.", schema: {}, type: "*/*" },
      204: { description: "Outputs by reference, in Link headers." },
    },
    handle: jobResults,
  },
  {
    method: "GET",
    path: "/jobs/{job}/results/{output}",
    operationId: "getOutput",
    summary:
      "One output of a job; of a table also another file, format or layout, and parts by Range",
    isSecured: true,
    query: ["content", "format", "layout"],
    responses: {
      200: { description: "The output.", schema: {}, type: "*/*" },
      206: { description: "The part that Range wants.", schema: {}, type: "*/*" },
      304: { description: "The caller has it." },
      416: { description: "There is no such part." },
    },
    handle: jobOutput,
  },
  {
    method: "GET",
    path: "/jobs/{job}/areas",
    operationId: "getAreas",
    summary:
      "The results and failures of a job, a line of JSON for each area; not part of the standard",
    isSecured: true,
    query: ["offset"],
    responses: { 200: { description: "The lines.", schema: {}, type: "application/x-ndjson" } },
    handle: jobAreas,
  },
  {
    method: "POST",
    path: "/jobs/{job}/cancel",
    operationId: "cancel",
    summary: "Stops a job and keeps it; not part of the standard",
    isSecured: true,
    responses: STATUS,
    handle: cancelJob,
  },
  {
    method: "POST",
    path: "/jobs/{job}/retry",
    operationId: "retry",
    summary: "Computes the failed values of a job again; not part of the standard",
    isSecured: true,
    responses: STATUS,
    handle: retryJob,
  },
];
