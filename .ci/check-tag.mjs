// node .ci/check-tag.mjs: fails unless the tag that started the workflow (GITHUB_REF_NAME) is the version of the packages.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const manifest = join(import.meta.dirname, "../packages/models/package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8"));
const tag = process.env.GITHUB_REF_NAME ?? "";
if (tag !== `v${version}`) {
  process.stderr.write(
    `The tag is "${tag}", but the packages have version ${version}: tag v${version}\n`,
  );
  process.exit(1);
}
