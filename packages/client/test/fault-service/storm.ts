import { getEventListeners } from "node:events";
import pMap from "p-map";
import { CasClient } from "../../src/client.ts";
import { CasClient as FetchClient } from "../../src/fetch/fetch-client.ts";
import { type Call, callOf, partOf } from "./calls.ts";
import type { End } from "./exchange.ts";
import { startFaultService } from "./fault-service.ts";

/** What a storm did to its calls. */
export interface Damage {
  readonly requests: number;
  /** Requests whose first attempt met a fault, and all faults. */
  readonly hit: number;
  readonly faults: number;
  /** Ends that no fault explains, including responses to other requests. */
  readonly surprises: readonly string[];
  /** Requests that were sent more or less often than their faults explain. */
  readonly miscounted: readonly string[];
  /** Headers of the requests to another host, to which some responses redirect. */
  readonly foreignRequests: readonly object[];
  /** Listeners left on the signals of the callers. */
  readonly listeners: number;
}

/** Sends calls, 64 at a time, to a failing service, closes the client, and waits until the last connection is closed. */
export async function runCalls(transport: "undici" | "fetch", count: number): Promise<Damage> {
  await using service = await startFaultService();
  const Client = transport === "undici" ? CasClient : FetchClient;
  const cas = new Client(service.url, { apiKey: "s3cret", maxAnswerBytes: 100_000 });
  const calls = Array.from({ length: count }, (_, number) => callOf(number));
  const callers = calls.map(() => new AbortController());
  const neverAborted = new AbortController();
  service.onWaiting = (call) => callers[Number(call)]?.abort();
  const sent = new Map<string, number>();
  service.faultOf = (request, attempt) => {
    const part = partOf(request);
    sent.set(`${request.call}.${part}`, attempt);
    return calls[Number(request.call)]?.plans[part]?.faults[attempt - 1];
  };

  const run = async (call: Call, number: number): Promise<string[]> => {
    const mayAbort = call.plans.some(({ ends }) => ends.has("aborted"));
    const isSlow = call.plans.some((plan) => plan.isSlow);
    const ends = await call.run(cas, {
      headers: { "x-call": String(number) },
      signal: mayAbort ? callers[number]?.signal : neverAborted.signal,
      ...(isSlow ? { attemptTimeout: 25 } : {}),
    });
    return surprisesOf(call, ends);
  };
  const surprises = (await pMap(calls, run, { concurrency: 64 })).flat();

  await cas.close();
  // The platform owns the connections of fetch, including idle ones.
  if (transport === "fetch") service.closeIdle();
  await service.whenClosed();

  const plans = calls.flatMap((call, number) =>
    call.plans.map((plan, part) => ({ ...plan, name: `${number}.${part}` })),
  );
  const signals = [neverAborted, ...callers].map(({ signal }) => signal);
  return {
    requests: plans.length,
    hit: plans.filter(({ faults: [first] }) => first !== undefined).length,
    faults: service.faults,
    surprises,
    miscounted: plans.flatMap(({ name, attempts = sent.get(name) }) =>
      attempts === sent.get(name) ? [] : [`${name} ${sent.get(name)} for ${attempts} times`],
    ),
    foreignRequests: service.foreignRequests,
    listeners: signals.flatMap((signal) => getEventListeners(signal, "abort")).length,
  };
}

function surprisesOf({ plans }: Call, ends: readonly (End | "wrong")[]): string[] {
  return plans.flatMap(({ ends: allowed }, part) => {
    const [end, names] = [ends[part] ?? "none", [...allowed].join()];
    return names.split(",").includes(end) ? [] : [`${end} instead of ${names}`];
  });
}
