import * as z from "zod";

/** A known member, or a string that a newer service sends; editors still complete the known ones. */
export type Open<Member extends string> = Member | (string & {});

/**
 * An enum of a response: documents its members, accepts any string.
 *
 * The JSON Schema lists the members as the service does; parsing never refuses a new one
 * (docs/decisions/0003-tolerant-responses.md).
 */
export function openEnum<const Members extends readonly string[]>(
  members: Members,
): z.ZodType<Open<Members[number]>, Open<Members[number]>> {
  return z.string().meta({ enum: [...members] });
}
