import { pino } from "pino";
import { expect, it } from "vitest";
import { readEnvironment } from "../environment/environment.ts";
import { startServer } from "../start-server.ts";

const start = (variables: Record<string, string>) =>
  startServer(readEnvironment({ PORT: "0", ...variables }), pino({ level: "silent" }));
const OURS = "https://maps.example.com";
const THEIRS = "https://elsewhere.example.com";
const PATHS = ["/trpc/datasets", "/api/v1/datasets", "/health", "/openapi.json"];

/** What the server says to a page of an origin: whether it may read the answer, and whether it may send a question. */
async function saidTo(url: string, origin: string) {
  const answer = await fetch(url, { headers: { origin } });
  const preflight = await fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-api-key",
    },
  });
  const varies = (answer.headers.get("vary") ?? "").toLowerCase().split(/, */);
  return {
    mayRead: answer.headers.get("access-control-allow-origin"),
    maySend: preflight.headers.get("access-control-allow-origin"),
    headers: preflight.headers.get("access-control-allow-headers"),
    credentials: answer.headers.get("access-control-allow-credentials"),
    exposed: answer.headers.get("access-control-expose-headers"),
    varies,
  };
}

it.each(PATHS)("%s is for pages of this server alone unless set otherwise", async (path) => {
  await using server = await start({});
  expect(await saidTo(server.url + path, OURS)).toMatchObject({ mayRead: null, maySend: null });
});

it.each(PATHS)(
  "%s answers pages of the named origins, with a key and without cookies",
  async (path) => {
    await using server = await start({ CAS_CORS_ORIGINS: `${OURS},http://127.0.0.1:5173` });
    const ours = await saidTo(server.url + path, OURS);
    expect(ours).toMatchObject({
      mayRead: OURS,
      maySend: OURS,
      headers: "content-type,x-api-key",
      credentials: null,
      exposed: "X-Request-ID,Retry-After,ETag",
    });
    expect(await saidTo(server.url + path, THEIRS)).toMatchObject({ mayRead: null, maySend: null });
    // What is kept for one page must not be taken for another.
    expect(ours.varies).toContain("origin");
  },
);

it("* is every origin", async () => {
  await using server = await start({ CAS_CORS_ORIGINS: "*" });
  expect(await saidTo(`${server.url}/trpc/datasets`, THEIRS)).toMatchObject({
    mayRead: "*",
    maySend: "*",
  });
});

it("a page may ask how to send a key before it has one, and read why it was refused", async () => {
  await using server = await start({
    CAS_CORS_ORIGINS: OURS,
    CAS_AUTH_ENABLED: "1",
    CAS_API_KEYS: "k",
  });
  const said = await saidTo(`${server.url}/api/v1/datasets`, OURS);
  expect(said).toMatchObject({ mayRead: OURS, maySend: OURS });
  const headers = { origin: OURS, "x-api-key": "k" };
  const answer = await fetch(`${server.url}/api/v1/datasets`, { headers });
  const varies = answer.headers.get("vary")?.split(", ");
  expect(varies).toEqual(expect.arrayContaining(["Origin", "X-API-Key"]));
});

it("the page and the reference are for this server alone", async () => {
  await using server = await start({ CAS_CORS_ORIGINS: OURS });
  expect(await saidTo(`${server.url}/docs`, OURS)).toMatchObject({ mayRead: null });
});
