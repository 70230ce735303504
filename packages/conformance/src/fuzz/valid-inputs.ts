import fc from "fast-check";
import { AGGREGATION_METHODS } from "@cas/models";

/** Names for generated requests: existing ones, so that most requests find something. */
export interface Names {
  readonly datasets: readonly [string, ...string[]];
  readonly providers: readonly [string, ...string[]];
}

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const position = fc.tuple(longitude, latitude);

/** A rectangle of at most a degree, so that no request reads half the world. */
const ring = fc
  .tuple(
    fc.double({ min: -179, max: 178, noNaN: true }),
    fc.double({ min: -89, max: 88, noNaN: true }),
    fc.double({ min: 0.001, max: 1, noNaN: true }),
  )
  .map(([west, south, size]) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]);

const geometry: fc.Arbitrary<unknown> = fc.oneof(
  position.map((coordinates) => ({ type: "Point", coordinates })),
  ring.map((shell) => ({ type: "Polygon", coordinates: [shell] })),
  fc
    .array(ring, { minLength: 1, maxLength: 3 })
    .map((shells) => ({ type: "MultiPolygon", coordinates: shells.map((shell) => [shell]) })),
);
const feature = fc
  .tuple(geometry, fc.option(fc.oneof(fc.nat(), fc.string())))
  .map(([one, id]) => ({ type: "Feature", id, geometry: one, properties: {} }));
const area = fc.oneof({ weight: 3, arbitrary: geometry }, feature);

const timestamp = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Inputs of valid form, by the name of the procedure or operation. */
export function validInputs({ datasets, providers }: Names): Record<string, fc.Arbitrary<unknown>> {
  const rest = {
    dataset_ids: fc.array(fc.constantFrom(...datasets), { minLength: 1, maxLength: 3 }),
    aggregation: fc.constantFrom(...AGGREGATION_METHODS),
    time_range: fc.oneof(
      fc.constant(null),
      fc.tuple(timestamp, timestamp).map((both) => both.toSorted()),
      fc
        .tuple(timestamp, timestamp)
        .map((both) => both.toSorted())
        .map(([start, end]) => ({ start, end })),
    ),
    target_crs: fc.constant("EPSG:4326"),
  };
  const optional = { requiredKeys: ["dataset_ids" as const] };
  const about = (key: string, what: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.tuple(what, fc.record(rest, optional)).map(([value, more]) => ({ [key]: value, ...more }));
  const geometries = (one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
    fc.array(one, { minLength: 1, maxLength: 4 });
  const identified = fc.tuple(geometry, fc.nat()).map(([one, id]) => ({ id, geometry: one }));
  const stream = about("geometries", geometries(fc.oneof(area, identified)));
  const page = {
    limit: fc.integer({ min: 1, max: 1000 }),
    offset: fc.oneof(fc.nat(10), fc.maxSafeNat()),
  };
  const none = { requiredKeys: [] };
  return {
    extract: about("geometry", area),
    batchExtract: about("geometries", geometries(area)),
    batchExtractStream: stream,
    batchExtractEvents: stream,
    providers: fc.record(page, none),
    provider: fc.constantFrom(...providers).map((slug) => ({ slug })),
    datasets: fc.record(
      {
        ...page,
        provider: fc.constantFrom(...providers, ""),
        variable: fc.string(),
        temporal_type: fc.constantFrom("static", "monthly"),
        min_resolution: fc.double({ min: 0, max: 1e4, noNaN: true }),
        max_resolution: fc.double({ min: 1e4, max: 1e6, noNaN: true }),
        bbox: fc.tuple(longitude, latitude).map(([lon, lat]) => [lon, lat, 180, 90].join()),
      },
      none,
    ),
    health: fc.constant({}),
  };
}
