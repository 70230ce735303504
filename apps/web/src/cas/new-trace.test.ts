import { expect, it } from "vitest";
import { newTrace } from "./new-trace.ts";

it("is a different traceparent for each request", () => {
  const traces = Array.from({ length: 100 }, () => newTrace().traceparent);
  for (const trace of traces) expect(trace).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(new Set(traces.map((trace) => trace.slice(3, 35))).size).toBe(100);
});
