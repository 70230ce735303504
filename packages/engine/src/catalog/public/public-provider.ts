import type { CatalogFile } from "../file/catalog-file.ts";

/** A provider of a catalog as its author writes it. */
export type ProviderEntry = CatalogFile["providers"][number];
