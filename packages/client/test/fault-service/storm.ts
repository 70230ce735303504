import { getEventListeners } from "node:events";
import pMap from "p-map";
import { CasClient } from "../../src/client.ts";
import { CasClient as FetchClient } from "../../src/fetch/fetch-client.ts";
import { type Call, callOf, partOf } from "./calls.ts";
import type { End } from "./exchange.ts";
import { startFaultService } from "./fault-service.ts";

/** What a storm did to the calls that went through it. */
export interface Damage {
  readonly requests: number;
  /** Requests whose first attempt met a fault, and faults in all. */
  readonly hit: number;
  readonly faults: number;
  /** Ends that no fault explains, answers to other questions among them. */
  readonly surprises: readonly string[];
  /** Requests that were sent more or less often than their faults explain. */
  readonly miscounted: readonly string[];
  /** What the foreign host was asked, to which some answers redirect. */
  readonly foreignRequests: readonly object[];
  /** Listeners that are left on the signals of the callers. */
  readonly listeners: number;
}

/** Sends calls, 64 at a time, through a service that misbehaves, closes the client, and waits for the last connection. */
export async function rideOut(transport: "undici" | "fetch", count: number): Promise<Damage> {
  await using service = await startFaultService();
  const Client = transport === "undici" ? CasClient : FetchClient;
  const cas = new Client(service.url, { apiKey: "s3cret", maxAnswerBytes: 100_000 });
  const calls = Array.from({ length: count }, (_, number) => callOf(number));
  const callers = calls.map(() => new AbortController());
  const everyone = new AbortController();
  service.onWaiting = (call) => callers[Number(call)]?.abort();
  const sent = new Map<string, number>();
  service.faultOf = (asked, attempt) => {
    const part = partOf(asked);
    sent.set(`${asked.call}.${part}`, attempt);
    return calls[Number(asked.call)]?.plans[part]?.faults[attempt - 1];
  };

  const ask = async (call: Call, number: number): Promise<string[]> => {
    const mayAbort = call.plans.some(({ ends }) => ends.has("aborted"));
    const isSlow = call.plans.some((plan) => plan.isSlow);
    const ends = await call.ask(cas, {
      headers: { "x-call": String(number) },
      signal: mayAbort ? callers[number]?.signal : everyone.signal,
      ...(isSlow ? { attemptTimeout: 25 } : {}),
    });
    return surprisesOf(call, ends);
  };
  const surprises = (await pMap(calls, ask, { concurrency: 64 })).flat();

  await cas.close();
  // The connections of fetch are those of the platform; idle ones are its own affair.
  if (transport === "fetch") service.closeIdle();
  await service.whenClosed();

  const plans = calls.flatMap((call, number) =>
    call.plans.map((plan, part) => ({ ...plan, name: `${number}.${part}` })),
  );
  const signals = [everyone, ...callers].map(({ signal }) => signal);
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
