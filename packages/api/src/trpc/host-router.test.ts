import { type Cas, CasError, isCasError } from "@cas/models";
import { datasetsResponse, extractResponse, fakeCas, healthResponse } from "@cas/test-doubles";
import { createTRPCClient, httpBatchStreamLink, httpLink } from "@trpc/client";
import { type AnyTRPCRouter, initTRPC, lazy, TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import superjson from "superjson";
import { beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createCallerCas } from "./cas-over-caller.ts";
import { createTrpcCas } from "./cas-over-trpc.ts";
import { declareCasErrors } from "./error-shape.ts";
import { casErrorFormatter, casErrorMiddleware } from "./host-errors.ts";
import { createCasRouter } from "./router.ts";

const point = { type: "Point", coordinates: [-84.2, 36.6] } as const;
const question = { geometry: point, dataset_ids: ["lab:elevation"] };
const url = "http://host.test/trpc";

/** The context of a host: a user, who may not be signed in. */
interface Context {
  readonly user?: { readonly name: string; readonly mayAsk: boolean };
}

const t = initTRPC.context<Context>().create({ errorFormatter: casErrorFormatter });
const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.user === undefined) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in" });
  return next({ ctx: { user: ctx.user } });
});

/** A source for each user. */
const sources = new Map<string, ReturnType<typeof fakeCas>>();
const casOf = ({ name, mayAsk }: NonNullable<Context["user"]>): Cas => {
  if (!mayAsk) throw new TRPCError({ code: "FORBIDDEN", message: `${name} may not ask` });
  const known = sources.get(name) ?? fakeCas();
  sources.set(name, known);
  return known;
};
beforeEach(() => {
  sources.clear();
});

const appRouter = t.router({
  cas: createCasRouter(({ user }) => casOf(user), { procedure: protectedProcedure }),
  whoAmI: protectedProcedure.query(({ ctx }) => ctx.user.name),
  total: protectedProcedure
    .errors(declareCasErrors<"validation_error">())
    .use(casErrorMiddleware)
    .query(async ({ ctx }) => (await casOf(ctx.user).datasets()).total),
  plainTotal: protectedProcedure.query(async ({ ctx }) => (await casOf(ctx.user).datasets()).total),
});

/** A fetch to a router in this process; without `createContext` its host has none. */
const fetchOf =
  (router: AnyTRPCRouter, createContext?: () => object) =>
  async (input: unknown, init: unknown): Promise<Response> =>
    fetchRequestHandler({
      endpoint: "/trpc",
      router,
      req: new Request(String(input), init as RequestInit),
      allowMethodOverride: true,
      ...(createContext === undefined ? {} : { createContext }),
    });
const clientOf = (user?: Context["user"]) =>
  createTRPCClient<typeof appRouter>({
    links: [
      httpBatchStreamLink({
        url,
        methodOverride: "POST",
        maxItems: 1,
        fetch: fetchOf(appRouter, () => (user === undefined ? {} : { user })),
      }),
    ],
  });
const ada = { name: "Ada", mayAsk: true };

const failureOf = async (call: Promise<unknown>): Promise<CasError> => {
  const error: unknown = await call.catch((cause: unknown) => cause);
  if (isCasError(error)) return error;
  throw error;
};

