import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server on loopback that records its requests. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  /** Method and path of each request, with its range. */
  readonly asked: string[];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server on a free port. */
export async function startTestServer(handler: Handler): Promise<TestServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { range } = request.headers;
    asked.push(
      `${request.method} ${request.url}${range === undefined ? "" : ` ${range.replace("bytes=", "")}`}`,
    );
    handler(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Sends a range of a file as a correct server does. */
export function sendRange(
  { headers: { range = "" } }: IncomingMessage,
  response: ServerResponse,
  file: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  const [, from = "0", to = ""] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const [first, last] = [Number(from), Math.min(Number(to), file.length - 1)];
  response.writeHead(206, {
    "content-range": `bytes ${first}-${last}/${file.length}`,
    "content-length": last - first + 1,
    ...headers,
  });
  response.end(file.subarray(first, last + 1));
}
