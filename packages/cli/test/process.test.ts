import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { outcomeOf, start, textOf } from "./child.ts";

describe("the command in a process of its own", () => {
  it("prints results on stdout and has an exit code", async () => {
    const { code, out, err } = await outcomeOf(start(["datasets", "dem"]));
    expect([code, out.split("\t")[0], err]).toEqual([0, "srtm:elevation", ""]);
    const wrong = await outcomeOf(start(["dataset", "a:b"]));
    expect([wrong.code, wrong.out, wrong.err]).toEqual([
      2,
      "",
      expect.stringMatching(/^Error: a:b is not a dataset/),
    ]);
  });

  it("ends without a word when the reader of its pipe has left", async () => {
    const child = start(["datasets", "--json"]);
    child.stdout?.destroy();
    const [code] = (await once(child, "exit")) as [number];
    expect([code, await textOf(child.stderr)]).toEqual([0, ""]);
  });

  it.runIf(process.platform !== "win32")("Ctrl-C ends a request that hangs", async () => {
    const asked = Promise.withResolvers<void>();
    const server = createServer(() => {
      asked.resolve();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const child = start(["datasets"], { CAS_BASE_URL: `http://127.0.0.1:${port}` });
    const outcome = outcomeOf(child);
    await asked.promise;
    child.kill("SIGINT");
    expect(await outcome).toEqual({ code: 130, out: "", err: "Stopped.\n" });
    server.closeAllConnections();
    server.close();
  });

  it("says in one sentence that a service cannot be reached", async () => {
    const { code, err } = await outcomeOf(start(["datasets", "--server", "http://127.0.0.1:9"]));
    expect([code, err.trimEnd().split("\n")]).toEqual([1, [expect.stringMatching(/^Error: /)]]);
  });
});
