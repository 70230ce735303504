import { z } from "zod";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import { urlBasename } from "../source/url-basename.ts";
import { FileStore } from "../source/zarr/file-store.ts";
import { HttpStore } from "../source/zarr/http-store.ts";
import { CubeConnector, type CubeContext } from "./cube-connector.ts";
import { CUBE_FIELDS } from "./cube-fields.ts";

/** Data in a variable of a Zarr store whose coordinates follow the CF conventions. */
export const ZarrConfig = z.strictObject({
  connector: z.literal("zarr").describe("The name of this connector."),
  store: z
    .string()
    .min(1)
    .describe("Zarr store, version 2 or 3: a directory or a URL, as file of cog."),
  ...CUBE_FIELDS,
  ...HOST_FIELDS,
});
export type ZarrConfig = z.infer<typeof ZarrConfig>;

/** Reads a variable of a Zarr store. */
export class ZarrConnector extends CubeConnector {
  constructor(config: ZarrConfig, context: CubeContext) {
    const { limits } = context;
    const root = context.resolve(config.store);
    const http = context.http.within(new AllowedHosts([root], config));
    const place = {
      name: `${urlBasename(root)}/${config.variable}`,
      key: root.href,
      open: async () =>
        root.protocol === "file:" ? new FileStore(root, limits) : new HttpStore(root, http, limits),
    };
    super("Zarr", config, place, context);
  }
}
