import * as z from "zod";
import { CatalogError } from "../file/catalog-error.ts";
import { type CatalogProvider, checkCatalog } from "../file/catalog-file.ts";
import { isricSoilgrids } from "./isric-soilgrids.ts";
import { modisLc } from "./modis-lc.ts";
import { copernicusDem, esaWorldcover } from "./planetary-computer.ts";
import type { ProviderEntry } from "./public-provider.ts";

/** The public providers that the engine supports, with the slugs and dataset ids of CAS. */
const ENTRIES = {
  copernicus_dem: copernicusDem,
  esa_worldcover: esaWorldcover,
  modis_lc: modisLc,
  isric_soilgrids: isricSoilgrids,
} satisfies Record<string, (base?: string) => ProviderEntry>;

/** A public provider that the engine supports. */
export type PublicProvider = keyof typeof ENTRIES;

/** Slug of a public provider that the engine supports. */
export const PublicProvider: z.ZodEnum<{ [Slug in PublicProvider]: Slug }> = z.enum(
  Object.keys(ENTRIES) as [PublicProvider, ...PublicProvider[]],
);

/** Other base URLs for providers: of a mirror, or of a test server. */
export type ProviderEndpoints = Readonly<Partial<Record<PublicProvider, string>>>;

/**
 * The catalog entries of public providers.
 *
 * @throws CatalogError for an unknown provider or a URL that is not valid
 */
export function publicProviders(
  slugs: readonly PublicProvider[],
  endpoints: ProviderEndpoints,
): readonly CatalogProvider[] {
  const parsed = z.array(PublicProvider).safeParse(slugs);
  if (!parsed.success) throw new CatalogError(`providers: ${z.prettifyError(parsed.error)}`);
  if (parsed.data.length === 0) return [];
  const providers = parsed.data.map((slug) => ENTRIES[slug](endpoints[slug]));
  return checkCatalog({ providers }, "providers").providers;
}