describe("a router with the procedure and the context of a host", () => {
  it("asks the source of the user", async () => {
    const client = clientOf(ada);
    expect(await client.cas.extract.query(question)).toEqual(extractResponse);
    expect(await client.whoAmI.query()).toBe("Ada");
    expect(await clientOf({ ...ada, name: "Grace" }).cas.datasets.query()).toEqual(
      datasetsResponse,
    );
    expect([...sources.keys()]).toEqual(["Ada", "Grace"]);
    expect(sources.get("Ada")?.extract).toHaveBeenCalledOnce();
    expect(sources.get("Grace")?.extract).not.toHaveBeenCalled();
  });

  it("infers the context behind the middlewares of the procedure", () => {
    createCasRouter(
      (context) => {
        expectTypeOf(context.user).toEqualTypeOf<NonNullable<Context["user"]>>();
        return fakeCas();
      },
      { procedure: protectedProcedure },
    );
    createCasRouter(async (context: { readonly tenant: string }) => {
      expectTypeOf(context.tenant).toBeString();
      return fakeCas();
    });
    // @ts-expect-error -- the context of the host has no tenant
    createCasRouter((context) => casOf(context.tenant), { procedure: protectedProcedure });
  });

  it("is behind the auth of the host, and the error is the host's", async () => {
    const port = createTrpcCas(clientOf().cas);
    expect(await failureOf(port.extract(question))).toMatchObject({
      errorType: "unauthorized",
      statusCode: 401,
      message: "Sign in",
      retryable: false,
    });
    expect(sources.size).toBe(0);
  });

  it("takes a TRPCError of the function as the host's", async () => {
    const port = createTrpcCas(clientOf({ ...ada, mayAsk: false }).cas);
    expect(await failureOf(port.extract(question))).toMatchObject({
      errorType: "http_error",
      statusCode: 403,
      message: "Ada may not ask",
      retryable: false,
    });
  });

  it("keeps the errors of CAS, and hides bugs of the function", async () => {
    const port = createTrpcCas(clientOf(ada).cas);
    expect(await failureOf(port.extract({ ...question, dataset_ids: [] }))).toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", "dataset_ids"] }],
    });
    await port.health();
    sources
      .get("Ada")
      ?.health.mockRejectedValue(
        new CasError({ errorType: "timeout", message: "10.0.0.7 is late" }),
      );
    expect(await failureOf(port.health())).toMatchObject({
      errorType: "timeout",
      statusCode: 504,
      message: "The CAS service did not respond in time",
    });
    sources.get("Ada")?.health.mockRejectedValue(new TypeError("/srv/keys"));
    expect(await failureOf(port.health())).toMatchObject({
      errorType: "internal_error",
      message: "Internal server error",
    });
  });

  it("declares its errors beside those of the host", async () => {
    const error: unknown = await clientOf(ada)
      .cas.extract.query({ ...question, dataset_ids: [] })
      .catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      data: { code: "UNPROCESSABLE_CONTENT", cas: { status_code: 422 } },
    });
    type Shape = (typeof appRouter)["cas"]["extract"]["_def"]["$types"]["errorShape"];
    expectTypeOf<Extract<Shape["data"]["cas"], undefined>>().toBeUndefined();
  });

  it("is called in this process with the context of the host", async () => {
    const router = createCasRouter(({ user }) => casOf(user), { procedure: protectedProcedure });
    expect(await createCallerCas(router, { user: ada }).health()).toEqual(healthResponse);
    const nobody = await failureOf(createCallerCas(router, {}).health());
    expect(nobody).toMatchObject({ errorType: "unauthorized", statusCode: 401 });
    const caller = appRouter.createCaller({ user: ada });
    expect(await caller.cas.datasets()).toEqual(datasetsResponse);
  });

  it("streams: createTrpcCas has batchExtractStream as the HTTP client has it", async () => {
    const port = createTrpcCas(clientOf(ada).cas);
    const geometries = Array.from({ length: 45 }, (_, index) => ({
      id: `s${index}`,
      geometry: { type: "Point", coordinates: [index / 1000, 40] } as const,
    }));
    casOf(ada);
    sources.get("Ada")?.batchExtract.mockImplementation(async (request) => ({
      request_id: "b",
      responses: [...request.geometries].map(() => extractResponse),
      total_geometries: 0,
      total_results: 0,
      elapsed_ms: 1,
    }));
    const seen = [];
    for await (const item of port.batchExtractStream({ dataset_ids: ["a:b"], geometries }))
      seen.push([item.index, item.id, item.response.request_id]);
    expect(seen.toSorted(([a], [b]) => Number(a) - Number(b))).toEqual(
      geometries.map(({ id }, index) => [index, id, "answer"]),
    );
  });
});

describe("a host without a context", () => {
  const bare = initTRPC.create();
  const router = bare.router({ cas: createCasRouter(fakeCas()) });
  const client = createTRPCClient<typeof router>({
    links: [
      httpLink({
        url,
        methodOverride: "POST",
        fetch: fetchOf(router),
      }),
    ],
  });

  it("works", async () => {
    expect(await client.cas.extract.query(question)).toEqual(extractResponse);
    expect(await createTrpcCas(client.cas).datasets()).toEqual(datasetsResponse);
  });

  it("gives each error an id of its own", async () => {
    const error = await failureOf(
      createTrpcCas(client.cas).extract({ ...question, dataset_ids: [] }),
    );
    expect(error.errorType).toBe("validation_error");
    expect(error.requestId).toMatch(/^[0-9a-f]{12}$/);
  });

  it("and a context whose fields have another meaning is not misread", async () => {
    const other = createCasRouter(fakeCas()).createCaller({
      requestId: 7,
      observe: "nothing",
      onError: true,
    } as never);
    expect(await other.health()).toEqual(healthResponse);
  });
});

