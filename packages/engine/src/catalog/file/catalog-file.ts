import { isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { BoundingBox, DataType, Protocol, TemporalType, Timestamp, ValidRange } from "@cas/models";
import * as z from "zod";
import { ConnectorConfig } from "../../connectors/connector-config.ts";
import { ownUrl } from "../../source/own-url.ts";
import { crsFault } from "../../source/owner-words.ts";
import { readFileWithin } from "../../source/read-file-within.ts";
import { SourceError } from "../../source/source-error.ts";
import { urlBasename } from "../../source/url-basename.ts";
import { CatalogError } from "./catalog-error.ts";

const CatalogVariable = z.strictObject({
  name: z.string().min(1).describe("Name within CAS, e.g. elevation."),
  units: z.string().describe("Unit of the cells."),
  description: z.string().default("").describe("Description of the variable."),
  data_type: DataType.default("continuous").describe("continuous or categorical (class codes)."),
  nodata_value: z
    .number()
    .nullable()
    .default(null)
    .describe(
      "Stored number of cells without data, beside that of the source; nodata of the source replaces both.",
    ),
  valid_range: ValidRange.nullable().default(null).describe("Plausible values, in units."),
  classes: z.record(z.string(), z.string()).optional().describe("Class code to class name."),
});

const CatalogDataset = z
  .strictObject({
    id: z
      .string()
      .regex(/^[^:\s]+:[^:\s]+$/, { error: "must be {provider}:{dataset}, e.g. srtm:elevation" })
      .describe("{provider}:{dataset}"),
    name: z.string().min(1).describe("Display name."),
    description: z.string().default("").describe("Description of the dataset."),
    variables: z.array(CatalogVariable).length(1).describe("The variable of its cells."),
    resolution_m: z.number().positive().describe("Size of a cell on the ground, metres."),
    crs: z
      .string()
      .min(1)
      .optional()
      .describe(
        "CRS of the source, used where the source states none: an EPSG code, an ESRI code, a WKT or a PROJ string. Lists of datasets have EPSG:4326 without it.",
      ),
    bbox: BoundingBox.describe("Area covered, degrees."),
    temporal: z
      .strictObject({
        start: Timestamp.nullable().default(null).describe("First instant covered."),
        end: Timestamp.nullable().default(null).describe("Last instant covered."),
        temporal_type: TemporalType.default("static").describe("How the values vary in time."),
      })
      .prefault({})
      .describe("Time covered."),
    license: z.string().default("").describe("Terms of use."),
    citation: z.string().default("").describe("How to cite."),
    source: ConnectorConfig.describe("The source of the cells."),
  })
  .check(({ value: { variables, source, crs }, issues }) => {
    const [units = ""] = variables.map((variable) => variable.units);
    const own = "units" in source ? source.units : undefined;
    if (own !== undefined && units !== "" && units !== own) {
      const message = `is ${own}, but units of its variable is ${units}: give one of them`;
      issues.push({ code: "custom", message, path: ["source", "units"], input: own });
    }
    const fault = crs === undefined || hasOwnCrs(source) ? undefined : crsFault(crs);
    if (fault !== undefined)
      issues.push({ code: "custom", message: fault, path: ["crs"], input: crs });
    for (const { message, path } of withoutEffect(variables[0]?.nodata_value, source))
      issues.push({ code: "custom", message, path: [...path], input: source });
  });
export type CatalogDataset = z.infer<typeof CatalogDataset>;

/** Whether the cells are in a CRS of the source, whatever that of the data is: `crs` is then only for display. */
const hasOwnCrs = (source: ConnectorConfig): boolean =>
  source.connector === "modis" || (source.connector === "wcs" && source.warp !== undefined);

/** Statements of a dataset that its source replaces. */
function withoutEffect(
  value: number | null | undefined,
  source: ConnectorConfig,
): readonly { readonly message: string; readonly path: readonly (string | number)[] }[] {
  const { nodata } = source;
  if (value == null || nodata === undefined || nodata === value) return [];
  const listed = Array.isArray(nodata) ? nodata : [nodata];
  if (listed.includes(value)) return [];
  return [
    {
      message: `${value} has no effect, because nodata of the source is ${listed.map(String).join(", ")}: remove it, or list both there`,
      path: ["variables", 0, "nodata_value"],
    },
  ];
}

const CatalogProvider = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[^:\s/]+$/, { error: "must have no colon, slash or space" })
      .describe("The part of its dataset ids before the colon."),
    name: z.string().min(1).describe("Display name."),
    protocol: Protocol.describe("Protocol of its datasets."),
    base_url: z.string().describe("Page or service of the provider."),
    datasets: z.array(CatalogDataset).min(1).describe("Its datasets."),
  })
  .check(({ value: { slug, datasets }, issues }) => {
    datasets.forEach(({ id }, index) => {
      if (!id.startsWith(`${slug}:`))
        issues.push({
          code: "custom",
          message: `must begin with ${slug}:`,
          path: ["datasets", index, "id"],
          input: id,
        });
    });
  });
