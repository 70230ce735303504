import { CasError } from "@cas/models";
import { fakeCas } from "@cas/test-doubles";
import { expect, it } from "vitest";
import { createHttpApi } from "../http/http-api.ts";
import { createTrpcApi } from "../trpc/trpc-api.ts";

const LONG = "x".repeat(14_000);
const post = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});
const point = { type: "Point", coordinates: [0, 0] };

it.each<[string, string, RequestInit]>([
  ["an unknown path", `/${LONG}`, {}],
  ["a wrong method", `/api/v1/providers/${LONG}`, { method: "DELETE" }],
  ["an unknown provider", `/api/v1/providers/${LONG}`, {}],
  ["an unknown procedure", `/trpc/${LONG}`, {}],
  [
    "a batch of unknown procedures",
    `/trpc/${Array.from({ length: 10 }, () => "y".repeat(1400)).join(",")}?batch=1`,
    {},
  ],
  ["an unknown aggregation", "/api/v1/extract", post({ aggregation: LONG })],
  ["an unknown dataset", "/trpc/extract", post({ geometry: point, dataset_ids: [LONG] })],
  ["a dataset of another kind", "/api/v1/extract", post({ dataset_ids: Array(2000).fill(7) })],
  ["a long field", "/trpc/extract", post({ geometry: { type: LONG }, [LONG]: 1 })],
])("does not send %s back at length", async (_what, path, init) => {
  const cas = fakeCas();
  const unknown = (text: unknown) =>
    Promise.reject(new CasError({ errorType: "not_found", message: `Unknown '${String(text)}'` }));
  cas.provider.mockImplementation(unknown);
  cas.extract.mockImplementation(({ dataset_ids }) => unknown(dataset_ids));
  const api = path.startsWith("/trpc")
    ? createTrpcApi(cas, { endpoint: "/trpc" })
    : createHttpApi(cas);
  const response = await api.request(path, init);
  expect(response.status).toBeGreaterThanOrEqual(207);
  const text = await response.text();
  expect(text).toContain('"message":"');
  expect(text.length).toBeLessThan(14_000);
  expect(text).not.toContain("x".repeat(600));
});
