import type { IncomingMessage, ServerResponse } from "node:http";
import type { AttributeResponse } from "@cas/models";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  cogServer,
  type ConnectorServer,
  type Intercept,
  modisServer,
  netcdfServer,
  stacServer,
  wcsServer,
  zarrServer,
} from "../../test/connector-servers.ts";
import { openLab } from "../../test/lab.ts";
import { zarrFiles } from "../../test/zarr-stores.ts";
import { SYSTEM_CLOCK } from "../schedule/clock.ts";
import { ByteBudget } from "../source/byte-budget.ts";

const CONNECTORS: Readonly<Record<string, ConnectorServer>> = {
  cog: cogServer,
  stac: stacServer(),
  "stac by GET": stacServer({}, { method: "GET" }),
  zarr: zarrServer(),
  wcs: wcsServer(),
  modis: modisServer,
  netcdf: netcdfServer,
};

const places = Object.entries(CONNECTORS).flatMap(([name, server]) =>
  server.requests.map((part) => ({ name, server, part })),
);

const budgets = vi.spyOn(ByteBudget.prototype, "take");
beforeEach(() => {
  budgets.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reserved bytes of all requests, and requests that wait for memory. */
const roomTaken = (): number =>
  (budgets.mock.contexts as ByteBudget[]).reduce(
    (sum, { taken, waiting }) => sum + taken + waiting,
    0,
  );

/** Waits until aborted work has ended: some turns of the event loop, but no time. */
async function untilRoomIsFree(): Promise<void> {
  for (let turn = 0; turn < 1000 && roomTaken() > 0; turn++) await new Promise(setImmediate);
  expect(roomTaken()).toBe(0);
}

/** A request that the server holds: reports its arrival, and the end of its connection. */
function holdOne() {
  const came = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<void>();
  return {
    came: came.promise,
    closed: closed.promise,
    hold: ({ socket }: IncomingMessage): void => {
      socket.once("close", () => {
        closed.resolve();
      });
      came.resolve();
    },
  };
}

type Held = ReturnType<typeof holdOne>;

/** Sends nothing. */
const holdHead =
  ({ hold }: Held) =>
  (request: IncomingMessage): boolean => {
    hold(request);
    return true;
  };

/** Lets the server respond, except for the end of the body. */
const holdBody =
  ({ hold }: Held) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    response.end = (body?: unknown) => {
      response.write(Buffer.from(body as Uint8Array).subarray(0, 1), () => {
        hold(request);
      });
      return response;
    };
    return false;
  };

/** Redirects the client on the same server, and sends nothing there. */
const holdAfterRedirect =
  ({ hold }: Held) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url?.includes("redirected") === true) hold(request);
    else response.writeHead(302, { location: `${request.url}&redirected` }).end("moved");
    return true;
  };

type Stage = (held: Held) => Intercept;

const STAGES: readonly (readonly [string, Stage])[] = [
  ["in the head", holdHead],
  ["in the body", holdBody],
  ["in a redirect", holdAfterRedirect],
];

async function openServer(
  { start, source, point }: ConnectorServer,
  part: string,
  intercept: Intercept,
  options: Parameters<typeof openLab>[1] = {},
) {
  const running = await start((request, response) => {
    const isPart = request.url?.includes(part) === true;
    return isPart ? intercept(request, response) : false;
  });
  const cas = await openLab(source(running.url), options);
  return {
    cas,
    asked: () => running.asked.filter((one) => one.includes(part)).length,
    ask: (signal?: AbortSignal, moved = 0): Promise<AttributeResponse> => {
      const coordinates = [point[0] + moved, point[1]];
      const question = { geometry: { type: "Point" as const, coordinates } };
      return cas.extract(
        { ...question, aggregation: "unique", dataset_ids: ["lab:data"] },
        signal && { signal },
      );
    },
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await running[Symbol.asyncDispose]();
    },
  };
}

const aborted = { errorType: "aborted" };

