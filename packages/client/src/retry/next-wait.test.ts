import { CasError, type CasErrorOptions, type CasErrorType } from "@cas/models";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoff, BACKOFF_BASE_MS, BACKOFF_CAP_MS, nextWait } from "./next-wait.ts";

const failed = (errorType: CasErrorType, more: Partial<CasErrorOptions> = {}): CasError =>
  new CasError({ errorType, message: "x", ...more });

/** After the first of three attempts, with 60 s left; the backoff is 250 ms. */
const waitAfter = (error: CasError, more: object = {}): number | undefined =>
  nextWait({ error, attempts: 1, maxRetries: 2, remaining: 60_000, random: 0.5, ...more });

describe("nextWait", () => {
  it.each([408, 429, 500, 502, 503, 504])("retries after a status %d", (statusCode) => {
    expect(waitAfter(failed("http_error", { statusCode }))).toBe(250);
    expect(waitAfter(failed("unrecognized_error", { statusCode }))).toBe(250);
  });

  it.each([302, 400, 401, 403, 404, 405, 409, 413, 422, 501])(
    "does not retry after a status %d, which would repeat",
    (statusCode) => {
      expect(waitAfter(failed("http_error", { statusCode }))).toBeUndefined();
    },
  );

  it.each<CasErrorType>([
    "connection_error",
    "timeout",
    "rate_limited",
    "upstream_error",
    "internal_error",
  ])("retries after %s", (errorType) => {
    expect(waitAfter(failed(errorType))).toBe(250);
  });

  it.each<CasErrorType>([
    "aborted",
    "invalid_response",
    "validation_error",
    "request_limit",
    "unauthorized",
    "not_found",
    "method_not_allowed",
    "payload_too_large",
  ])("does not retry after %s", (errorType) => {
    expect(waitAfter(failed(errorType))).toBeUndefined();
  });

  it("doubles the bound of the backoff", () => {
    expect(waitAfter(failed("timeout"), { attempts: 2 })).toBe(500);
  });

  it("ends with the retries", () => {
    expect(waitAfter(failed("timeout"), { attempts: 3 })).toBeUndefined();
    expect(waitAfter(failed("timeout"), { maxRetries: 0 })).toBeUndefined();
  });

  it("waits for Retry-After as long as it fits into the call", () => {
    const limited = failed("rate_limited", { retryAfter: 30 });
    expect(waitAfter(limited)).toBe(30_000);
    expect(waitAfter(limited, { remaining: 30_000 })).toBeUndefined();
    expect(waitAfter(failed("rate_limited", { retryAfter: 0 }))).toBe(0);
  });

  it("does not wait longer than the call may take", () => {
    expect(waitAfter(failed("timeout"), { remaining: 250 })).toBeUndefined();
    expect(waitAfter(failed("timeout"), { remaining: -1 })).toBeUndefined();
  });

  it("ends with the time of the whole call", () => {
    const detail = { scope: "call", timeout_ms: 5 } as const;
    expect(waitAfter(new CasError({ errorType: "timeout", message: "x", detail }))).toBeUndefined();
  });

  it("does not retry an error that is not retryable", () => {
    expect(waitAfter(failed("connection_error", { retryable: false }))).toBeUndefined();
  });
});

describe("backoff", () => {
  it.each([
    [1, BACKOFF_BASE_MS],
    [2, 1000],
    [3, 2000],
    [4, 4000],
    [5, 8000],
    [6, 8000],
    [100, 8000],
  ])("after %d attempts waits at most %d ms", (attempts, bound) => {
    expect(backoff(attempts, 1)).toBe(bound);
    expect(backoff(attempts, 0.5)).toBe(bound / 2);
    expect(backoff(attempts, 0)).toBe(0);
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, random) => {
          const wait = backoff(attempts, random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(BACKOFF_CAP_MS);
        },
      ),
      { seed: 1999 },
    );
  });
});
