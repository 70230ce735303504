import { CasError } from "@cas/models";

/** Classes of SQLSTATE that say nothing about the statement: connection, authorization, catalog, resources, operator, system. */
const OF_SERVER = /^(08|28|3D|53|57|58)/;
/** SQLSTATEs after which the same transaction may succeed: serialization failure, deadlock. */
const CONFLICTS: readonly unknown[] = ["40001", "40P01"];

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

/** Whether the same transaction may succeed at once. */
export const isConflict = (error: unknown): boolean => CONFLICTS.includes(codeOf(error));

/** An error of a statement as it is; any other, of a server that does not answer, as a CasError. */
export function databaseError(error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof CasError) return error;
  if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !OF_SERVER.test(code)) return error;
  return new CasError({
    errorType: "connection_error",
    message: "The database of the jobs does not answer",
    cause: error,
  });
}
