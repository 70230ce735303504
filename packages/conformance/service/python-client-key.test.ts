import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { county } from "../src/cases.ts";
import { runPythonWith } from "./python.ts";

type Tour = Readonly<Record<string, { value?: unknown; error?: unknown }>>;

let server: RunningServer;
let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-key-"));
  await writeFile(join(directory, "geometries.json"), JSON.stringify([county("37183").geometry]));
  server = await startServer(
    readEnvironment({ PORT: "0", CAS_AUTH_ENABLED: "1", CAS_API_KEYS: "old-key,the-right-key" }),
    pino({ level: "silent" }),
  );
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

const STEPS = ["extract", "batch_extract", "providers", "provider", "datasets"];

async function tour(TOUR_API_KEY: string): Promise<[string, Tour][]> {
  const file = join(directory, "geometries.json");
  const words = [server.url, file, "open", ...STEPS, "health"];
  const printed = await runPythonWith({ TOUR_API_KEY }, "client_tour.py", ...words);
  return Object.entries(JSON.parse(printed) as Record<string, Tour>);
}

describe("Python's clients and a server that requires a key", () => {
  it("get responses with one of its keys", async () => {
    for (const [kind, steps] of await tour("the-right-key"))
      for (const [name, step] of Object.entries(steps))
        expect([kind, name, step.error]).toEqual([kind, name, undefined]);
  });

  it.each(["", "a-wrong-key"])("raise the error of CAS itself with the key %j", async (key) => {
    for (const [, { health, ...secured }] of await tour(key)) {
      expect(health).toMatchObject({ value: { status: "ok" } });
      expect(Object.keys(secured).toSorted()).toEqual(STEPS.toSorted());
      for (const step of Object.values(secured))
        expect(step).toEqual({
          error: {
            status_code: 401,
            error_type: "unauthorized",
            message: "Missing or invalid API key",
            request_id: expect.stringMatching(/^[0-9a-f]{12}$/) as unknown,
            detail: null,
          },
        });
    }
  });
});
