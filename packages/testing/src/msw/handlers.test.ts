import type { AppRouter } from "@cas/api";
import { createTrpcCas, trpcFetch } from "@cas/api/client";
import { CasClient } from "@cas/client/fetch";
import { type Cas, type CasErrorType, isCasError } from "@cas/models";
import { createTRPCClient, httpBatchLink, httpBatchStreamLink, httpLink } from "@trpc/client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as Handlers from "./index.ts";
import { CAS_ERROR_TYPES, type FakeCas, fakeCas, makeCasError } from "../index.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const request = { geometry: point, dataset_ids: ["lab:elevation"] };

const failureOf = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new TypeError("The call did not fail");
};

/** Both majors of MSW that the package takes; the catalog names the second one msw-2. */
const MAJORS = [
  ["MSW 3", () => import("msw"), () => import("msw/node")],
  ["MSW 2", () => import("msw-2"), () => import("msw-2/node")],
] as const;

describe.each(MAJORS)("%s", (_name, importMsw, importNode) => {
  let server: { listen: () => void; close: () => void; resetHandlers: () => void };
  let use: (...handlers: never[]) => void;
  let handlers: typeof Handlers;
  let cas: FakeCas;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock("msw", importMsw);
    handlers = await import("./index.ts");
    const { setupServer } = await importNode();
    const started = setupServer();
    server = started;
    use = (...given) => {
      started.use(...given);
    };
    server.listen();
  });
  afterAll(() => {
    server.close();
    vi.doUnmock("msw");
  });
  beforeEach(() => {
    cas = fakeCas({ values: { "lab:elevation": 388 } });
  });
  afterEach(() => {
    server.resetHandlers();
  });

  describe("the HTTP API", () => {
    it.each(["http://cas.test", "http://cas.test/prefix/"])("answers at %s", async (baseUrl) => {
      use(...(handlers.httpCasHandlers({ cas, baseUrl }) as never[]));
      const client = new CasClient(baseUrl);
      expect((await client.extract(request)).results[0]?.value).toBe(388);
      expect(
        (
          await client.batchExtract({
            dataset_ids: request.dataset_ids,
            geometries: [point, point],
          })
        ).total_results,
      ).toBe(2);
      expect((await client.datasets({ provider: "lab" })).total).toBe(1);
      expect((await client.providers()).providers[0]?.slug).toBe("lab");
      expect((await client.provider("lab")).datasets).toHaveLength(1);
      expect((await client.health()).status).toBe("ok");
      expect(cas.calls.map(({ method }) => method)).toEqual([
        "extract",
        "batchExtract",
        "datasets",
        "providers",
        "provider",
        "health",
      ]);
      expect(cas.callsOf("datasets")[0]?.request).toMatchObject({ provider: "lab" });
    });

    it.each(CAS_ERROR_TYPES)("passes on %s as the source threw it", async (errorType) => {
      use(...(handlers.httpCasHandlers({ cas, baseUrl: "http://cas.test" }) as never[]));
      const error = makeCasError<CasErrorType>(errorType);
      cas.answer("extract", error);
      const client = new CasClient("http://cas.test", { maxRetries: 0 });
      const received = await failureOf(client.extract(request));
      expect(received).toMatchObject({
        errorType,
        statusCode: error.statusCode,
        message: error.message,
        retryable: error.retryable,
      });
      expect(isCasError(received) && received.wireType).toBe(error.wireType);
      // Retry-After is a header of whole seconds.
      expect(isCasError(received) && received.retryAfter).toBe(error.retryAfter);
    });

    it("lets the client retry", async () => {
      use(...(handlers.httpCasHandlers({ cas, baseUrl: "http://cas.test" }) as never[]));
      cas.answer("health", makeCasError("rate_limited", { retryAfter: 0 }), { times: 1 });
      const { attempts } = await new CasClient("http://cas.test").health().withResponse();
      expect(attempts).toBe(2);
    });

    it("refuses what a service refuses, and takes the options of the API", async () => {
      const guarded = handlers.httpCasHandlers({
        cas,
        baseUrl: "http://cas.test",
        authorize: ({ headers }) =>
          headers.get("x-api-key") === "k" ? undefined : makeCasError("unauthorized"),
      });
      use(...(guarded as never[]));
      expect(await failureOf(new CasClient("http://cas.test").datasets())).toMatchObject({
        errorType: "unauthorized",
      });
      const client = new CasClient("http://cas.test", { apiKey: "k" });
      expect((await client.datasets()).total).toBe(1);
      const response = await fetch("http://cas.test/api/v1/extract", {
        method: "POST",
        headers: { "x-api-key": "k", "content-type": "application/json" },
        body: JSON.stringify({ ...request, dataset_ids: [] }),
      });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: { type: "validation_error" } });
    });
  });

  describe("the tRPC procedures", () => {
    const url = "http://app.test/api/trpc";
    const links = {
      single: httpLink({ url, methodOverride: "POST", fetch: trpcFetch() }),
      batch: httpBatchLink({ url, maxItems: 10, fetch: trpcFetch() }),
      stream: httpBatchStreamLink({ url, methodOverride: "POST", maxItems: 1, fetch: trpcFetch() }),
    } as const;
    const portOver = (link: keyof typeof links) =>
      createTrpcCas(createTRPCClient<AppRouter>({ links: [links[link]] }));

    it.each(["single", "batch", "stream"] as const)("answers over a %s link", async (link) => {
      use(...(handlers.trpcCasHandlers({ cas, url }) as never[]));
      const port: Cas = portOver(link);
      const [first, second] = await Promise.all([port.provider("lab"), port.extract(request)]);
      expect([first.slug, second.results[0]?.value]).toEqual(["lab", 388]);
    });

    it("streams a batch", async () => {
      use(...(handlers.trpcCasHandlers({ cas, url }) as never[]));
      const items = portOver("stream").batchExtractStream({
        dataset_ids: request.dataset_ids,
        geometries: [point, { type: "Point", coordinates: [0, 91] }],
      });
      const results: [number, number][] = [];
      for await (const { index, response } of items) results.push([index, response.results.length]);
      expect(results.toSorted(([a], [b]) => a - b)).toEqual([
        [0, 1],
        [1, 0],
      ]);
    });

    it.each(CAS_ERROR_TYPES)("passes on %s as a server does", async (errorType) => {
      use(...(handlers.trpcCasHandlers({ cas, url }) as never[]));
      const error = makeCasError<CasErrorType>(errorType);
      cas.answer("provider", error);
      for (const link of ["single", "batch"] as const)
        expect(await failureOf(portOver(link).provider("lab"))).toMatchObject({
          errorType,
          statusCode: error.statusCode,
        });
    });

    it("passes on the message of what concerns the caller", async () => {
      use(...(handlers.trpcCasHandlers({ cas, url }) as never[]));
      for (const errorType of ["unauthorized", "not_found", "rate_limited"] as const) {
        const error = makeCasError(errorType);
        cas.answer("provider", error);
        expect(await failureOf(portOver("single").provider("lab"))).toMatchObject({
          errorType,
          message: error.message,
        });
      }
    });
  });

  it("names an address that is none", () => {
    expect(() => handlers.httpCasHandlers({ cas, baseUrl: "/cas" })).toThrow(
      '"/cas" is no URL; give one such as http://cas.test',
    );
  });

  it("leaves the other paths of a server to other handlers", async () => {
    const { http } = await importMsw();
    use(http.all("http://cas.test/*", () => new Response("of the app")) as never);
    use(...(handlers.httpCasHandlers({ cas, baseUrl: "http://cas.test" }) as never[]));
    expect(await (await fetch("http://cas.test/api/v1/own")).text()).toBe("of the app");
    expect((await fetch("http://cas.test/api/v1/providers/lab")).status).toBe(200);
    expect(cas.calls).toHaveLength(1);
  });
});
