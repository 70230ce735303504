import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { OptionDefaults } from "typedoc";
import { ERROR_TYPES } from "../models/src/errors/error-types.ts";

/** Other entries export the types of the models again; a name is documented by the first entry that has it. */
const isModels = ({ name }) => name === "@cas/models";

/** The manifests of the published packages, with their directories. */
const published = globSync(join(import.meta.dirname, "../*/package.json"))
  .map((file) => ({ directory: dirname(file), ...JSON.parse(readFileSync(file, "utf8")) }))
  .filter((manifest) => manifest.private !== true)
  .toSorted((one, other) => Number(isModels(other)) - Number(isModels(one)));

/** The sources of everything that they export. */
const entryPoints = published.flatMap(({ directory, exports }) =>
  Object.entries(exports).flatMap(([name, entry]) =>
    // Inputs of tests are exported inside this repository only.
    typeof entry === "string" || name.startsWith("./test/")
      ? []
      : [join(directory, entry["@cas/source"])],
  ),
);

/** The rows of a data table: the interface of an entry documents its columns once. */
const rows = Object.keys(ERROR_TYPES).flatMap((type) =>
  ["", ".__type.status", ".__type.trpc", ".__type.retryable"].map(
    (column) => `@cas/models.ERROR_TYPES.__type.${type}${column}`,
  ),
);

/** @type {import("typedoc").TypeDocOptions} */
export default {
  name: "CAS for TypeScript",
  entryPoints,
  plugin: ["./describe-fields.mjs"],
  tsconfig: "tsconfig.json",
  out: "dist",
  readme: "none",
  // Without a remote repository there is no target for links to sources.
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  // knip's mark of a second name of one export.
  modifierTags: [...OptionDefaults.modifierTags, "@alias"],
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true },
  // By default typedoc requires documentation of this package's own files only.
  packagesRequiringDocumentation: published.map(({ name }) => name),
  intentionallyNotDocumented: [
    ...rows,
    // The constraint of a type parameter has no members to document.
    "@cas/client.CasCall.Answer.__type.data",
    "@cas/client/sync.BlockingResult.Answer.__type.data",
    // The comment of the method says what it is.
    "@cas/models.CasPartialError.toJSON.__type.response",
    // The shapes of tRPC's own types, which its documentation explains.
    "@cas/api.createCasContext.__type.requestId",
    "@cas/api.casErrorMiddleware.Outcome.__type.ok",
    "@cas/api.casErrorMiddleware.Outcome.__type.error",
    "@cas/api.HostErrorShape.data.__type.cas",
    "@cas/api.CasProcedures.batchExtractEvents.__type.input",
    "@cas/api.CasProcedures.batchExtractEvents.__type.output",
    "@cas/api.CasProcedures.batchExtractEvents.__type.output.__type.id",
    "@cas/api.CasProcedures.batchExtractEvents.__type.output.__type.data",
    "@cas/api.CasProcedures.batchExtractEvents.__type.meta",
    "@cas/api.CasProcedures.batchExtractEvents.__type.errorShape",
    "@cas/api.JobsProcedures.watch.__type.input",
    "@cas/api.JobsProcedures.watch.__type.output",
    "@cas/api.JobsProcedures.watch.__type.output.__type.id",
    "@cas/api.JobsProcedures.watch.__type.output.__type.data",
    "@cas/api.JobsProcedures.watch.__type.meta",
    "@cas/api.JobsProcedures.watch.__type.errorShape",
    "@cas/api.CasProcedures.provider.__type.slug",
    "@cas/api.CasRouter.__type.ctx",
    "@cas/api.CasRouter.__type.meta",
    "@cas/api.CasRouter.__type.errorShape",
    "@cas/api.CasRouter.__type.transformer",
    "@cas/api.HostProcedure._def.__type.procedure",
    "@cas/api/client.TrpcCasClient.provider.__type.slug",
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
