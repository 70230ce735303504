import type { Hono } from "hono";

/** A served app. */
export interface Served {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly close: () => Promise<void>;
}

interface Platform {
  readonly Bun?: {
    serve(options: { port: number; hostname: string; fetch: Hono["fetch"] }): {
      readonly port: number;
      stop(now: boolean): Promise<void>;
    };
  };
  readonly Deno?: {
    serve(
      options: { port: number; hostname: string; onListen: () => void },
      handler: (request: Request) => Response | Promise<Response>,
    ): { readonly addr: { readonly port: number }; shutdown(): Promise<void> };
  };
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/**
 * Serves an app by the server of this runtime. A Worker is served at `self` by its own handler. A page cannot be served: its
 * requests go to the app without a network.
 */
export async function listen(app: Hono, self: string | undefined): Promise<Served> {
  const { Bun, Deno, process } = globalThis as Platform;
  const hostname = "127.0.0.1";
  const at = (port: number, close: () => Promise<void>): Served => ({
    url: `http://${hostname}:${port}`,
    fetch: (...request) => fetch(...request),
    close,
  });
  if (self !== undefined)
    return { url: self, fetch: (...request) => fetch(...request), close: async () => {} };
  if (Bun !== undefined) {
    const server = Bun.serve({ port: 0, hostname, fetch: app.fetch });
    return at(server.port, () => server.stop(true));
  }
  if (Deno !== undefined) {
    const server = Deno.serve({ port: 0, hostname, onListen: () => {} }, (request) =>
      app.fetch(request),
    );
    return at(server.addr.port, () => server.shutdown());
  }
  if (process?.versions?.node !== undefined) {
    const { serveByNode } = await import("./serve-by-node.ts");
    const server = await serveByNode(app);
    return at(server.port, server.close);
  }
  return {
    url: "http://in.process",
    fetch: async (input, init) => await app.fetch(new Request(input, init)),
    close: async () => {},
  };
}
