import { CasClient } from "@cas/client";
import { CasClientSync } from "@cas/client/sync";
import type { Dataset } from "@cas/models";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLIENTS } from "./clients.ts";
import { type LabService, startLabService } from "./python.ts";

/** The catalog of 0.4.0, and the additions of lab_service.py: ten providers of one dataset each. */
const PROVIDERS = 222 + 10;
const DATASETS = 430 + 10;

let service: LabService;
let facade: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  service = await startLabService();
  facade = await startServer(
    readEnvironment({ PORT: "0", CAS_BASE_URL: service.url }),
    pino({ level: "silent" }),
  );
});
afterAll(async () => {
  await facade.close();
  await service[Symbol.asyncDispose]();
});

const idsOf = (datasets: readonly Dataset[]): string[] => datasets.map(({ id }) => id);

describe.each([
  ...CLIENTS.map(([entry, open]) => [entry, () => open(service.url)] as const),
  ["@cas/client through apps/server", () => new CasClient(facade.url)] as const,
])("%s and the whole catalog", (_entry, open) => {
  it("reads every provider: awaited, page by page, one by one, collected", async () => {
    await using cas = open();
    const { total, providers } = await cas.providers({ limit: 1000 });
    expect([total, providers.length]).toEqual([PROVIDERS, PROVIDERS]);

    const pages = [];
    for await (const page of cas.providers({ limit: 50 }).pages()) pages.push(page);
    expect(pages.map(({ offset, count }) => [offset, count])).toEqual([
      [0, 50],
      [50, 50],
      [100, 50],
      [150, 50],
      [200, PROVIDERS - 200],
    ]);
    expect(pages.flatMap((page) => page.providers)).toEqual(providers);

    const one = [];
    for await (const provider of cas.providers()) one.push(provider);
    expect(one).toEqual(providers);
    expect(await cas.providers({ limit: 70 }).toArray()).toEqual(providers);
    expect(await cas.providers({ offset: 225 }).toArray()).toEqual(providers.slice(225));
  });

  it("reads every dataset, and every provider with its datasets", async () => {
    await using cas = open();
    const datasets = await cas.datasets({ limit: 60 }).toArray();
    expect(datasets).toHaveLength(DATASETS);
    expect(new Set(idsOf(datasets)).size).toBe(DATASETS);

    const { providers } = await cas.providers({ limit: 1000 });
    const details = await cas.providerDetails({ limit: 60 }).toArray();
    expect(details).toEqual(
      providers.map((summary) => ({
        ...summary,
        datasets: datasets.filter(({ provider }) => provider === summary.slug),
      })),
    );
  });

  it("filters as the service does", async () => {
    await using cas = open();
    const all = await cas.datasets().toArray();
    const filtered = (query: Parameters<typeof cas.datasets>[0]): Promise<Dataset[]> =>
      cas.datasets(query).toArray();
    expect(await filtered({ provider: "esa_worldcover" })).toEqual(
      all.filter(({ provider }) => provider === "esa_worldcover"),
    );
    expect(await filtered({ variable: "Elevation", max_resolution: 30 })).toEqual(
      all.filter(
        ({ variables, resolution_m }) =>
          resolution_m <= 30 && variables.some(({ name }) => name.toLowerCase() === "elevation"),
      ),
    );
    expect(await filtered({ temporal_type: "annual", min_resolution: 20 })).toEqual(
      all.filter(
        ({ temporal, resolution_m }) => resolution_m >= 20 && temporal?.temporal_type === "annual",
      ),
    );
    expect(await filtered({ bbox: [5, 45, 1e1, 48 + 1e-7] })).toEqual(
      all.filter(
        ({ bbox }) =>
          bbox.min_lon <= 10 &&
          bbox.max_lon >= 5 &&
          bbox.min_lat <= 48.0000001 &&
          bbox.max_lat >= 45,
      ),
    );
    expect(await filtered({ provider: "nope" })).toEqual([]);
  });
});

it("@cas/client/sync reads the same catalog", async () => {
  using cas = new CasClientSync(service.url);
  await using asynchronous = new CasClient(service.url);
  const { providers } = await asynchronous.providers({ limit: 1000 });
  expect([...cas.providers({ limit: 90 })]).toEqual(providers);
  const datasets = await asynchronous.datasets({ limit: 1000 }).toArray();
  expect(cas.datasets({ limit: 150 }).toArray()).toEqual(datasets);
  const details = cas.providerDetails({ limit: 150 }).toArray();
  expect(details.map(({ slug }) => slug)).toEqual(providers.map(({ slug }) => slug));
  expect(details.flatMap((one) => one.datasets)).toEqual(datasets);
});
