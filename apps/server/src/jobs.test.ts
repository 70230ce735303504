import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type AppRouter } from "@cas/api";
import { createTrpcJobs } from "@cas/api/client";
import {
  createTRPCClient,
  httpBatchStreamLink,
  httpSubscriptionLink,
  splitLink,
} from "@trpc/client";
import { EventSource } from "eventsource";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testEnvironment } from "../test/test-environment.ts";
import { DataFolderError } from "./open-server-jobs.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const silent = pino({ level: "silent" });
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-server-jobs-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (dataDir: string, variables: Record<string, string> = {}): Promise<RunningServer> =>
  startServer(testEnvironment({ CAS_DATA_DIR: dataDir, ...variables }), silent);

/** The jobs of a caller with a key. */
function jobsOf({ url }: RunningServer, key: string): ReturnType<typeof createTrpcJobs> {
  const headers = { "x-api-key": key };
  const client = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({
          url: `${url}/trpc`,
          EventSource,
          eventSourceOptions: () => ({
            fetch: (input: string | URL) =>
              fetch(input, { headers: { ...headers, accept: "text/event-stream" } }),
          }),
        }),
        false: httpBatchStreamLink({ url: `${url}/trpc`, maxItems: 1, headers }),
      }),
    ],
  });
  return createTrpcJobs(client.jobs);
}

const job = {
  areas: [{ id: "1", name: "Jacksboro", geometry: { type: "Point", coordinates: [-84.2, 36.6] } }],
  dataset_ids: ["srtm:elevation"],
} as const;

it("jobs belong to the key of their request, and outlast the server", async () => {
  const dataDir = join(folder, "data");
  const keys = { CAS_AUTH_ENABLED: "true", CAS_API_KEYS: "key-of-ada,key-of-bob" };
  let id: string;
  {
    await using server = await start(dataDir, keys);
    const ada = jobsOf(server, "key-of-ada");
    expect(await ada.list()).toMatchObject({ total: 0 });
    expect(existsSync(dataDir)).toBe(false);
    ({ id } = await ada.submit(job));
    const states: string[] = [];
    for await (const { state } of ada.watch(id)) states.push(state);
    expect(states.at(-1)).toBe("succeeded");

    const bob = jobsOf(server, "key-of-bob");
    expect(await bob.list()).toMatchObject({ total: 0 });
    for (const name of ["get", "cancel", "retry", "remove"] as const)
      await expect(bob[name](id)).rejects.toMatchObject({ errorType: "not_found" });
    await expect(jobsOf(server, "wrong").get(id)).rejects.toMatchObject({
      errorType: "unauthorized",
    });

    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
      status: "ready",
      checks: { catalog: "ok", jobs: "ok" },
    });
    await expect(start(dataDir, keys)).rejects.toThrow(DataFolderError);
    await expect(start(dataDir, keys)).rejects.toThrow("Another process works on this data folder");
  }
  await using server = await start(dataDir, keys);
  const ada = jobsOf(server, "key-of-ada");
  for await (const result of ada.results(id))
    expect(result).toMatchObject({ area_name: "Jacksboro", results: [{ value: 388, units: "m" }] });
  await ada.remove(id);
  expect(await ada.list()).toMatchObject({ total: 0 });
});

it("a server without jobs says so", async () => {
  await using server = await start(join(folder, "none"), { CAS_JOBS_ENABLED: "false" });
  await expect(jobsOf(server, "").submit(job)).rejects.toMatchObject({
    errorType: "not_found",
    message: expect.stringContaining("no jobs") as unknown,
  });
  expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
    status: "ready",
    checks: { catalog: "ok" },
  });
});
