import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sampleCatalog } from "@cas/sample-data";
import { makeBlockedGeotiff } from "@cas/engine/test/blocked-geotiff";
import { TIFF_CASES } from "@cas/engine/test/hostile/tiff-cases";
import { usualTiff } from "@cas/engine/test/hostile/tiff-file";
import { ZARR_CASES } from "@cas/engine/test/hostile/zarr-cases";
import { makeGeotiff } from "@cas/engine/test/made-geotiff";

type Source = Readonly<Record<string, unknown>>;

/** A side of the raster that is larger than the cache of blocks, cells of 0.001 degrees. */
const LARGE_SIDE = 6000;

/** The datasets of the server under attack. */
export interface HostileCatalog {
  /** The path of the catalog file. */
  readonly path: string;
  /** Ids of datasets whose file or server is hostile: each becomes a warning. */
  readonly files: readonly string[];
  readonly servers: readonly string[];
}

/** Ids of datasets for attacks of their own. */
export const VALID = "honest:valid";
export const LARGE = "large:deflate";
export const INFINITE = "large:infinite";
export const CLASSES = "large:classes";
export const HANGING = "slow:hanging";
/** As many datasets as a request may name. */
export const MANY: readonly string[] = Array.from({ length: 50 }, (_, index) => `many:${index}`);

/** Writes the files and the catalog: the sample data, a valid file, and hostile sources. */
export async function writeCatalog(directory: URL, url: string): Promise<HostileCatalog> {
  await writeFile(new URL("valid.tif", directory), usualTiff({}));
  await writeFile(new URL("large.tif", directory), largeTiff());
  await writeFile(new URL("infinite.tif", directory), infiniteTiff());
  await writeFile(new URL("classes.tif", directory), classesTiff());
  const files = [...(await tiffSources(directory)), ...(await zarrSources(directory))];
  const servers = serverSources(url);
  const providers = [
    ...(await sampleProviders()),
    provider("honest", [[VALID, { connector: "cog", file: "valid.tif" }]]),
    provider("large", [
      [LARGE, { connector: "cog", file: "large.tif" }],
      [INFINITE, { connector: "cog", file: "infinite.tif" }],
      [CLASSES, { connector: "cog", file: "classes.tif" }],
    ]),
    provider(
      "many",
      MANY.map((id) => [id, { connector: "cog", file: "valid.tif" }]),
    ),
    provider("slow", [[HANGING, { connector: "cog", file: `${url}/hang/a.tif` }]]),
    provider("files", files),
    provider("servers", servers),
  ];
  const path = fileURLToPath(new URL("catalog.json", directory));
  await writeFile(path, JSON.stringify({ providers }));
  return { path, files: files.map(([id]) => id), servers: servers.map(([id]) => id) };
}

type Entry = readonly [id: string, source: Source];

const provider = (slug: string, entries: readonly Entry[]): object => ({
  slug,
  name: slug,
  protocol: "stac_cog",
  base_url: "",
  datasets: entries.map(([id, source]) => ({
    id,
    name: id,
    variables: [{ name: id, units: "1" }],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  })),
});

/** The providers of the sample data, whose files are named by their place. */
async function sampleProviders(): Promise<readonly object[]> {
  const text = await readFile(sampleCatalog, "utf8");
  const placed = text.replaceAll(
    /"file": "([^"]+)"/g,
    (_, file: string) => `"file": ${JSON.stringify(new URL(file, sampleCatalog).href)}`,
  );
  return (JSON.parse(placed) as { readonly providers: readonly object[] }).providers;
}

async function tiffSources(directory: URL): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const [index, { bytes }] of TIFF_CASES.entries()) {
    await writeFile(new URL(`${index}.tif`, directory), bytes());
    entries.push([`files:tiff-${index}`, { connector: "cog", file: `${index}.tif` }]);
  }
  return entries;
}

async function zarrSources(directory: URL): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const [index, { files }] of ZARR_CASES.entries()) {
    for (const [path, bytes] of await files()) {
      const file = new URL(`${index}/${path}`, directory);
      await mkdir(new URL(".", file), { recursive: true });
      await writeFile(file, bytes);
    }
    const source = { connector: "zarr", store: `${index}/made.zarr`, variable: "reading" };
    entries.push([`files:zarr-${index}`, source]);
  }
  return entries;
}

/** What answers at once; servers that hang and drip have an attack of their own. */
const STAC = ["endless", "brackets", "members", "numbers", "text", "flood", "wait", "away"];
const WCS = ["elements", "depth", "attributes", "entities", "flood", "home"];
const COG = ["zeros", "around", "away", "wait"];
const ZARR = ["brackets", "members", "numbers", "flood"];

const serverSources = (url: string): readonly Entry[] => [
  ...STAC.map((name): Entry => [
    `servers:stac-${name}`,
    { connector: "stac", url: `${url}/${name}/stac`, collection: "tiles", asset: "data" },
  ]),
  [
    "servers:stac-children",
    {
      connector: "stac",
      url: `${url}/children/0/catalog.json`,
      collection: "tiles",
      asset: "data",
    },
  ],
  ...WCS.map((name): Entry => [
    `servers:wcs-${name}`,
    { connector: "wcs", url: `${url}/${name}/wcs`, coverage: "soil" },
  ]),
  ...COG.map((name): Entry => [
    `servers:cog-${name}`,
    { connector: "cog", file: `${url}/${name}/a.tif` },
  ]),
  ...ZARR.map((name): Entry => [
    `servers:zarr-${name}`,
    { connector: "zarr", store: `${url}/${name}/a.zarr`, variable: "reading" },
  ]),
];

/** Strips of 24 kB, as rasterio writes them: less than half of Node's pool of buffers. */
const largeTiff = (): Uint8Array =>
  makeBlockedGeotiff({
    width: LARGE_SIDE,
    height: LARGE_SIDE,
    block: [LARGE_SIDE, 1],
    isTiled: false,
    type: "float32",
    codec: "deflate",
    isPredicted: false,
    cell: 0.001,
    value: (column, row) => (column + row) % 16,
  });

const infiniteTiff = (): Uint8Array =>
  makeGeotiff({
    width: 4,
    height: 1,
    left: 0,
    top: 0,
    cell: 1,
    value: (column) => (column === 2 ? Number.POSITIVE_INFINITY : column),
  });

/** As many classes as a distribution may have, a cell of each. */
const classesTiff = (): Uint8Array =>
  makeGeotiff({
    width: 100,
    height: 100,
    left: 0,
    top: 0,
    cell: 0.01,
    value: (column, row) => 100 * row + column,
  });
