import { notJson, parseRequest } from "@cas/models";
import * as z from "zod";
import type { TypedDataset } from "./dataset-types.ts";

/** The parts of the catalog file of an engine that types need; the engine checks the rest. */
const CatalogNames = z.object({
  providers: z.array(
    z.object({
      datasets: z.array(
        z.object({
          id: z.string().min(1),
          name: z.string(),
          variables: z.array(z.object({ name: z.string(), units: z.string().optional() })),
          resolution_m: z.number(),
        }),
      ),
    }),
  ),
});

/**
 * The datasets of the catalog file of an engine.
 *
 * @param text the file's JSON
 * @throws CasError validation_error that names the field
 */
export function catalogDatasets(text: string): readonly TypedDataset[] {
  let catalog: unknown;
  try {
    catalog = JSON.parse(text);
  } catch (fault) {
    throw notJson(fault instanceof Error ? fault.message : String(fault));
  }
  return parseRequest(CatalogNames, catalog).providers.flatMap(({ datasets }) => datasets);
}
