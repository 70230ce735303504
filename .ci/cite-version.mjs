// node .ci/cite-version.mjs: writes the version of the packages into CITATION.cff.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const citation = join(root, "CITATION.cff");
const { version } = JSON.parse(readFileSync(join(root, "packages/models/package.json"), "utf8"));
writeFileSync(
  citation,
  readFileSync(citation, "utf8").replace(/^version: .*$/m, `version: ${version}`),
);
