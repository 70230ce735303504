// node .ci/rename-project.mjs @SCOPE OWNER/REPOSITORY @TEAM: replaces the placeholders of the scope, of the repository on GitHub
// and of the reviewing team in all files that git knows. RELEASING.md says when.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [scope, repository, team] = process.argv.slice(2);
if (
  !/^@[a-z0-9][a-z0-9-]*$/.test(scope ?? "") ||
  !/^[\w.-]+\/[\w.-]+$/.test(repository ?? "") ||
  !/^@[\w-]+(\/[\w-]+)?$/.test(team ?? "")
) {
  process.stderr.write("usage: node .ci/rename-project.mjs @SCOPE OWNER/REPOSITORY @TEAM\n");
  process.exit(2);
}

const root = join(import.meta.dirname, "..");
const { name } = JSON.parse(readFileSync(join(root, "packages/models/package.json"), "utf8"));
const { bugs } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [, owner = ""] =
  /^\* (@\S+)/m.exec(readFileSync(join(root, ".github/CODEOWNERS"), "utf8")) ?? [];
/** Today's name and the new one; tarballs of `@cas/models` begin with `cas-`, which scripts derive. */
const changes = [
  [`${name.split("/")[0]}/`, `${scope}/`],
  [bugs.replace(/^https:\/\/|\/issues$/g, ""), `github.com/${repository}`],
  [owner, team],
];

const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
let count = 0;
for (const file of files.split("\0").filter((one) => one !== "")) {
  const path = join(root, file);
  const bytes = readFileSync(path);
  if (bytes.includes(0)) continue;
  const text = bytes.toString("utf8");
  const changed = changes.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  if (changed === text) continue;
  writeFileSync(path, changed);
  count += 1;
}
process.stdout.write(
  `${count} files changed; run "npx -y pnpm@12 install" and "npx -y pnpm@12 format"\n`,
);
