import { TimeRange, unknownKeys } from "@cas/models";
import type { z } from "zod";

/**
 * A warning for each field of a body that the endpoint does not have. The service ignores such fields, so a caller that
 * works with it works here; but one with `agregation: "max"` would take the mean for the maximum.
 *
 * @param model the fields of the endpoint
 */
export function unknownFieldWarnings(model: z.ZodObject, body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const range = "time_range" in body ? body.time_range : undefined;
  return [
    ...warningsOf(model.shape, body),
    ...(isPlainObject(range) ? warningsOf(TimeRange.shape, range, "time_range.") : []),
  ];
}

function warningsOf(shape: object, fields: object, prefix = ""): string[] {
  const unknown = Object.keys(fields).filter((key) => !Object.hasOwn(shape, key));
  return unknownKeys(unknown, Object.keys(shape)).map(
    ({ key, message }) =>
      `request field ${JSON.stringify(prefix + key)} has no effect: it ${message}`,
  );
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A warning for a kernel, which the model of the wire has for raster output, and statistics do without. Its default says
 * nothing: clients of the service send it with every request.
 */
export function kernelWarnings({ resampling }: { readonly resampling: string }): string[] {
  return resampling === "nearest"
    ? []
    : [
        "request field \"resampling\" has no effect: it is for output='raster' only, which is in process only; leave it out",
      ];
}

/** The response with these warnings after its own. */
export function withWarnings<Response extends { readonly warnings: string[] }>(
  response: Response,
  warnings: readonly string[],
): Response {
  return warnings.length === 0
    ? response
    : { ...response, warnings: [...response.warnings, ...warnings] };
}
