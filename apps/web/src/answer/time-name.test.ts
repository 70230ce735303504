import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { timeName } from "./time-name.ts";

const of = (temporal_type: string) =>
  Dataset.parse({
    id: "a:b",
    provider: "a",
    name: "b",
    variables: [],
    resolution_m: 1,
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    temporal: { temporal_type },
    protocol: "rest",
  });

it.each([
  [null, "monthly", undefined],
  ["1999-12-01T00:00:00Z", "monthly", "Dec 1999"],
  ["1999-12-01T00:00:00", "annual", "1999"],
  ["1999-12-31T23:30:00", "daily", "Dec 31, 1999"],
  ["nonsense", "daily", undefined],
])("%s of a %s dataset is %s", (timestamp, type, expected) => {
  expect(timeName(timestamp, of(type))).toBe(expected);
});
