import { isCasError } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CasClient } from "../src/client.ts";
import { CasClient as FetchClient } from "../src/fetch/fetch-client.ts";
import type { End, Fault } from "./fault-service/exchange.ts";
import { type FaultService, startFaultService } from "./fault-service/fault-service.ts";
import { FAULTS } from "./fault-service/faults.ts";
import { pointOf } from "@cas/test-doubles";

const faults = Object.entries(FAULTS);

/** Limit of the attempts that meet a slow fault, milliseconds; it ends as soon as the service has done what it does. */
const SLOW_MS = 59_999;

/** Ends the time of the attempt whose limit is `SLOW_MS`. */
let endTime: () => void;
function holdTime(): void {
  const { setTimeout: timeout } = globalThis;
  vi.stubGlobal("setTimeout", (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    if (ms === SLOW_MS) endTime = run;
    return timeout(run, ms, ...args);
  });
}

/** The fault, and after some turns, in which the client receives what there is, the end of the time. */
const untilTimeout = (fault: Fault): Fault => ({
  ...fault,
  act: (exchange) => {
    fault.act(exchange);
    let turns = 10;
    const turn = (): void => {
      if (turns-- === 0) endTime();
      else setImmediate(turn);
    };
    turn();
  },
});

let service: FaultService;
beforeEach(async () => {
  // Full jitter with 0: no wait.
  vi.spyOn(Math, "random").mockReturnValue(0);
  service = await startFaultService();
});
afterEach(() => service[Symbol.asyncDispose]());

describe.each([
  ["undici", CasClient],
  ["fetch", FetchClient],
])("a request over %s", (_name, Client) => {
  const run = async (fault: Fault): Promise<{ end: End; attempts: number | undefined }> => {
    const caller = new AbortController();
    service.onWaiting = () => caller.abort();
    const cas = new Client(service.url, { apiKey: "s3cret", maxAnswerBytes: 100_000 });
    const call = cas.extract(
      { geometry: pointOf(7), dataset_ids: ["lab_dem:elevation"] },
      {
        headers: { "x-call": "1" },
        signal: caller.signal,
        ...(fault.isSlow === true ? { attemptTimeout: SLOW_MS } : {}),
      },
    );
    try {
      const { data, attempts } = await call.withResponse();
      expect(data.results[0]?.value).toBe(7);
      return { end: "result", attempts };
    } catch (error) {
      if (!isCasError(error)) throw error;
      return { end: error.errorType, attempts: error.attempts };
    } finally {
      await cas.close();
      // The platform owns the connections of fetch, including idle ones.
      if (cas instanceof FetchClient) service.closeIdle();
      await service.whenClosed();
      expect(service.foreignRequests).toEqual([]);
    }
  };

  it.each(faults)("that always meets %s ends as expected", async (_fault, fault) => {
    if (fault.isSlow === true) holdTime();
    service.faultOf = () => (fault.isSlow === true ? untilTimeout(fault) : fault);
    const { end, attempts } = await run(fault);
    expect(fault.ends).toContain(end);
    expect(service.requests).toBe(attempts);
    const expected = { true: 3, false: 1, perhaps: attempts }[`${fault.repeats}`];
    expect(attempts).toBe(expected);
  });

  it.each(faults.filter(([, { repeats, isSlow }]) => repeats === true && isSlow !== true))(
    "that once meets %s succeeds",
    async (_fault, fault) => {
      service.faultOf = (_request, attempt) => (attempt === 1 ? fault : undefined);
      expect(await run(fault)).toEqual({ end: "result", attempts: 2 });
    },
  );
});
