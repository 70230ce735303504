import { casErrorFormatter, casErrorMiddleware, createCasRouter } from "@cas/api";
import { CasError, GeometryInput } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { openCas } from "./cas.ts";

const t = initTRPC.create({ errorFormatter: casErrorFormatter });
/** The place of your own auth. Errors of CAS keep their type, status and message. */
const procedure = t.procedure.use(casErrorMiddleware);

export const appRouter = t.router({
  /** The procedures of CAS: extract, datasets and so on. */
  cas: createCasRouter(openCas, { procedure }),

  /** Names of the counties, by state. */
  counties: procedure.query(async () => {
    const counties = (await readCounties()).map(({ id, properties: { name, state } }) => ({
      id,
      name: `${name} (${state})`,
    }));
    return counties.toSorted((a, b) => a.name.localeCompare(b.name));
  }),

  /** A county with its outline, a Feature of GeoJSON. */
  county: procedure.input(z.object({ id: z.string() })).query(async ({ input: { id } }) => {
    const county = (await readCounties()).find((one) => one.id === id);
    if (county === undefined)
      throw new CasError({ errorType: "not_found", message: `There is no county ${id}` });
    return county;
  }),

  /** The means of the twelve months of a year. */
  monthly: procedure
    .input(
      z.object({
        geometry: GeometryInput,
        dataset: z.string(),
        year: z.int().min(1000).max(9999),
      }),
    )
    .query(async ({ input: { geometry, dataset, year }, signal }) => {
      const cas = await openCas();
      const months = Array.from(
        { length: 12 },
        (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`,
      );
      return Promise.all(
        months.map(async (month) => {
          const request = { geometry, dataset_ids: [dataset], time_range: [month, month] as const };
          const [result] = (await cas.extract(request, { signal })).results;
          return { month, value: typeof result?.value === "number" ? result.value : null };
        }),
      );
    }),
});
export type AppRouter = typeof appRouter;
