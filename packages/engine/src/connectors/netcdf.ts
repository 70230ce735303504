import { z } from "zod";
import type { ByteSource } from "../source/byte-source.ts";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import { HttpBytes } from "../source/http/http-bytes.ts";
import { openNetcdf } from "../source/netcdf/open-netcdf.ts";
import { VirtualStore } from "../source/netcdf/virtual-store.ts";
import { ReopenedFile } from "../source/reopened-file.ts";
import { urlBasename } from "../source/url-basename.ts";
import { CubeConnector, type CubeContext } from "./cube-connector.ts";
import { CUBE_FIELDS } from "./cube-fields.ts";

/** Data in a variable of a netCDF file, version 3 or 4, or of another HDF5 file, whose coordinates follow the CF conventions. */
export const NetcdfConfig = z.strictObject({
  connector: z.literal("netcdf").describe("The name of this connector."),
  file: z
    .string()
    .min(1)
    .describe(
      "netCDF 3, netCDF 4 or HDF5: a path relative to the catalog file, or a file:, http: or https: URL.",
    ),
  ...CUBE_FIELDS,
  ...HOST_FIELDS,
});
export type NetcdfConfig = z.infer<typeof NetcdfConfig>;

/** Reads a variable of a netCDF file from disk, or from a server that supports byte ranges. */
export class NetcdfConnector extends CubeConnector {
  constructor(config: NetcdfConfig, context: CubeContext) {
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
