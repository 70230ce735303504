import { CasError } from "@cas/models";
import { extractResponse, fakeCas, healthResponse } from "@cas/test-doubles";
import { Hono } from "hono";
import { describe, expect, it, vi } from "vitest";
import { createHttpApi } from "../http/http-api.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";

const refuseAll = () => new CasError({ errorType: "unauthorized", message: "Sign in first" });
const question = JSON.stringify({
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["lab:elevation"],
});
const post = (body: string): RequestInit => ({
  method: "POST",
  body,
  headers: { "content-type": "application/json" },
});

/** A host of Hono with routes of its own, before and after both APIs. */
function hostOf(options: { authorize?: typeof refuseAll; basePath?: string } = {}) {
  const app = new Hono();
  app.get("/before", (context) => context.text("before"));
  app.route(
    "/",
    createTrpcApi(fakeCas(), { endpoint: "/api/trpc", maxBodyBytes: 300, ...options }),
  );
  app.route("/", createHttpApi(fakeCas(), { maxBodyBytes: 300, ...options }));
  app.get("/after", (context) => context.text("after"));
  app.post("/api/upload", async (context) =>
    context.text(String((await context.req.text()).length)),
  );
  app.get("/api/v1/users", (context) => context.text("users"));
  app.notFound((context) => context.text("of the host", 404));
  return app;
}

describe("in a host of Hono", () => {
  it.each(["/before", "/after", "/api/v1/users"])(
    "guards, ids and limits do not reach the host's route %s",
    async (path) => {
      const response = await hostOf({ authorize: refuseAll }).request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get("x-request-id")).toBeNull();
      expect(response.headers.get("cache-control")).toBeNull();
    },
  );

  it("the limit of a body does not reach the host's uploads", async () => {
    const response = await hostOf().request("/api/upload", post("x".repeat(5000)));
    expect(await response.text()).toBe("5000");
    expect((await hostOf().request("/api/v1/extract", post("x".repeat(5000)))).status).toBe(413);
    expect((await hostOf().request("/api/trpc/extract", post("x".repeat(5000)))).status).toBe(413);
  });

  const PATHS = ["/api/trpc/extract", "/api/trpc/extract?batch=1", "/api/v1/extract"];
  it.each(
    (["json", "text", "arrayBuffer"] as const).flatMap((by) => PATHS.map((path) => ({ by, path }))),
  )("a body that a middleware has read by $by is used: $path", async ({ by, path }) => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req[by]();
      await next();
    });
    app.route("/", hostOf());
    const body = path.endsWith("batch=1") ? `{"0":${question}}` : question;
    const response = await app.request(path, post(body));
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining(extractResponse.request_id),
    ]);
  });

  it("a body that a middleware has read and not kept is an error that says so", async () => {
    const app = new Hono();
    app.use(async (context, next) => {
      await context.req.raw.text();
      await next();
    });
    app.route("/", hostOf());
    const response = await app.request("/api/v1/extract", post(question));
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringContaining("internal_error"),
    ]);
  });

  it("unknown paths are the host's", async () => {
    const response = await hostOf().request("/nope");
    expect([response.status, await response.text()]).toEqual([404, "of the host"]);
  });

  it.each(["/api/trpc/extract", "/api/v1/extract"])("%s is guarded and works", async (path) => {
    expect((await hostOf().request(path, post(question))).status).toBe(200);
    expect((await hostOf({ authorize: refuseAll }).request(path, post(question))).status).toBe(401);
  });
});

describe("below a prefix", () => {
  const authorize = undefined;
  const ways: [string, () => Hono][] = [
    [
      "by its option",
      () => {
        const app = new Hono();
        app.route("/", createHttpApi(fakeCas(), { basePath: "/cas" }));
        return app;
      },
    ],
    ["by app.route", () => new Hono().route("/cas", createHttpApi(fakeCas(), { authorize }))],
    [
      "as a fetch handler",
      () => {
        const api = createHttpApi(fakeCas(), { basePath: "cas/" });
        return new Hono().all("*", (context) => api.fetch(context.req.raw));
      },
    ],
  ];
  it.each(ways)("%s the API works, and its 404 has the envelope", async (_way, open) => {
    const app = open();
    expect(await (await app.request("/cas/health")).json()).toEqual(healthResponse);
    const extracted = await app.request("/cas/api/v1/extract", post(question));
    expect(await extracted.json()).toEqual(extractResponse);
    expect((await app.request("/cas/openapi.json")).status).toBe(200);
    const unknown = await app.request("/cas/nope");
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get("x-request-id")).toMatch(/^[0-9a-f]{12}$/);
    expect(await unknown.json()).toMatchObject({
      error: { type: "not_found", message: "No such path: /cas/nope; see /cas/openapi.json" },
    });
    const slash = await app.request("/cas/api/v1/datasets/?limit=1");
    expect([slash.status, slash.headers.get("location")]).toEqual([307, "../datasets?limit=1"]);
    const method = await app.request("/cas/api/v1/extract");
    expect([method.status, method.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("the endpoint of the procedures may have one too, with any slashes", async () => {
    const api = createTrpcApi(fakeCas(), { endpoint: "api/cas/trpc/" });
    expect((await api.request("/api/cas/trpc/extract", post(question))).status).toBe(200);
    const elsewhere = await api.request("/trpc/extract", post(question));
    expect(elsewhere.status).toBe(404);
    expect(await elsewhere.json()).toMatchObject({
      error: {
        message:
          "No such path: /trpc/extract; the procedures are below /api/cas/trpc/ (endpoint of the API)",
        data: { cas: { error_type: "not_found" } },
      },
    });
  });
});

describe("a body that the host has read", () => {
  const onError = vi.fn<(error: unknown) => void>();
  const cas = fakeCas();
  const apis: [
    string,
    { fetch: (request: Request, env: object) => Response | Promise<Response> },
    string,
  ][] = [
    ["tRPC", createTrpcApi(cas, { endpoint: "/trpc", onError }), "/trpc/extract"],
    ["tRPC's own handler", createTrpcApi(cas, { endpoint: "/trpc", onError }), "/trpc/extract?x=1"],
    ["HTTP", createHttpApi(cas, { onError }), "/api/v1/extract"],
  ];
  const ask = async (
    [, api, path]: (typeof apis)[number],
    incoming: object,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    api.fetch(
      new Request(`http://host.test${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": "120", ...headers },
      }),
      { incoming },
    );

  it.each(apis)("over %s: JSON, its text and its bytes are used", async (...api) => {
    for (const body of [JSON.parse(question), question, Buffer.from(question)])
      expect((await ask(api, { readableEnded: true, body })).status).toBe(200);
  });

  it.each(apis)("over %s: it is checked as any body", async (...api) => {
    let deep: unknown = [];
    for (let level = 0; level < 5000; level++) deep = [deep];
    for (const body of [deep, { dataset_ids: [] }, "not json"])
      expect((await ask(api, { readableEnded: true, body })).status).toBe(422);
  });

  it.each(apis)("over %s: it may have been compressed", async (...api) => {
    const incoming = { readableEnded: true, body: JSON.parse(question) as unknown };
    expect((await ask(api, incoming, { "content-encoding": "gzip" })).status).toBe(200);
  });

  it.each(apis)("over %s: one that is lost is an error for the operator", async (...api) => {
    onError.mockReset();
    const response = await ask(api, { readableEnded: true });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("middleware");
    expect(String(onError.mock.calls[0]?.[0])).toContain("mount CAS before it");
  });
});
