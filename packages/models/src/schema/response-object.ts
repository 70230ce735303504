import * as z from "zod";

/**
 * The schema of an object that a CAS service sends.
 *
 * At run time unknown fields are kept, so that the fields of a newer service pass through. In the type they do not
 * appear: an index signature would turn every misspelt field into `unknown` instead of a compile error
 * (docs/decisions/0003-tolerant-responses.md).
 */
export function responseObject<const Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape> {
  return z.looseObject(shape);
}
