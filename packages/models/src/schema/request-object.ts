import * as z from "zod";
import { unknownKeys } from "./unknown-keys.ts";

/**
 * The schema of an object that a caller writes: a key that it does not have is a fault, whose message names the nearest key
 * that it has (docs/decisions/0048-unknown-keys.md). An extension of the schema names its own keys too.
 *
 * @param reasons messages for keys that callers know from elsewhere
 */
export function requestObject<const Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  reasons?: Readonly<Record<string, string>>,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, { error: (issue) => messageOf(issue, reasons) }) as z.ZodObject<
    Shape,
    z.core.$strict
  >;
}

/** One line for each unknown key, which begins with the key as JSON. */
function messageOf(
  issue: z.core.$ZodRawIssue,
  reasons: Readonly<Record<string, string>> | undefined,
): string | undefined {
  if (issue.code !== "unrecognized_keys") return undefined;
  const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
  return unknownKeys(issue.keys, known, reasons)
    .map(({ key, message }) => `${JSON.stringify(key)} ${message}`)
    .join("\n");
}