describe("the host's own procedures", () => {
  const failWith = (error: unknown): void => {
    casOf(ada);
    sources.get("Ada")?.datasets.mockRejectedValue(error);
  };
  const ask = async (name: "total" | "plainTotal") => {
    const onError = vi.fn<(what: { error: TRPCError }) => void>();
    const response = await fetchRequestHandler({
      endpoint: "/trpc",
      router: appRouter,
      req: new Request(`${url}/${name}`),
      createContext: () => ({ user: ada }),
      onError,
    });
    const { error } = (await response.json()) as { error: { data: { stack?: string } } };
    return { status: response.status, error, onError };
  };

  it("with the middleware a CasError has its code and its cause", async () => {
    failWith(new CasError({ errorType: "rate_limited", message: "slow down", retryAfter: 3 }));
    const { status, error, onError } = await ask("total");
    expect(status).toBe(429);
    expect(error).toMatchObject({
      message: "slow down",
      data: { code: "TOO_MANY_REQUESTS", cas: { error_type: "rate_limited", retry_after: 3 } },
    });
    expect(onError.mock.calls[0]?.[0].error).toMatchObject({
      code: "TOO_MANY_REQUESTS",
      cause: { errorType: "rate_limited" },
    });
  });

  it.each(["total", "plainTotal"] as const)(
    "%s: the caller sees neither the stack nor what is not public; the rejected key of the server signs nobody out",
    async (name) => {
      failWith(new CasError({ errorType: "unauthorized", message: "key abc was refused" }));
      const { status, error } = await ask(name);
      expect(status).toBe(502);
      expect(error.data.stack).toBeUndefined();
      expect(JSON.stringify(error)).not.toMatch(/abc|host-router/);
      expect(error).toMatchObject({
        message: "The CAS service refused the credentials of this server",
        data: { code: "BAD_GATEWAY", cas: { error_type: "upstream_error" } },
      });
    },
  );

  it("errors of the host stay as they are", async () => {
    failWith(new TRPCError({ code: "CONFLICT", message: "busy" }));
    const { status, error } = await ask("total");
    expect(status).toBe(409);
    expect(error).toMatchObject({ message: "busy", data: { code: "CONFLICT", path: "total" } });
    expect(error.data).not.toHaveProperty("cas");
  });

  it("callers know the declared errors", () => {
    type Data = (typeof appRouter)["total"]["_def"]["$types"]["errorShape"]["data"];
    expectTypeOf<NonNullable<Data["cas"]>["error_type"]>().toExtend<string>();
    expectTypeOf(appRouter.createCaller({}).total).returns.resolves.toBeNumber();
  });
});

describe("tRPC's own ways to compose routers", () => {
  it("a transformer: dates of the host and values of CAS", async () => {
    const s = initTRPC.create({ transformer: superjson });
    const router = s.router({
      cas: createCasRouter(fakeCas(), { procedure: s.procedure }),
      today: s.procedure.query(() => new Date(0)),
    });
    const client = createTRPCClient<typeof router>({
      links: [
        httpBatchStreamLink({
          url,
          transformer: superjson,
          methodOverride: "POST",
          maxItems: 1,
          fetch: fetchOf(router),
        }),
      ],
    });
    expect(await client.today.query()).toEqual(new Date(0));
    const port = createTrpcCas(client.cas);
    expect(await port.extract(question)).toEqual(extractResponse);
    expect(await failureOf(port.extract({ ...question, dataset_ids: [] }))).toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", "dataset_ids"] }],
    });
    const items = port.batchExtractStream({ dataset_ids: ["a:b"], geometries: [point] });
    expect((await items.next()).value).toMatchObject({ index: 0, response: extractResponse });
  });

  it("a lazy router", async () => {
    const router = t.router({
      cas: lazy(() => Promise.resolve({ casRouter: createCasRouter(fakeCas()) })),
    });
    expect(await router.createCaller({}).cas.extract(question)).toEqual(extractResponse);
  });

  it("mergeRouters, with the formatter and the transformer of the host", async () => {
    const s = initTRPC.context<Context>().create({
      transformer: superjson,
      errorFormatter: ({ shape }) => ({ ...shape, data: { ...shape.data, isOfHost: true } }),
    });
    const merged = s.mergeRouters(
      s.router({ hello: s.procedure.query(() => "hello") }),
      createCasRouter(fakeCas(), { procedure: s.procedure }),
    );
    const caller = merged.createCaller({});
    expect([await caller.hello(), await caller.health()]).toEqual(["hello", healthResponse]);
    const response = await fetchRequestHandler({
      endpoint: "/trpc",
      router: merged,
      req: new Request(`${url}/nope`),
    });
    expect(await response.json()).toMatchObject({ error: { json: { data: { isOfHost: true } } } });
  });

  it("mergeRouters with a host that has no formatter", async () => {
    const s = initTRPC.create();
    const hello = s.router({ hello: s.procedure.query(() => "hello") });
    const merged = s.mergeRouters(hello, createCasRouter(fakeCas()));
    expect(await merged.createCaller({}).extract(question)).toEqual(extractResponse);
  });
});
