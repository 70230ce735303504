import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers nothing, so that a program has to end its requests itself. */
export interface QuietServer extends AsyncDisposable {
  readonly url: string;
}

interface Part {
  readonly open: Set<ServerResponse>;
  /** Those that wait for the first request, and for the end of the last. */
  readonly waiting: Record<"arrived" | "closed", (() => void)[]>;
  hasArrived: boolean;
}

/**
 * Starts the server. Below the first segment of a path all requests stay open, except `arrived`, which is answered as soon
 * as one is open or was, and `closed`, which is answered as soon as none is open. `/redirect/HOST` sends to that host.
 */
export async function startQuietServer(): Promise<QuietServer> {
  const parts = new Map<string, Part>();
  const partOf = (name: string): Part => {
    const part = parts.get(name) ?? {
      open: new Set(),
      waiting: { arrived: [], closed: [] },
      hasArrived: false,
    };
    parts.set(name, part);
    return part;
  };
  const server = createServer((request, response) => {
    const [, name = "", what = ""] = (request.url ?? "").split("/");
    // Pages of another origin may read the answers.
    response.setHeader("access-control-allow-origin", "*");
    if (name === "redirect") {
      const { port } = server.address() as AddressInfo;
      response.writeHead(302, { location: `http://${what}:${port}/secret` }).end();
      return;
    }
    const part = partOf(name);
    if (what === "arrived" || what === "closed") {
      const answer = (): void => void response.end(what);
      if (what === "arrived" ? part.hasArrived : part.open.size === 0) answer();
      else part.waiting[what].push(answer);
      return;
    }
    part.hasArrived = true;
    part.open.add(response);
    for (const answer of part.waiting.arrived.splice(0)) answer();
    response.once("close", () => {
      part.open.delete(response);
      if (part.open.size === 0) for (const answer of part.waiting.closed.splice(0)) answer();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
