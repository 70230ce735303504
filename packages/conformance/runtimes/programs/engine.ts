import { CasEngine, type CatalogFile } from "@cas/engine";
import { isCasError } from "@cas/models";
import { outcome } from "./outcome.ts";
import { type Place, REQUEST } from "./place.ts";
import { quietPart } from "./quiet.ts";

type Source = CatalogFile["providers"][number]["datasets"][number]["source"];

/** An engine with one dataset, `lab:data`. */
const openLab = (source: Source): Promise<CasEngine> =>
  CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "lab",
          name: "Laboratory",
          protocol: "stac_cog",
          base_url: "https://example.com/lab",
          datasets: [
            {
              id: "lab:data",
              name: "Data",
              variables: [{ name: "reading", units: "1" }],
              resolution_m: 1000,
              bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
              source,
            },
          ],
        },
      ],
    },
  });

/**
 * The engine: a point and a county of every dataset of the sample data, a list, errors; a block that a thread decodes; over
 * HTTP an abort that ends its request, and a redirect to a private host that the catalog does not name as one.
 */
export async function run(place: Place): Promise<unknown> {
  const thread = await fromThread(place.largeBlock);
  return {
    thread,
    ...(await ofSamples()),
    aborted: await abortOne(place),
    privateHost: await toPrivateHost(place),
  };
}

async function ofSamples(): Promise<object> {
  // Not at the top: this module is also loaded where there are no files.
  const { readCounties, sampleCatalog } = await import("@cas/sample-data");
  const cas = await CasEngine.open({ catalog: sampleCatalog });
  const wake = (await readCounties()).find(({ id }) => id === "37183");
  if (wake === undefined) throw new TypeError("There is no county 37183");
  const { datasets } = await cas.datasets();
  const { responses } = await cas.batchExtract({
    geometries: [REQUEST.geometry, wake],
    dataset_ids: datasets.map(({ id }) => id),
  });
  const values = responses.map(({ results }) =>
    results.map(({ dataset_id, value }) => [dataset_id, value]),
  );
  const errors = [
    await outcome(cas.provider("nope")),
    await outcome(cas.extract({ ...REQUEST, dataset_ids: [] })),
  ];
  const { providers } = await cas.providers({ limit: 2 });
  await cas.close();
  return { values, errors, providers: providers.map(({ slug }) => slug) };
}

const AT = {
  geometry: { type: "Point", coordinates: [10, 49] },
  dataset_ids: ["lab:data"],
} as const;

async function fromThread(url: string): Promise<unknown> {
  const cas = await openLab({ connector: "cog", file: url });
  const geometry = { type: "Point", coordinates: [0.5, -0.5] } as const;
  const { results, warnings } = await cas.extract({ ...AT, geometry });
  await cas.close();
  return results[0]?.value ?? warnings;
}

async function abortOne(place: Place): Promise<string> {
  const quiet = quietPart(place.quiet);
  const cas = await openLab({ connector: "cog", file: `${quiet.url}/cells.tif` });
  const controller = new AbortController();
  const aborted = cas.extract(AT, { signal: controller.signal });
  const type = outcome(aborted);
  await quiet.arrived();
  controller.abort();
  // As the signal's own reason, or as the error of CAS: both say that it was the caller.
  const reason: unknown = await aborted.catch((error: unknown) => error);
  await quiet.closed();
  await cas.close();
  return isCasError(reason) ? await type : (reason as Error).name;
}

async function toPrivateHost(place: Place): Promise<unknown> {
  const { port } = new URL(place.quiet);
  const cas = await openLab({
    connector: "cog",
    file: `${place.quiet}/redirect/localhost`,
    allowed_hosts: [`localhost:${port}`],
  });
  const { results, warnings } = await cas.extract(AT);
  await cas.close();
  return [results.length, warnings];
}
