import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";

// On globalThis, because Next.js evaluates this module once for each bundle, and again after each change in development.
const shared = globalThis as { cas?: Promise<Cas> };

/** The CAS of this process: an engine over the sample rasters. `new CasClient(url)` would be a deployed one. */
export function openCas(): Promise<Cas> {
  return (shared.cas ??= CasEngine.open({ catalog: sampleCatalog }));
}
