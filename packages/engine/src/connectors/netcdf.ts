import * as z from "zod";
import type { Connector } from "../dataset/connector.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import { HttpBytes } from "../source/http/http-bytes.ts";
import { openNetcdf } from "../source/netcdf/open-netcdf.ts";
import { VirtualStore } from "../source/netcdf/virtual-store.ts";
import { ReopenedFile } from "../source/reopened-file.ts";
import { urlBasename } from "../source/url-basename.ts";
import { CubeConnector, type CubeContext } from "./cube-connector.ts";
import { CUBE_FIELDS } from "./cube-fields.ts";
import { FileSeries } from "./file-series.ts";
import { JoinedConnector } from "./joined-connector.ts";

/** Data in a variable of a netCDF file, version 3 or 4, or of another HDF5 file, whose coordinates follow the CF conventions. */
export const NetcdfConfig = z
  .strictObject({
    connector: z.literal("netcdf").describe("The name of this connector."),
    file: z
      .string()
      .min(1)
      .optional()
      .describe(
        "netCDF 3, netCDF 4 or HDF5: a path relative to the catalog file, or a file:, http: or https: URL.",
      ),
    files: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Instead of file, the files of a folder on disk that each have a part of the time axis, e.g. tas_*.nc.",
      ),
    ...CUBE_FIELDS,
    ...HOST_FIELDS,
  })
  .refine(({ file, files }) => (file === undefined) !== (files === undefined), {
    error: "give either file or files",
  });
export type NetcdfConfig = z.infer<typeof NetcdfConfig>;

/** A dataset in one file. */
interface NetcdfFile extends Omit<NetcdfConfig, "files"> {
  readonly file: string;
}

/** Maximum files of a series, each of which keeps some kilobytes of its structure. */
const MAX_FILES = 5000;

/**
 * Reads a variable of one netCDF file, or of several with a part of the time axis each.
 *
 * @throws SourceError for a pattern that is not valid, or on a server
 */
export function netcdfConnector(config: NetcdfConfig, context: CubeContext): Connector {
  const { file, files = "", ...others } = config;
  if (file !== undefined) return new NetcdfConnector({ ...others, file }, context);
  return new FileSeries(
    "netCDF",
    { files, most: MAX_FILES },
    ({ names, folder }) =>
      new JoinedConnector(
        "netCDF",
        names.map((name) => {
          const { href } = new URL(encodeURIComponent(name), folder);
          return new NetcdfConnector({ ...others, file: href }, context);
        }),
      ),
    context,
  );
}

/** Reads a variable of a netCDF file from disk, or from a server that supports byte ranges. */
class NetcdfConnector extends CubeConnector {
  constructor(config: NetcdfFile, context: CubeContext) {
    const { limits } = context;
    const url = context.resolve(config.file);
    const http = context.http.within(new AllowedHosts([url], config));
    const location = { name: urlBasename(url), id: url.href, url: () => url };
    const openBytes = (signal: AbortSignal): Promise<ByteSource> =>
      url.protocol === "file:"
        ? ReopenedFile.open(url, signal)
        : HttpBytes.open(location, http, signal);
    const place = {
      name: `${urlBasename(url)}/${config.variable}`,
      key: url.href,
      open: async (signal: AbortSignal) =>
        new VirtualStore(
          await openNetcdf(await openBytes(signal), limits, signal),
          config.variable,
        ),
    };
    super("netCDF", config, place, context);
  }
}
