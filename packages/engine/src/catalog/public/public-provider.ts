import type { CatalogFile } from "../file/catalog-file.ts";

/** A provider of a catalog file, before defaults are applied. */
export type ProviderEntry = CatalogFile["providers"][number];
