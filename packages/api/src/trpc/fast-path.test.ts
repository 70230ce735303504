import { CasError, type CasErrorType, ERROR_TYPES } from "@cas/models";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeCas } from "@cas/test-doubles";
import type { RequestGuard } from "../middleware/api-options.ts";
import { createTrpcApi } from "./trpc-api.ts";
import type { TrpcApiOptions } from "./trpc-api-options.ts";

// The real handler, which records whether it was called.
vi.mock(import("@trpc/server/adapters/fetch"), { spy: true });

const point = { type: "Point", coordinates: [-84.2, 36.6] };
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const told = vi.fn<(what: string, ...more: unknown[]) => void>();
const options: TrpcApiOptions = {
  endpoint: "/trpc",
  requestId: () => "0123456789ab",
  maxBodyBytes: 1000,
  onError: (error, requestId) => {
    told("error", String(error), requestId);
  },
  observe: ({ procedure }) => {
    told("begin", procedure);
    return {
      run: (work) => work(),
      end: (error) => {
        told("end", error instanceof CasError ? error.errorType : error === undefined);
      },
    };
  },
};

let cas = fakeCas();
beforeEach(() => {
  cas = fakeCas();
  told.mockReset();
  vi.mocked(fetchRequestHandler).mockClear();
});

/** A JSON POST as clients send it. */
const asked = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Request =>
  new Request(`http://cas.test/trpc/${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "content-length": String(new Blob([body]).size),
      ...headers,
    },
    body,
  });

/** The outcome of a request: its response, the reported errors, and the calls to the source. */
async function outcomeOf(request: Request, given: TrpcApiOptions) {
  told.mockClear();
  for (const method of [cas.extract, cas.batchExtract, cas.provider]) method.mockClear();
  const answer = await createTrpcApi(cas, given).fetch(request);
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: await answer.text(),
    told: [...told.mock.calls],
    questions: [cas.extract, cas.batchExtract, cas.provider].flatMap(({ mock }) =>
      mock.calls.map(([input]) => input),
    ),
  };
}

/**
 * Sends a request twice: unchanged, and with a header that only makes tRPC's own handler take it. Both must be equal.
 */
async function expectAlike(request: Request, given = options): Promise<{ status: number }> {
  const same = request.clone();
  same.headers.set("trpc-accept", "application/json");
  const short = await outcomeOf(request, given);
  expect(fetchRequestHandler).not.toHaveBeenCalled();
  const long = await outcomeOf(same, given);
  expect(short).toEqual(long);
  return short;
}

describe("one call gets the same response as from tRPC's own handler", () => {
  it.each<[string, string, unknown, number]>([
    ["a right one", "extract", question, 200],
    [
      "many geometries",
      "batchExtract",
      { dataset_ids: question.dataset_ids, geometries: [point, point] },
      200,
    ],
    ["a misspelt field", "extract", { ...question, agregation: "max" }, 422],
    ["a misspelt filter", "datasets", { temporalType: "monthly" }, 422],
    ["a page", "datasets", { limit: 3, cursor: 6 }, 200],
    ["another page", "providers", {}, 200],
    ["one provider", "provider", { slug: "lab" }, 200],
    ["no datasets", "extract", { ...question, dataset_ids: [] }, 422],
    ["null", "extract", null, 422],
    ["a text", "provider", "lab", 422],
    ["no slug", "provider", { slug: "" }, 422],
    ["a limit of 0", "datasets", { limit: 0 }, 422],
    [
      "a latitude of 91",
      "extract",
      { ...question, geometry: { ...point, coordinates: [0, 91] } },
      422,
    ],
    ["a list", "batchExtract", [question], 422],
  ])("%s", async (_what, path, input, status) => {
    expect((await expectAlike(asked(path, JSON.stringify(input)))).status).toBe(status);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ["what is not JSON", "not json", 422],
    ["JSON that ends too early", '{"geometry":', 422],
    ["an empty body", "", 422],
    ["what is nested deep", `${"[".repeat(300)}${"]".repeat(300)}`, 422],
    ["bytes that are not UTF-8", new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 422],
    ["a body over the limit", `"${"x".repeat(1000)}"`, 413],
    ["a byte order mark", `\uFEFF${JSON.stringify(question)}`, 200],
  ])("%s", async (_what, body, status) => {
    expect((await expectAlike(asked("extract", body))).status).toBe(status);
  });

  it.each(Object.keys(ERROR_TYPES) as CasErrorType[])("a source that fails: %s", async (type) => {
    const error = new CasError<CasErrorType>({
      errorType: type,
      message: "of it",
      retryAfter: 3.5,
    });
    cas.extract.mockRejectedValue(error);
    const { status } = await expectAlike(asked("extract", JSON.stringify(question)));
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it.each<[string, () => unknown, number]>([
    ["a bug", () => Promise.reject(new TypeError("Cannot read /etc/passwd")), 500],
    ["text that it cannot parse", () => JSON.parse("<html>") as unknown, 500],
    ["a response of another form", () => Promise.resolve({ results: 7 }), 200],
  ])("a source with %s", async (_what, answer, expected) => {
    cas.extract.mockImplementation(answer as never);
    const { status } = await expectAlike(asked("extract", JSON.stringify(question)));
    expect(status).toBe(expected);
  });

  const refused = (type: CasErrorType, retryAfter?: number): RequestGuard => {
    const error = new CasError<CasErrorType>({ errorType: type, message: "no", retryAfter });
    return () => error;
  };
  it.each<[string, Partial<TrpcApiOptions>, number]>([
    ["no key", { authorize: refused("unauthorized") }, 401],
    ["too many questions", { limitRate: refused("rate_limited", 6.5) }, 429],
    ["both", { limitRate: refused("rate_limited"), authorize: refused("unauthorized") }, 429],
    ["a guard that fails", { authorize: () => Promise.reject(new TypeError("/srv/keys")) }, 500],
    ["guards that accept it", { authorize: () => undefined, limitRate: () => undefined }, 200],
  ])("refused or not: %s", async (_what, guards, status) => {
    const request = asked("extract", JSON.stringify(question));
    expect((await expectAlike(request, { ...options, ...guards })).status).toBe(status);
  });

  it("without optional parts: no observation, no listener, a new id", async () => {
    const answer = await createTrpcApi(cas, { endpoint: "/trpc" }).fetch(
      asked("extract", JSON.stringify({})),
    );
    expect(answer.status).toBe(422);
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f]{12}$/);
    expect(fetchRequestHandler).not.toHaveBeenCalled();
  });
});

it("a caller that leaves stops the work at the source", async () => {
  const controller = new AbortController();
  const reached = Promise.withResolvers<unknown>();
  cas.extract.mockImplementation((_question, call) => {
    call?.signal?.addEventListener("abort", () => {
      reached.resolve(call.signal?.reason);
    });
    controller.abort(new RangeError("enough"));
    return new Promise(() => undefined);
  });
  const request = new Request(asked("extract", JSON.stringify(question)), controller);
  void createTrpcApi(cas, options).fetch(request);
  expect(await reached.promise).toBeInstanceOf(RangeError);
});

describe("tRPC handles all but single calls as JSON", () => {
  const body = JSON.stringify(question);
  const without = (name: string): Request => {
    const request = asked("extract", body);
    request.headers.delete(name);
    return request;
  };
  it.each<[string, () => Request]>([
    ["a batch", () => asked("extract?batch=1", JSON.stringify({ 0: question }))],
    ["several names", () => asked("extract,datasets", body)],
    ["a query", () => asked("extract?input={}", body)],
    ["another spelling of a name", () => asked("ext%72act", body)],
    ["a slash too many", () => asked("extract/", body)],
    [
      "a stream",
      () => asked("batchExtractStream?batch=1", "{}", { "trpc-accept": "application/jsonl" }),
    ],
    [
      "a stream, by a header",
      () => asked("extract", body, { accept: "text/html, application/jsonl" }),
    ],
    ["a stream, by its name", () => asked("batchExtractStream", body)],
    ["the health of the source", () => asked("health", "{}")],
    [
      "another type",
      () => asked("extract", body, { "content-type": "application/json; charset=utf-8" }),
    ],
    ["no type", () => without("content-type")],
    ["no length", () => without("content-length")],
    ["no such procedure", () => asked("constructor", body)],
    ["no procedure", () => asked("", body)],
    ["another method", () => new Request(asked("extract", body), { method: "PUT" })],
    ["GET", () => new Request("http://cas.test/trpc/datasets")],
  ])("%s", async (_what, request) => {
    await createTrpcApi(cas, options).fetch(request());
    expect(fetchRequestHandler).toHaveBeenCalledOnce();
  });
});
