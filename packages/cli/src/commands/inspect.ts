import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openAreaFile } from "@cas/areas/node";
import { CasEngine, type CatalogFile, type SourceDescription } from "@cas/engine";
import { type Command, Option } from "commander";
import { CommandError, readerText, usageError } from "../program/command-error.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES, type ExitCode } from "../program/exit-codes.ts";
import type { Run } from "../program/run.ts";
import { plainText, print, printJson } from "../terminal/print.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type ExtractOptions, readingOptions, withReading } from "./extract-options.ts";
import { readingOf } from "../extract/question.ts";
import { type Fact, printFacts } from "./facts.ts";

interface InspectOptions extends ExtractOptions {
  readonly variable?: string;
  readonly as?: "raster" | "areas";
  readonly json?: boolean;
}

/** Endings of rasters; a file with another is one of areas. */
const RASTER = /\.(tiff?|gtiff|vrt|nc|nc4|cdf|h5|hdf5|zarr)(\.gz)?$/i;
const CUBE = /\.(nc|nc4|cdf|h5|hdf5|zarr)$/i;
/** Faults that are shown. */
const MOST_FAULTS = 20;

/** Adds `cas inspect`. */
export function addInspect(program: Command, run: Run): void {
  const command = program
    .command("inspect")
    .summary("what a raster or a file of areas holds, and what would be refused")
    .description(
      "Opens a raster (GeoTIFF, VRT; netCDF, HDF5 or Zarr with --variable) and says its CRS, size, nodata, bands, times and how it would be read; or a file of areas, reads it to its end, and says its CRS, columns, count and each feature that cannot be an area. Exit code 3 when something would be refused.",
    )
    .argument("<file>", "a path or URL; - reads areas from standard input")
    .option("--variable <name>", "variable of a netCDF, HDF5 or Zarr")
    .addOption(
      new Option("--as <what>", "what the file is; default by its name").choices([
        "raster",
        "areas",
      ]),
    )
    .option("--json", "print what is found as JSON");
  withReading(command).action((file: string, options: InspectOptions) =>
    run((terminal) =>
      (options.as ?? (RASTER.test(file) ? "raster" : "areas")) === "raster"
        ? inspectRaster(file, options, terminal)
        : inspectAreas(file, options, terminal),
    ),
  );
  withExamples(command, [
    ["cas inspect dem.tif", "a raster"],
    ["cas inspect tas_1999.nc --variable tas", "a variable of a netCDF"],
    ["cas inspect basins.gpkg --layer catchments", "areas"],
  ]);
}

async function inspectRaster(
  file: string,
  { variable, json }: InspectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  await using engine = await openRaster(file, variable);
  const { datasets } = await engine.datasets();
  const [dataset] = datasets;
  if (dataset === undefined) throw new CommandError(`${file} has no dataset.`);
  const found = await engine.describeSource(dataset.id, { signal: terminal.signal });
  if (json === true) await printJson(terminal.stdout, found);
  else await printFacts(terminal, [["file", file], ...rasterFacts(found)]);
  return EXIT_CODES.ok;
}

async function openRaster(file: string, variable: string | undefined): Promise<CasEngine> {
  if (!CUBE.test(file)) {
    return await CasEngine.open({ rasters: [file] }).catch((error: unknown) => {
      throw refused(error);
    });
  }
  if (variable === undefined)
    throw usageError(`${file} may have several variables: give --variable NAME.`);
  const url = /^[a-z][a-z\d+.-]+:\/\//i.test(file) ? file : pathToFileURL(resolve(file)).href;
  const source = /\.zarr$/i.test(file)
    ? { connector: "zarr" as const, store: url, variable }
    : { connector: "netcdf" as const, file: url, variable };
  return await CasEngine.open({ catalog: catalogOf(source) });
}

/** A raster that is refused is what the command was asked to find. */
const refused = (error: unknown): unknown =>
  error instanceof Error && error.name === "CatalogError"
    ? new CommandError(error.message.replace(/^rasters\[0\]: /, ""), EXIT_CODES.partial, {
        cause: error,
      })
    : error;

type RasterSource = CatalogFile["providers"][number]["datasets"][number]["source"];

/** A catalog of one dataset over the world: only its source is asked. */
const catalogOf = (source: RasterSource): CatalogFile => ({
  providers: [
    {
      slug: "own",
      name: "own",
      protocol: "opendap",
      base_url: "",
      datasets: [
        {
          id: "own:data",
          name: "own",
          variables: [{ name: "data", units: "" }],
          resolution_m: 1,
          bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
          source,
        },
      ],
    },
  ],
});

