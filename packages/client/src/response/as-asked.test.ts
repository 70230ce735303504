import type { AttributeResponse, ResultTimeStatistic } from "@cas/models";
import { expect, it } from "vitest";
import { extractResponse } from "../../test/responses.ts";
import { asAsked } from "./as-asked.ts";

const total = { statistic: "total", by: "year" } as const;
const asked = { aggregation: "mean", time_statistic: total } as const;

const responseWith = (...found: (ResultTimeStatistic | undefined)[]): AttributeResponse => ({
  ...extractResponse,
  results: extractResponse.results.flatMap((result) =>
    found.map((time_statistic) => ({ ...result, aggregation: "mean", time_statistic })),
  ),
  warnings: ["before"],
});

const of1999: ResultTimeStatistic = {
  ...total,
  period: "1999",
  start: "1999-01-01T00:00:00Z",
  end: "2000-01-01T00:00:00Z",
  steps: 12,
  steps_expected: 12,
};

it("keeps results of the requested statistic over time", () => {
  const response = responseWith(of1999, { ...of1999, period: "2000" });
  expect(asAsked(response, asked)).toBe(response);
});

it("changes nothing where no statistic over time is requested", () => {
  const response = responseWith(undefined);
  expect(asAsked(response, { aggregation: "mean" })).toBe(response);
  expect(asAsked(response, { aggregation: "mean", time_statistic: null })).toBe(response);
});

it("takes out the value of a service that ignores the field, and says so", () => {
  const response = responseWith(undefined, undefined);
  expect(asAsked(response, asked)).toEqual({
    ...response,
    results: [],
    warnings: [
      "before",
      "lab_dem:elevation: the service does not compute time_statistic total by year, so its value is left out; leave time_statistic out, or ask a server that computes it",
    ],
  });
});

it("takes out a value over another time", () => {
  const response = responseWith(of1999, { ...of1999, by: "month" });
  const { results, warnings } = asAsked(response, asked);
  expect(results).toEqual(responseWith(of1999).results);
  expect(warnings).toEqual([
    "before",
    "lab_dem:elevation: asked for time_statistic total by year, answered with total by month, which is left out",
  ]);
});
