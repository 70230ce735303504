import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Cas, isCasError } from "@cas/models";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { extractAnswer, healthAnswer, providerAnswer } from "../../test/answers.ts";
import { CasClientSync, type CasSync } from "./cas-client-sync.ts";

// While a blocking call waits this thread cannot serve: the service runs in a thread of its own.
const service = new Worker(
  `const { createServer } = require("node:http");
   const { parentPort, workerData } = require("node:worker_threads");
   const server = createServer((request, response) => {
     const [status, body] = workerData[request.method + " " + request.url] ?? [404, { detail: "Not Found" }];
     response.writeHead(status, { "content-type": "application/json", "x-request-id": "r1" });
     request.resume().on("end", () => response.end(JSON.stringify(body)));
   });
   server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
  {
    eval: true,
    workerData: {
      "GET /health": [200, healthAnswer],
      "POST /api/v1/extract": [200, extractAnswer],
      "GET /api/v1/providers/lab_dem": [200, providerAnswer],
    },
  },
);
let url = "";
beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    service.once("message", resolve);
  });
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => service.terminate());

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe("CasClientSync", () => {
  it("answers without a promise", () => {
    using cas = new CasClientSync(url);
    expect(cas.health()).toEqual(healthAnswer);
    expect(
      cas.extract({
        geometry: { type: "Point", coordinates: [-84.2, 36.6] },
        dataset_ids: ["lab_dem:elevation"],
        time_range: [new Date(0), new Date(1)],
      }),
    ).toEqual(extractAnswer);
    expect(cas.provider("lab_dem")).toEqual(providerAnswer);
  });

  it("throws the errors of the async client", () => {
    using cas = new CasClientSync(url);
    const error = errorOf(() => cas.provider("nope"));
    expect(isCasError(error, "http_error")).toBe(true);
    expect(error).toMatchObject({ statusCode: 404, message: "Not Found", requestId: "r1" });
    expect(errorOf(() => cas.providers({ limit: 0 }))).toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["query", "limit"] }],
    });
    expect(errorOf(() => cas.health({ signal: AbortSignal.abort() }))).toMatchObject({
      errorType: "aborted",
    });
    expect(() => new CasClientSync("nowhere")).toThrow("baseUrl must be");
  });

  it("refuses calls after close", () => {
    const cas = new CasClientSync(url);
    cas.health();
    cas.close();
    expect(errorOf(() => cas.health())).toMatchObject({ message: "The client is closed" });
  });

  it("lets the process of a script exit", () => {
    const script = `
      import { CasClientSync } from ${JSON.stringify(fileURLToPath(new URL("index.ts", import.meta.url)))};
      console.log(new CasClientSync(${JSON.stringify(url)}).health().status);`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--conditions=@cas/source", "--input-type=module", "--eval", script],
      { encoding: "utf8" },
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: "ok\n", stderr: "", status: 0 });
  });

  it("has the methods of the port, blocking", () => {
    type Methods = Exclude<keyof Cas, typeof Symbol.asyncDispose>;
    expectTypeOf<Exclude<keyof CasSync, typeof Symbol.dispose>>().toEqualTypeOf<Methods>();
    expectTypeOf<Parameters<CasClientSync["datasets"]>>().toEqualTypeOf<
      Parameters<Cas["datasets"]>
    >();
    expectTypeOf<ReturnType<CasClientSync["extract"]>>().toEqualTypeOf<
      Awaited<ReturnType<Cas["extract"]>>
    >();
    expect(Object.getOwnPropertyNames(CasClientSync.prototype)).toEqual(
      expect.arrayContaining([
        "extract",
        "batchExtract",
        "providers",
        "provider",
        "datasets",
        "health",
        "close",
      ]),
    );
  });
});
