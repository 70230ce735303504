import { CasError } from "@cas/models";
import { expect, it } from "vitest";
import { databaseError, isConflict } from "./database-error.ts";

const withCode = (code: string): Error => Object.assign(new Error("message"), { code });

it.each(["ECONNREFUSED", "08006", "28P01", "3D000", "53300", "57P01"])(
  "%s is an error of the connection",
  (code) => {
    expect(databaseError(withCode(code))).toMatchObject({
      errorType: "connection_error",
      retryable: true,
      message: "The database of the jobs does not answer",
    });
  },
);

it("an error without a code is one of the connection", () => {
  expect(databaseError(new Error("Connection terminated"))).toMatchObject({
    errorType: "connection_error",
  });
});

it("an error of a statement stays as it is, and a conflict can be tried again", () => {
  const [duplicate, deadlock] = [withCode("23505"), withCode("40P01")];
  expect(databaseError(duplicate)).toBe(duplicate);
  expect([isConflict(duplicate), isConflict(deadlock)]).toEqual([false, true]);
  const known = new CasError({ errorType: "not_found", message: "no" });
  expect(databaseError(known)).toBe(known);
});
