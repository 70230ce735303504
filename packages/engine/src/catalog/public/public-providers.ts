import { z } from "zod";
import { CatalogError, type CatalogProvider, checkCatalog } from "../file/catalog-file.ts";
import { isricSoilgrids } from "./isric-soilgrids.ts";
import { modisLc } from "./modis-lc.ts";
import { copernicusDem, esaWorldcover } from "./planetary-computer.ts";
import type { ProviderEntry } from "./public-provider.ts";

/** The providers on the internet that the engine knows, by the slugs and with the dataset ids of CAS. */
const ENTRIES = {
  copernicus_dem: copernicusDem,
  esa_worldcover: esaWorldcover,
  modis_lc: modisLc,
  isric_soilgrids: isricSoilgrids,
} satisfies Record<string, (base?: string) => ProviderEntry>;

/** A provider on the internet that the engine knows. */
export type PublicProvider = keyof typeof ENTRIES;

/** Slug of a provider on the internet that the engine knows. */
export const PublicProvider: z.ZodEnum<{ [Slug in PublicProvider]: Slug }> = z.enum(
  Object.keys(ENTRIES) as [PublicProvider, ...PublicProvider[]],
);

/** Other addresses for providers: of a mirror, or of a server of a test. */
export type ProviderEndpoints = Readonly<Partial<Record<PublicProvider, string>>>;

/**
 * The entries of a catalog for providers on the internet.
 *
 * @throws CatalogError for a provider that is not known, or an address that cannot be one
 */
export function publicProviders(
  slugs: readonly PublicProvider[],
  endpoints: ProviderEndpoints,
): readonly CatalogProvider[] {
  const wanted = z.array(PublicProvider).safeParse(slugs);
  if (!wanted.success) throw new CatalogError(`providers: ${z.prettifyError(wanted.error)}`);
  if (wanted.data.length === 0) return [];
  const providers = wanted.data.map((slug) => ENTRIES[slug](endpoints[slug]));
  return checkCatalog({ providers }, "providers").providers;
}
