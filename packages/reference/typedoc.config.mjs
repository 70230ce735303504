import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The manifests of the published packages, with the directories that they are in. */
const published = globSync("../*/package.json")
  .map((file) => ({ directory: dirname(file), ...JSON.parse(readFileSync(file, "utf8")) }))
  .filter((manifest) => manifest.private !== true);

/** The sources of everything that they export. */
const entryPoints = published.flatMap(({ directory, exports }) =>
  Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [join(directory, entry["@cas/source"])],
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
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: true },
  // By default only what belongs to this package itself would have to be documented.
  packagesRequiringDocumentation: published.map(({ name }) => name),
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
