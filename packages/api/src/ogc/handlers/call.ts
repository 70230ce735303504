import type { Jobs } from "@cas/models";
import type { ApiOptions } from "../../middleware/api-options.ts";
import type { EchoJobs } from "../jobs/echo-jobs.ts";
import { ECHO, type ProcessDescription, RASTER, ZONAL } from "../processes/descriptions.ts";
import type { ExportRaster } from "../processes/raster.ts";
import type { ReadReference } from "../processes/zonal-statistics.ts";

/** Options of OGC API - Processes. */
export interface ProcessesOptions {
  /** URL below which callers see the API, e.g. https://cas.example.org; default: that of the request. */
  readonly publicUrl?: string | undefined;
  /** The caller of a request, whose jobs of the process echo it sees; default: all callers share them. */
  readonly callerOf?: ((request: Request) => string) | undefined;
  /** Exports rasters for the process raster, which exists only with it. */
  readonly exportRaster?: ExportRaster | undefined;
  /** Reads areas from links; default: links as inputs are refused. */
  readonly readReference?: ReadReference | undefined;
  /** Most seconds until a synchronous execution has to end; default 100. */
  readonly syncSeconds?: number | undefined;
}

/** The options of the processes and of every API. */
export interface AllOptions extends ApiOptions, ProcessesOptions {}

/** A request to a route, and what its handler needs. */
export interface Call {
  readonly request: Request;
  /** URL of the API, without a slash at the end. */
  readonly root: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly caller: string;
  readonly jobs: Jobs;
  readonly echo: EchoJobs;
  readonly options: AllOptions;
}

/** Responds to a request. */
export type Handle = (call: Call) => Response | Promise<Response>;

/** The processes of the API. */
export const processesOf = ({ exportRaster }: ProcessesOptions): readonly ProcessDescription[] =>
  exportRaster === undefined ? [ECHO, ZONAL] : [ECHO, ZONAL, RASTER];