describe.each(places)("$name, asking for $part", ({ server, part, name }) => {
  // A POST is never redirected.
  const isPost = name === "stac" && part === "/search";
  const stages = STAGES.filter(([, stage]) => !isPost || stage !== holdAfterRedirect);

  it.each(stages)("an abort %s closes the socket and releases the memory", async (_, stage) => {
    const held = holdOne();
    await using lab = await openServer(server, part, stage(held));
    const caller = new AbortController();
    const asking = lab.ask(caller.signal);
    asking.catch(() => undefined);
    await held.came;
    caller.abort();
    await expect(asking).rejects.toMatchObject(aborted);
    await held.closed;
    await untilRoomIsFree();
  });

  it.each(stages)("a deadline %s closes the socket and releases the memory", async (_, stage) => {
    const held = holdOne();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await using lab = await openServer(server, part, stage(held));
    const asking = lab.ask();
    await held.came;
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await asking).warnings).toEqual([
      "lab:data: Extraction failed for lab:data: timeout after 30s",
    ]);
    await held.closed;
    await untilRoomIsFree();
  });

  it("an abort during a retry delay ends the delay, and sends no further request", async () => {
    const sleeping = Promise.withResolvers<void>();
    const { sleep } = SYSTEM_CLOCK;
    const waits: Promise<void>[] = [];
    using sleeps = vi.spyOn(SYSTEM_CLOCK, "sleep").mockImplementation((milliseconds, signal) => {
      const wait = sleep(milliseconds, signal);
      waits.push(wait);
      sleeping.resolve();
      return wait;
    });
    await using lab = await openServer(server, part, (_request, response) => {
      response.writeHead(503, { "retry-after": "9" }).end();
      return true;
    });
    const caller = new AbortController();
    const asking = lab.ask(caller.signal);
    asking.catch(() => undefined);
    await sleeping.promise;
    caller.abort();
    await expect(asking).rejects.toMatchObject(aborted);
    await expect(waits[0]).rejects.toThrow("aborted");
    expect([sleeps.mock.calls.length, lab.asked()]).toEqual([1, 1]);
    await untilRoomIsFree();
  });

  it("an abort in the queue of the provider limit sends no request, and the first request succeeds", async () => {
    const release = Promise.withResolvers<void>();
    const came = Promise.withResolvers<void>();
    let isFirst = true;
    await using lab = await openServer(
      server,
      part,
      (_request, response) => {
        if (!isFirst) return false;
        isFirst = false;
        came.resolve();
        // Succeeds with a retry.
        void release.promise.then(() => response.writeHead(503, { "retry-after": "0" }).end());
        return true;
      },
      { providerConcurrency: 1 },
    );
    const first = lab.ask();
    await came.promise;
    const caller = new AbortController();
    const second = lab.ask(caller.signal, 1e-9);
    second.catch(() => undefined);
    await new Promise(setImmediate);
    caller.abort();
    await expect(second).rejects.toMatchObject(aborted);
    release.resolve();
    expect((await first).results).toHaveLength(1);
    const asked = lab.asked();
    expect(asked).toBeGreaterThanOrEqual(2);
    await new Promise(setImmediate);
    expect(lab.asked()).toBe(asked);
    await untilRoomIsFree();
  });

  it("an abort does not end a read that another caller waits for", async () => {
    const came = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    await using lab = await openServer(server, part, (_request, response) => {
      const end = response.end.bind(response);
      response.end = (...body: never[]) => {
        came.resolve();
        void release.promise.then(() => end(...body));
        return response;
      };
      return false;
    });
    const caller = new AbortController();
    const [first, second] = [lab.ask(caller.signal), lab.ask(undefined, 1e-9)];
    first.catch(() => undefined);
    await came.promise;
    const asked = lab.asked();
    caller.abort();
    await expect(first).rejects.toMatchObject(aborted);
    release.resolve();
    const { results, warnings } = await second;
    expect([results.length, warnings, asked]).toEqual([1, [], 1]);
    await untilRoomIsFree();
  });

  it("closing the engine ends what is in flight", async () => {
    const held = holdOne();
    await using lab = await openServer(server, part, holdHead(held));
    const asking = lab.ask();
    asking.catch(() => undefined);
    await held.came;
    await lab.cas.close();
    await expect(asking).rejects.toMatchObject({ errorType: "connection_error" });
    await held.closed;
    await untilRoomIsFree();
  });
});

it("an aborted read of a shard does not fail another read of the same shard", async () => {
  const shard = new Map(
    [...zarrFiles].map(([path, bytes]) => [path.replace("sharded-v3.zarr", "made.zarr"), bytes]),
  );
  const server = { ...zarrServer(shard), point: [20.05, 52.05] } as const;
  const held = holdOne();
  const lists: string[] = [];
  await using lab = await openServer(server, "/reading/c/", (request) => {
    const isList = request.headers.range?.startsWith("bytes=-") === true;
    if (isList && lists.push(request.url ?? "") === 1) {
      held.hold(request);
      return true;
    }
    return false;
  });
  const caller = new AbortController();
  const first = lab.ask(caller.signal);
  first.catch(() => undefined);
  await held.came;
  // In another chunk of the shard: it waits for the index that the first read requested.
  const second = lab.ask(undefined, -3);
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
  caller.abort();
  await expect(first).rejects.toMatchObject(aborted);
  const { results, warnings } = await second;
  expect([results.length, warnings, new Set(lists).size, lists.length]).toEqual([1, [], 1, 2]);
  await held.closed;
  await untilRoomIsFree();
});
