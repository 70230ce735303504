import type { CasError } from "../errors/cas-error.ts";
import { validationError } from "../errors/parse.ts";
import { type RequestPart, validationIssue } from "../errors/issues.ts";

/**
 * Default limit of values in a body: 8 MiB of positions with one digit after the point have 1.94 million (two numbers
 * and their array for each).
 */
export const DEFAULT_MAX_BODY_VALUES = 2_000_000;

/**
 * Levels of arrays and objects in a request: a batch with a MultiPolygon has seven, properties of Features may have
 * more.
 */
export const MAX_LEVELS = 64;

/** Members of one object: a request has ten, the properties of a Feature may have hundreds. */
const MAX_MEMBERS_OF_OBJECT = 10_000;

/** Bytes of one text or number: a description in the properties of a Feature may have thousands. */
const MAX_TOKEN_BYTES = 1_000_000;

/** Limits of JSON other than its size in bytes. */
export interface JsonLimits {
  /** Levels of arrays and objects. */
  readonly levels: number;
  /** Arrays, objects, texts, numbers and literals. */
  readonly values: number;
  /** Objects and members of objects, which take many times the memory of a number. */
  readonly members: number;
  /** Members of one object. */
  readonly membersOfObject: number;
  /** Bytes of one text or number. */
  readonly tokenBytes: number;
}

/** The limits of a body. */
export function jsonLimits(maxBodyValues: number = DEFAULT_MAX_BODY_VALUES): JsonLimits {
  return {
    levels: MAX_LEVELS,
    values: maxBodyValues,
    members: Math.ceil(maxBodyValues / 4),
    membersOfObject: MAX_MEMBERS_OF_OBJECT,
    tokenBytes: MAX_TOKEN_BYTES,
  };
}

const SETTING = "maxBodyValues of the API, MAX_BODY_VALUES of the server";

/** The fault of JSON over each limit, with its kind in `detail`. */
const FAULTS: Readonly<Record<keyof JsonLimits, (limit: number) => readonly [string, string]>> = {
  levels: (limit) => ["nesting", `is nested more than ${limit} levels deep`],
  values: (limit) => [
    "too_many_values",
    `holds more than ${limit} values (${SETTING}); send fewer or simpler geometries`,
  ],
  members: (limit) => [
    "too_many_members",
    `holds more than ${limit} objects and members of objects (a quarter of ${SETTING}); send fewer geometries, or leave out their properties`,
  ],
  membersOfObject: (limit) => [
    "too_many_members",
    `has an object of more than ${limit} members; leave out properties`,
  ],
  tokenBytes: (limit) => [
    "too_long",
    `has a text or a number of more than ${limit} bytes; leave out properties`,
  ],
};

/** The error of JSON over a limit. */
export function overLimit(
  name: keyof JsonLimits,
  limit: number,
  part: RequestPart = "body",
): CasError<"validation_error"> {
  const [type, message] = FAULTS[name](limit);
  return validationError([validationIssue(part, [], message, undefined, type)]);
}
