import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparable } from "../src/case.ts";
import { runPython, startLabService } from "./python.ts";

type Step = Readonly<{ value?: unknown; error?: { error_type: string; status_code: number } }>;
type Tours = Readonly<Record<"sync" | "async", Readonly<Record<string, Step>>>>;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-tour-"));
  await writeFile(join(directory, "geometries.json"), "[{}]");
});
afterAll(() => rm(directory, { recursive: true }));

async function tour(url: string, ...steps: string[]): Promise<Tours> {
  const file = join(directory, "geometries.json");
  return JSON.parse(await runPython("client_tour.py", url, file, "lab", ...steps)) as Tours;
}

const startFacade = (baseUrl: string, settings: Record<string, string> = {}) =>
  startServer(
    readEnvironment({ PORT: "0", CAS_BASE_URL: baseUrl, ...settings }),
    pino({ level: "silent" }),
  );

let direct: Tours;
let facade: Tours;
beforeAll(async () => {
  await using service = await startLabService({ CAS_PROVIDER_TIMEOUT_S: "1" });
  await using server = await startFacade(service.url);
  direct = await tour(service.url);
  facade = await tour(server.url);
});

describe.each(["sync", "async"] as const)("Python's %s client", (kind) => {
  const step = (tours: Tours, name: string): Step => {
    const found = tours[kind][name];
    if (found === undefined) throw new TypeError(`The tour made no step ${name}`);
    return found;
  };

  it.each([
    "extract",
    "extract_unknown",
    "extract_year",
    "batch_extract",
    "providers_page",
    "provider",
    "datasets_of_provider",
    "datasets_page",
    "health",
    "trailing_slash",
    "slow",
  ])("gets the same response from the real service and through apps/server: %s", (name) => {
    const [one, other] = [step(direct, name), step(facade, name)];
    expect(one.error).toBeUndefined();
    expect(comparable(other.value)).toEqual(comparable(one.value));
  });

  it.each([
    ["51_datasets", 422, "request_limit"],
    ["page_of_0", 422, "validation_error"],
    ["page_of_1001", 422, "validation_error"],
    ["no_geometry", 422, "validation_error"],
    ["not_json", 422, "validation_error"],
    ["not_said_to_be_json", 422, "validation_error"],
    ["empty_body", 422, "validation_error"],
    ["raster_over_http", 422, "validation_error"],
  ])("gets the same kind of error from both: %s is %d %s", (name, status_code, error_type) => {
    const expected = { status_code, error_type, request_id: expect.stringMatching(/^\w{12}$/) };
    expect(step(direct, name).error).toMatchObject(expected);
    expect(step(facade, name).error).toMatchObject(expected);
  });

  it.each([
    ["unknown_provider", 404, "not_found", "Unknown provider 'nope'"],
    ["slug_with_a_slash", 404, "not_found", "Not Found"],
    ["unknown_path", 404, "not_found", "No such path: /api/v2/extract; see /openapi.json"],
    ["wrong_method", 405, "method_not_allowed", "PUT is not allowed for /health, use GET"],
  ])(
    "gets from apps/server with the envelope what the service sends without: %s",
    (name, status_code, error_type, message) => {
      expect(step(direct, name).error).toMatchObject({ status_code, error_type: "http_error" });
      expect(step(facade, name).error).toMatchObject({ status_code, error_type, message });
    },
  );

  it("gets no number for a latitude that does not exist from apps/server", () => {
    expect(step(direct, "latitude_91").error).toBeUndefined();
    expect(step(facade, "latitude_91").error).toMatchObject({
      status_code: 422,
      error_type: "validation_error",
    });
  });
});

it("the service sends the message of a failing provider, the server only its type", async () => {
  await using failing = await startLabService({}, "FAULTS");
  await using server = await startFacade(failing.url);
  const stepOf = async (url: string): Promise<unknown> =>
    (await tour(url, "failing_provider")).async["failing_provider"]?.error;
  const error = { status_code: 502, error_type: "upstream_error" };
  expect(await stepOf(failing.url)).toMatchObject({
    ...error,
    message: expect.stringContaining("said no"),
  });
  expect(await stepOf(server.url)).toMatchObject({ ...error, message: "A data provider failed" });
});

it("the service requires the server's key; the server requires none", async () => {
  await using locked = await startLabService({ CAS_AUTH_ENABLED: "1", CAS_API_KEYS: "right" });
  await using friend = await startFacade(locked.url, { CAS_API_KEY: "right" });
  await using stranger = await startFacade(locked.url);
  const stepOf = async (url: string): Promise<Step | undefined> =>
    (await tour(url, "providers_page")).sync["providers_page"];
  expect((await stepOf(locked.url))?.error).toMatchObject({
    status_code: 401,
    error_type: "unauthorized",
  });
  expect((await stepOf(friend.url))?.error).toBeUndefined();
  expect((await stepOf(stranger.url))?.error).toMatchObject({
    status_code: 502,
    error_type: "upstream_error",
    message: "The CAS service refused the credentials of this server",
  });
});

it("the callers of the server get a rate limit of the service, with the time to wait", async () => {
  await using busy = await startLabService({
    CAS_RATE_LIMIT_ENABLED: "1",
    CAS_RATE_LIMIT_PER_MINUTE: "1",
  });
  await using server = await startFacade(busy.url, { CAS_CLIENT_TIMEOUT_S: "5" });
  const { sync, async: own } = await tour(server.url, "51_datasets");
  expect(sync["51_datasets"]?.error).toMatchObject({ error_type: "request_limit" });
  expect(own["51_datasets"]?.error).toMatchObject({
    status_code: 429,
    error_type: "rate_limited",
  });
  const response = await fetch(`${server.url}/api/v1/providers/lab_dem`);
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toSatisfy(
    (seconds: number) => Number.isInteger(seconds) && seconds > 0 && seconds <= 60,
  );
});

it("a service that is absent or too slow is reported as such", async () => {
  const gone = await startLabService({ CAS_PROVIDER_TIMEOUT_S: "60" });
  await using server = await startFacade(gone.url, { CAS_CLIENT_TIMEOUT_S: "1" });
  const late = await tour(server.url, "slow");
  expect(late.sync["slow"]?.error).toMatchObject({ status_code: 504, error_type: "timeout" });
  await gone[Symbol.asyncDispose]();
  await using other = await startFacade(gone.url, { CAS_CLIENT_TIMEOUT_S: "1" });
  const { sync } = await tour(other.url, "providers_page");
  expect(sync["providers_page"]?.error).toMatchObject({
    status_code: 503,
    error_type: "connection_error",
  });
});

it("the server rejects a body over the limit", async () => {
  await using server = await startServer(
    readEnvironment({ PORT: "0", MAX_BODY_BYTES: "100" }),
    pino({ level: "silent" }),
  );
  const { sync } = await tour(server.url, "extract");
  expect(sync["extract"]?.error).toMatchObject({
    status_code: 413,
    error_type: "payload_too_large",
  });
});
