import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as it arrived. */
interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

type Handler = (response: ServerResponse, received: Received) => void;

/** A service on loopback that responds as a test defines, and records its requests. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly received: Received[];
  /** Responds to the next requests. */
  handler: Handler;
  /** Uses one handler for each of the next requests; the last handler stays. */
  handleInTurn(...handlers: [Handler, ...Handler[]]): void;
}

/** Starts a service on a free port. */
export async function startTestServer(handler: Handler): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url, headers } = request;
    const one = { method, url, headers, body: await text(request) };
    received.push(one);
    self.handler(response, one);
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const self: TestServer = {
    url: `http://127.0.0.1:${port}`,
    received,
    handler,
    handleInTurn: (...handlers) => {
      self.handler = (response, one) => {
        const [next = handler] = handlers.length > 1 ? handlers.splice(0, 1) : handlers;
        next(response, one);
      };
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}

/** A handler that sends JSON. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

/** A handler that sends bytes as they are. */
export const raw =
  (body: string, status: number, headers: Record<string, string> = {}): Handler =>
  (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
