import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHttpApi } from "@cas/api/http";
import { toNodeHandler } from "@cas/api/node";
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";

/** A service over the sample data that counts the geometries that it answers, and can be stopped in between. */
export async function countingServer() {
  const engine = await CasEngine.open({ catalog: sampleCatalog });
  const state = { answered: 0, stopAfter: Infinity };
  let onStop = Promise.withResolvers<void>();
  let onDown: "hang" | "fail" = "hang";
  const cas: Cas = {
    extract: (...call) => engine.extract(...call),
    providers: (...call) => engine.providers(...call),
    provider: (...call) => engine.provider(...call),
    datasets: (...call) => engine.datasets(...call),
    health: (...call) => engine.health(...call),
    close: () => engine.close(),
    [Symbol.asyncDispose]: () => engine.close(),
    batchExtract: async (request, options) => {
      if (state.answered >= state.stopAfter) {
        onStop.resolve();
        if (onDown === "fail") throw new RangeError("the server is broken");
        await new Promise((_, reject) => {
          options?.signal?.addEventListener("abort", () => {
            reject(new RangeError("left"));
          });
        });
      }
      const response = await engine.batchExtract(request, options);
      state.answered += response.responses.length;
      return response;
    },
  };
  const server = createServer(toNodeHandler(createHttpApi(cas)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Geometries that were answered since the last call. */
    answered: () => {
      const { answered } = state;
      state.answered = 0;
      return answered;
    },
    /** Answers so many geometries and then none more. Resolves when more are asked. */
    stopAfter: (geometries: number, how: "hang" | "fail" = "hang") => {
      onDown = how;
      state.stopAfter = state.answered + geometries;
      onStop = Promise.withResolvers<void>();
      return onStop.promise;
    },
    goOn: () => {
      state.stopAfter = Infinity;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await engine.close();
    },
  };
}
