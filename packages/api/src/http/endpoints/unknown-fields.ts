import { unknownKeys } from "@cas/models";
import type { z } from "zod";

/**
 * A warning for each field of a body that the endpoint does not have. The service ignores such fields, so a caller that
 * works with it works here; but one with `agregation: "max"` would take the mean for the maximum.
 *
 * @param model the fields of the endpoint
 */
export function unknownFieldWarnings(model: z.ZodObject, body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const known = Object.keys(model.shape);
  const unknown = Object.keys(body).filter((key) => !Object.hasOwn(model.shape, key));
  return unknownKeys(unknown, known).map(
    ({ key, message }) => `request field ${JSON.stringify(key)} has no effect: it ${message}`,
  );
}

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