export type CatalogProvider = z.infer<typeof CatalogProvider>;

type Named = Pick<CatalogProvider, "slug"> & { datasets: readonly Pick<CatalogDataset, "id">[] };

function duplicateNames(providers: readonly Named[]): readonly string[] {
  const ids = providers.flatMap(({ datasets }) => datasets.map(({ id }) => id));
  return [...providers.map(({ slug }) => slug), ...ids].filter(
    (name, index, names) => names.indexOf(name) !== index,
  );
}

/** @throws CatalogError when a provider or a dataset occurs twice. */
export function refuseDuplicates(providers: readonly Named[], name: string): void {
  const [duplicate] = duplicateNames(providers);
  if (duplicate !== undefined)
    throw new CatalogError(`${name}: providers: ${duplicate} occurs twice`);
}

/** The catalog of an engine: its providers and datasets. */
export const CatalogFile = z
  .strictObject({
    $schema: z.string().optional().describe("This schema, for editors."),
    providers: z.array(CatalogProvider).min(1).describe("The providers."),
  })
  .check(({ value: { providers }, issues }) => {
    for (const name of duplicateNames(providers))
      issues.push({
        code: "custom",
        message: `${name} occurs twice`,
        path: ["providers"],
        input: name,
      });
  });
/** A catalog file before defaults are applied: fields with a default are optional. */
export type CatalogFile = z.input<typeof CatalogFile>;

/** A checked catalog and the base URL of its relative file names. */
export interface LoadedCatalog {
  /** Its name in messages. */
  readonly name: string;
  readonly providers: readonly CatalogProvider[];
  readonly base: URL | undefined;
}

/**
 * Reads and checks a catalog: a path or a file: URL of a JSON file, or the catalog object.
 *
 * @throws CatalogError that names the entry and the field.
 */
export async function loadCatalog(catalog: string | URL | CatalogFile): Promise<LoadedCatalog> {
  const base = typeof catalog === "string" ? urlOf(catalog) : ownUrl(catalog);
  if (base === undefined)
    return { name: "catalog", ...checkCatalog(catalog, "catalog"), base: undefined };
  if (base.protocol !== "file:")
    throw new CatalogError(
      `catalog: no URL of ${base.protocol} is read; give a path, a file: URL, or the object`,
    );
  const name = urlBasename(base);
  return { name, ...checkCatalog(await readJson(base, name), name), base };
}

/** A path is relative to the working directory. */
function urlOf(catalog: string): URL {
  if (/^\s*([{[]|$)/.test(catalog))
    throw new CatalogError(
      "catalog: is JSON or empty, and no path; give a path, a file: URL, or the object (JSON.parse)",
    );
  const url = isAbsolute(catalog) ? null : URL.parse(catalog);
  return url ?? pathToFileURL(resolve(catalog));
}

/** Most bytes of a catalog file: about 100,000 datasets with their descriptions. */
const MAX_BYTES = 64 * 1024 * 1024;

async function readJson(url: URL, name: string): Promise<unknown> {
  const bytes = await readFileWithin(url, MAX_BYTES).catch((cause: unknown) => {
    const why = cause instanceof SourceError ? `: ${cause.message}` : "";
    throw new CatalogError(`${name}: cannot be read${why}`, { cause });
  });
  try {
    return JSON.parse(bytes.toString());
  } catch (cause) {
    throw new CatalogError(`${name}: is not JSON`, { cause });
  }
}

/**
 * Checks a catalog.
 *
 * @param name the name of the catalog in messages
 * @throws CatalogError that names the entry and the field.
 */
export function checkCatalog(value: unknown, name: string): { providers: CatalogProvider[] } {
  const parsed = CatalogFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${fieldName(path)}: ${message}`);
  throw new CatalogError(`${name}: ${faults.join("; ")}`);
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}
