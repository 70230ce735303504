import { pino } from "pino";
import { expect, it } from "vitest";
import { testEnvironment } from "../../test/test-environment.ts";
import { startServer } from "../start-server.ts";

const start = (variables: Record<string, string>) =>
  startServer(testEnvironment(variables), pino({ level: "silent" }));
const OURS = "https://maps.example.com";
const THEIRS = "https://elsewhere.example.com";
const PATHS = ["/trpc/datasets", "/api/v1/datasets", "/health", "/openapi.json"];

/** The CORS headers for a page of an origin: of a response, and of a preflight request. */
async function corsHeaders(url: string, origin: string) {
  const response = await fetch(url, { headers: { origin } });
  const preflight = await fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-api-key",
    },
  });
  const varies = (response.headers.get("vary") ?? "").toLowerCase().split(/, */);
  return {
    mayRead: response.headers.get("access-control-allow-origin"),
    maySend: preflight.headers.get("access-control-allow-origin"),
    headers: preflight.headers.get("access-control-allow-headers"),
    credentials: response.headers.get("access-control-allow-credentials"),
    exposed: response.headers.get("access-control-expose-headers"),
    varies,
  };
}

it.each(PATHS)("%s allows only pages of this server by default", async (path) => {
  await using server = await start({});
  expect(await corsHeaders(server.url + path, OURS)).toMatchObject({
    mayRead: null,
    maySend: null,
  });
});

it.each(PATHS)(
  "%s allows pages of the configured origins, with a key and without cookies",
  async (path) => {
    await using server = await start({ CAS_CORS_ORIGINS: `${OURS},http://127.0.0.1:5173` });
    const ours = await corsHeaders(server.url + path, OURS);
    expect(ours).toMatchObject({
      mayRead: OURS,
      maySend: OURS,
      headers: "content-type,x-api-key",
      credentials: null,
      exposed:
        "X-Request-ID,Retry-After,ETag,Location,Link,Preference-Applied,Content-Range,Content-Disposition,Repr-Digest",
    });
    expect(await corsHeaders(server.url + path, THEIRS)).toMatchObject({
      mayRead: null,
      maySend: null,
    });
    // A cached response for one origin must not serve another.
    expect(ours.varies).toContain("origin");
  },
);

it("* allows every origin", async () => {
  await using server = await start({ CAS_CORS_ORIGINS: "*" });
  expect(await corsHeaders(`${server.url}/trpc/datasets`, THEIRS)).toMatchObject({
    mayRead: "*",
    maySend: "*",
  });
});

it("a preflight needs no key, and a page can read why it was refused", async () => {
  await using server = await start({
    CAS_CORS_ORIGINS: OURS,
    CAS_AUTH_ENABLED: "1",
    CAS_API_KEYS: "k",
  });
  const cors = await corsHeaders(`${server.url}/api/v1/datasets`, OURS);
  expect(cors).toMatchObject({ mayRead: OURS, maySend: OURS });
  const headers = { origin: OURS, "x-api-key": "k" };
  const response = await fetch(`${server.url}/api/v1/datasets`, { headers });
  const varies = response.headers.get("vary")?.split(", ");
  expect(varies).toEqual(expect.arrayContaining(["Origin", "X-API-Key"]));
});

it("the page and the reference allow only this server", async () => {
  await using server = await start({ CAS_CORS_ORIGINS: OURS });
  expect(await corsHeaders(`${server.url}/docs`, OURS)).toMatchObject({ mayRead: null });
});
