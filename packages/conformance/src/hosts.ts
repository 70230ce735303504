import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { toNodeHandler } from "@cas/api/node";
import { getRequestListener, serve } from "@hono/node-server";
import { Controller, Get, Module, Post, Req } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import express, { type Express } from "express";
import { fastify } from "fastify";
import { Hono } from "hono";

/** The APIs of CAS that a host mounts: `/api/trpc` and everything below `/cas`. */
interface Apis {
  readonly trpc: Hono;
  readonly http: Hono;
}

/** A running server. */
export interface RunningHost {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a server with the APIs and with routes of its own: GET /hello says "hello", POST /length the size of a JSON text. */
export type StartHost = (apis: Apis) => Promise<RunningHost>;

async function listen(server: Server): Promise<RunningHost> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return running(server);
}

function running(server: Server): RunningHost {
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const parser = () => express.json({ limit: "1mb" });

function expressHost(mount: (app: Express, apis: Apis) => void): StartHost {
  return (apis) => {
    const app = express();
    mount(app, apis);
    app.get("/hello", (_request, response) => void response.send("hello"));
    app.post("/length", parser(), (request, response) => {
      response.json((request.body as { text: string }).text.length);
    });
    return listen(createServer(app));
  };
}

/** The host's own routes without any framework. */
async function ownResponse(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.url === "/hello") outgoing.end("hello");
  else if (incoming.url === "/length") {
    const { length } = ((await json(incoming)) as { text: string }).text;
    outgoing.end(String(length));
  } else {
    outgoing.statusCode = 404;
    outgoing.end("no such page");
  }
}

class HostController {
  hello(): string {
    return "hello";
  }

  length(request: { body: { text: string } }): number {
    return request.body.text.length;
  }
}
// What the decorators of Nest do, whose syntax Node cannot run.
const decorate = (decorator: MethodDecorator, name: "hello" | "length"): void => {
  const descriptor = Object.getOwnPropertyDescriptor(HostController.prototype, name);
  decorator(HostController.prototype, name, descriptor as PropertyDescriptor);
};
Controller()(HostController);
decorate(Get("hello"), "hello");
decorate(Post("length"), "length");
Req()(HostController.prototype, "length", 0);
class HostModule {
  readonly name = "the host";
}
Module({ controllers: [HostController] })(HostModule);

function nestHost(isParsed: boolean): StartHost {
  return async ({ trpc, http }) => {
    const app = await NestFactory.create<NestExpressApplication>(HostModule, {
      logger: false,
      bodyParser: false,
      // An error instead of the end of the process.
      abortOnError: false,
    });
    if (isParsed) app.useBodyParser("json", { limit: "1mb" });
    app.use(toNodeHandler(trpc));
    app.use(toNodeHandler(http));
    if (!isParsed) app.useBodyParser("json", { limit: "1mb" });
    await app.listen(0, "127.0.0.1");
    return { ...running(app.getHttpServer()), close: () => app.close() };
  };
}

const fastifyHost: StartHost = async ({ trpc, http }) => {
  const server = fastify({ forceCloseConnections: true });
  await server.register(async (scope) => {
    // The parser of Fastify refuses the empty body of a query without input.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
    for (const [path, api] of [
      ["/api/trpc/*", toNodeHandler(trpc)],
      ["/cas/*", toNodeHandler(http)],
    ] as const)
      scope.all(path, (request, reply) => {
        reply.hijack();
        api(request.raw, reply.raw);
      });
  });
  server.get("/hello", () => "hello");
  server.post("/length", ({ body }) => String((body as { text: string }).text.length));
  const url = await server.listen({ port: 0, host: "127.0.0.1" });
  return { url, close: () => server.close() };
};

/** Every supported way to mount the APIs, by name. */
export const HOSTS: Readonly<Record<string, StartHost>> = {
  "plain Node": ({ trpc, http }) => {
    const [first, second] = [toNodeHandler(trpc), toNodeHandler(http)];
    return listen(
      createServer((incoming, outgoing) => {
        first(incoming, outgoing, () => {
          second(incoming, outgoing, () => {
            void ownResponse(incoming, outgoing);
          });
        });
      }),
    );
  },
  "Express 5": expressHost((app, { trpc, http }) => {
    app.use(toNodeHandler(trpc), toNodeHandler(http));
  }),
  "Express 5 after express.json()": expressHost((app, { trpc, http }) => {
    app.use(parser(), toNodeHandler(trpc), toNodeHandler(http));
  }),
  "Express 5 below a path": expressHost((app, { trpc, http }) => {
    app.use("/api/trpc", toNodeHandler(trpc));
    app.use("/cas", toNodeHandler(http));
  }),
  "Express 5 by the adapter of Hono, after express.json()": expressHost((app, { trpc, http }) => {
    app.use(parser());
    app.all(
      "/api/trpc/*path",
      getRequestListener((request, env) => trpc.fetch(request, env)),
    );
    app.all(
      "/cas/*path",
      getRequestListener((request, env) => http.fetch(request, env)),
    );
  }),
  "NestJS 11": nestHost(false),
  "NestJS 11 after its parser": nestHost(true),
  "Fastify 5": fastifyHost,
  Hono: ({ trpc, http }) => {
    const app = new Hono();
    app.route("/", trpc);
    app.route("/", http);
    app.get("/hello", (context) => context.text("hello"));
    app.post("/length", async (context) => {
      const { text } = await context.req.json<{ text: string }>();
      return context.json(text.length);
    });
    return new Promise((resolve) => {
      const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => {
        resolve(running(server as Server));
      });
    });
  },
  "route handlers, as in Next.js": ({ trpc, http }) => {
    const routes: [string, (request: Request) => Response | Promise<Response>][] = [
      ["/api/trpc/", (request) => trpc.fetch(request)],
      ["/cas/", (request) => http.fetch(request)],
      ["/hello", () => new Response("hello")],
      [
        "/length",
        async (request) => Response.json(((await request.json()) as { text: string }).text.length),
      ],
    ];
    const fetch = (request: Request): Response | Promise<Response> => {
      const { pathname } = new URL(request.url);
      const [, handle] = routes.find(([prefix]) => pathname.startsWith(prefix)) ?? [];
      return handle?.(request) ?? new Response("no such page", { status: 404 });
    };
    return listen(createServer(toNodeHandler({ fetch })));
  },
};
