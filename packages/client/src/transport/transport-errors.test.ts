import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { failureOf } from "../../test/error-of.ts";
import { CasClient } from "../client.ts";
import { CasClient as FetchClient } from "../fetch/fetch-client.ts";

it.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])(
  "a server that repeats the request, not in HTTP, puts no key into an error over %s",
  async (_name, Client) => {
    let seen = "";
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", (data: Buffer) => {
        seen += data.toString();
        socket.end(data);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await using cas = new Client(`http://127.0.0.1:${port}`, { apiKey: "the-key" });
    const failure = await failureOf(cas.health());
    expect(seen).toContain("the-key");
    const cause = inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true });
    expect(cause).toContain("HTTPParserError");
    expect(cause).not.toContain("the-key");
    await new Promise((resolve) => server.close(resolve));
  },
);