function rasterFacts({
  protocol,
  steps,
  rasterCount,
  rasters,
}: SourceDescription): readonly Fact[] {
  const times = steps === undefined ? "none" : `${steps.count}, ${steps.start} to ${steps.end}`;
  return [
    ["read as", protocol],
    ["times", times],
    ...(rasterCount === 1 ? [] : [["rasters", String(rasterCount)] as const]),
    ...rasters.flatMap((one): readonly Fact[] => {
      const [x, cellWidth, y, cellHeight] = one.transform;
      return [
        ["crs", one.crs],
        ["size", `${one.width} x ${one.height} cells of ${cellWidth} x ${-cellHeight}`],
        ["corner", `${x}, ${y}`],
        ["bands", one.bands === undefined ? "" : String(one.bands)],
        ["type", one.type ?? "computed from stored numbers"],
        ["nodata", one.nodata === undefined ? "none stated, or several" : String(one.nodata)],
        ["blocks", one.block.join(" x ")],
        ...one.notes.map((note): Fact => ["note", note]),
      ];
    }),
  ];
}

async function inspectAreas(
  path: string,
  options: InspectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  await using file = await openAreaFile(path, {
    ...readingOf(readingOptions(options)),
    checkCrossings: true,
    stdin: terminal.stdin,
    signal: terminal.signal,
  });
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const types = new Map<string, number>();
  const faults: { row: number; id: string; message: string }[] = [];
  const doubts: typeof faults = [];
  let [areas, faulty, doubtful] = [0, 0, 0];
  for await (const item of file.areas()) {
    const { row, id } = item;
    if (item.fault !== undefined) {
      faulty += 1;
      if (faults.length < MOST_FAULTS)
        faults.push({ row, id, message: `${item.fault.message} ${item.fault.fix}` });
      continue;
    }
    areas += 1;
    types.set(item.geometry.type, (types.get(item.geometry.type) ?? 0) + 1);
    widen(box, item.geometry.coordinates);
    if (item.doubt === undefined) continue;
    doubtful += 1;
    if (doubts.length < MOST_FAULTS) doubts.push({ row, id, message: item.doubt.message });
  }
  const found = {
    file: file.name,
    format: file.kind,
    layers: file.layers.map(({ name }) => name),
    layer: file.layer,
    crs: file.crs.name,
    columns: file.columns,
    id_column: file.naming.idColumn ?? null,
    name_column: file.naming.nameColumn ?? null,
    areas,
    types: Object.fromEntries(types),
    box: areas === 0 ? null : box,
    faults: { count: faulty, first: faults },
    doubts: { count: doubtful, first: doubts },
    notes: file.notes.map(readerText),
  };
  if (options.json === true) await printJson(terminal.stdout, found);
  else await printFacts(terminal, areaFacts(found));
  if (faulty > 0)
    await print(terminal.stderr, `${faulty} features cannot be areas; the others are used.\n`);
  return faulty > 0 ? EXIT_CODES.partial : EXIT_CODES.ok;
}

interface FoundAreas {
  readonly file: string;
  readonly format: string;
  readonly layers: readonly string[];
  readonly layer: string;
  readonly crs: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly id_column: string | null;
  readonly name_column: string | null;
  readonly areas: number;
  readonly types: Readonly<Record<string, number>>;
  readonly box: readonly number[] | null;
  readonly faults: Listed;
  readonly doubts: Listed;
  readonly notes: readonly string[];
}

interface Listed {
  readonly count: number;
  readonly first: readonly {
    readonly row: number;
    readonly id: string;
    readonly message: string;
  }[];
}

const areaFacts = (found: FoundAreas): readonly Fact[] => [
  ["file", found.file],
  ["format", found.format],
  ["layers", found.layers.length > 1 ? `${found.layers.join(", ")}; read: ${found.layer}` : ""],
  ["crs", found.crs],
  ["columns", found.columns.map(({ name, type }) => `${name} (${type})`).join(", ")],
  ["ids", found.id_column ?? "of the features, or their numbers"],
  ["names", found.name_column ?? "none"],
  ["areas", String(found.areas)],
  [
    "types",
    Object.entries(found.types)
      .map(([type, count]) => `${count} ${type}`)
      .join(", "),
  ],
  ["box", found.box === null ? "" : `${found.box.join(", ")} (west, south, east, north)`],
  ["faults", String(found.faults.count)],
  ...listed("fault", found.faults),
  ["doubts", String(found.doubts.count)],
  ...listed("doubt", found.doubts),
  ...found.notes.map((note): Fact => ["note", note]),
];

const listed = (name: string, { first }: Listed): readonly Fact[] =>
  first.map(({ row, id, message }): Fact => [name, `row ${row} (${plainText(id)}): ${message}`]);

/** Widens a box by the positions of a geometry; iterates, because outlines can be nested and long. */
function widen(box: number[], coordinates: unknown): void {
  const open: unknown[] = [coordinates];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!Array.isArray(next)) continue;
    const [x, y] = next as unknown[];
    if (typeof x !== "number" || typeof y !== "number") {
      for (const one of next as unknown[]) open.push(one);
      continue;
    }
    box[0] = Math.min(box[0] ?? x, x);
    box[1] = Math.min(box[1] ?? y, y);
    box[2] = Math.max(box[2] ?? x, x);
    box[3] = Math.max(box[3] ?? y, y);
  }
}
