import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ExtractInput } from "@cas/models";

type Statistic = NonNullable<ExtractInput["aggregation"]>;

/** A file that netCDF4 or h5py wrote, and what must come of it (packages/conformance/python/record_netcdf.py). */
export interface NetcdfCase {
  readonly id: string;
  readonly why: string;
  readonly source: {
    readonly file: string;
    readonly variable: string;
    readonly select?: Readonly<Record<string, number>>;
  };
  readonly geometry: ExtractInput["geometry"];
  readonly ask?: Partial<ExtractInput>;
  /** The right values: xarray reads the cells, exactextract computes. */
  readonly expect?: Readonly<Partial<Record<Statistic, number>>>;
  /** Regular expression of the warning. */
  readonly refuses?: string;
}

interface Pack {
  readonly cases: readonly NetcdfCase[];
  /** Base64 by name. */
  readonly files: Readonly<Record<string, string>>;
}

const pack = JSON.parse(
  gunzipSync(readFileSync(new URL("fixtures/netcdf/files.json.gz", import.meta.url))).toString(),
) as Pack;

export const netcdfCases: readonly NetcdfCase[] = pack.cases;

/** The bytes of a file by its name. */
export const netcdfFile = (name: string): Uint8Array =>
  Buffer.from(pack.files[name] ?? "", "base64");
