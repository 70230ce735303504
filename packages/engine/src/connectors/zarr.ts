import * as z from "zod";
import { AllowedHosts, HOST_FIELDS } from "../source/http/allowed-hosts.ts";
import { SourceError } from "../source/source-error.ts";
import { urlBasename } from "../source/url-basename.ts";
import { FileStore } from "../source/zarr/file-store.ts";
import { readJson } from "../source/http/read-json.ts";
import { ReferenceDocument } from "../source/zarr/reference-document.ts";
import { ReferenceStore } from "../source/zarr/reference-store.ts";
import { HttpStore } from "../source/zarr/http-store.ts";
import { CubeConnector, type CubeContext } from "./cube-connector.ts";
import { CUBE_FIELDS } from "./cube-fields.ts";

/** Data in a variable of a Zarr store whose coordinates follow the CF conventions. */
export const ZarrConfig = z
  .strictObject({
    connector: z.literal("zarr").describe("The name of this connector."),
    store: z
      .string()
      .min(1)
      .optional()
      .describe("Zarr store, version 2 or 3: a directory or a URL, as file of cog."),
    references: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Instead of store, a JSON document of references, as kerchunk and VirtualiZarr write it: parts of other files as a store.",
      ),
    ...CUBE_FIELDS,
    ...HOST_FIELDS,
  })
  .refine(({ store, references }) => (store === undefined) !== (references === undefined), {
    error: "give either store or references",
  });
export type ZarrConfig = z.infer<typeof ZarrConfig>;

/** Limits of a document of references: two hundred thousand chunks. */
const REFERENCE_LIMITS = {
  maxBytes: 64 * 1024 * 1024,
  maxValues: 1_000_000,
  membersOfObject: 250_000,
};

/** @throws SourceError for references in a directory of Parquet files, by its name */
function refuseParquet({ pathname }: URL): void {
  if (/\.(?:parq|parquet)\/?$/i.test(pathname))
    throw new SourceError(
      "references in Parquet are not supported; write them as JSON: to_kerchunk(path, format='json') of VirtualiZarr, or translate() of kerchunk",
    );
}

/** Reads a variable of a Zarr store. */
export class ZarrConnector extends CubeConnector {
  constructor(config: ZarrConfig, context: CubeContext) {
    const { limits } = context;
    const { store = "", references } = config;
    const root = context.resolve(references ?? store);
    const http = context.http.within(new AllowedHosts([root], config));
    const place = {
      name: `${urlBasename(root)}/${config.variable}`,
      key: root.href,
      open: async (signal: AbortSignal) => {
        if (references !== undefined) {
          refuseParquet(root);
          const { value } = await readJson(root, http, signal, REFERENCE_LIMITS);
          return new ReferenceStore(new ReferenceDocument(value), root, http, limits);
        }
        return root.protocol === "file:"
          ? new FileStore(root, limits)
          : new HttpStore(root, http, limits);
      },
    };
    super("Zarr", config, place, context);
  }
}
