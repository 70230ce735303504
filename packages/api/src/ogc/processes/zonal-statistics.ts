import type { JobInput, JobTableFormat } from "@cas/models";
import { inlineJob } from "../../jobs/inline-job.ts";
import {
  type ExecuteRequest,
  isReference,
  onlyOutput,
  refuseUnknownInputs,
  valueOf,
} from "../wire/execute-request.ts";
import { badRequest } from "../wire/exceptions.ts";
import { ZONAL } from "./descriptions.ts";
import { TABLE_FORMATS, tableFormatOf } from "./table-formats.ts";
import { rangeOf } from "./time-range.ts";

/** Reads areas from a link of a caller; the host decides which links it reads. */
export type ReadReference = (
  href: string,
  options: { readonly signal: AbortSignal },
) => Promise<JobInput["areas"] | undefined>;

/**
 * The job of a request to execute zonal statistics; the port checks it.
 *
 * @param readReference reads areas from a link; without it, and when it returns undefined, links are refused
 * @throws OgcException
 * @throws CasError validation_error
 */
export async function zonalJobOf(
  request: ExecuteRequest,
  readReference: ReadReference | undefined,
  signal: AbortSignal,
): Promise<JobInput> {
  const { inputs } = request;
  refuseUnknownInputs(inputs, Object.keys(ZONAL.inputs));
  const value = (name: string): unknown => valueOf(inputs[name]) ?? undefined;
  const parameters = {
    dataset_ids: listOf(value("datasets")),
    aggregation: value("statistic"),
    time_range: rangeOf(value("time_range")),
    time_statistic: value("time_statistic"),
    format: formatOf(request),
    name: value("name"),
    idempotency_key: value("idempotency_key"),
  };
  const areas = valueOf(inputs["areas"]);
  if (!isReference(areas)) return inlineJob({ ...given(parameters), areas });
  const read = await readReference?.(areas.href, { signal });
  if (read === undefined)
    throw badRequest(
      "This server reads no areas from this link: send the FeatureCollection itself",
    );
  return { ...given(parameters), areas: read } as JobInput;
}

/** A single value is a list of one: clients send both for an input that may occur several times. */
const listOf = (datasets: unknown): unknown =>
  Array.isArray(datasets) ? datasets.map(valueOf) : [datasets ?? ""].filter((one) => one !== "");

function formatOf(request: ExecuteRequest): JobTableFormat | undefined {
  const { mediaType } = onlyOutput(request, "table");
  const named = valueOf(request.inputs["format"]);
  const isKnown = TABLE_FORMATS.find(({ format }) => format === named);
  if (named != null && isKnown === undefined)
    throw badRequest(
      `inputs.format must be one of ${TABLE_FORMATS.map(({ format }) => format).join(", ")}`,
    );
  if (mediaType === undefined) return isKnown?.format;
  const format = tableFormatOf(mediaType);
  if (format === undefined)
    throw badRequest(
      `outputs.table.format.mediaType must be one of ${TABLE_FORMATS.map((one) => one.mediaType).join(", ")}`,
    );
  if (isKnown !== undefined && isKnown.mediaType !== mediaType)
    throw badRequest("inputs.format and outputs.table.format name different formats");
  return isKnown?.format ?? format;
}

/** The fields that have a value. */
const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
