// node check-commits.mjs [BASE [HEAD]]: checks the messages of the commits of HEAD that are not in BASE, except merges. BASE is
// origin/main or, without that, main. Older commits are not checked: some are older than the rule.
import { execFileSync } from "node:child_process";
import { problemsOf } from "./commit-message.mjs";

const git = (...words) =>
  execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

function isCommit(name) {
  try {
    git("rev-parse", "--quiet", "--verify", "--end-of-options", `${name}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [base = ["origin/main", "main"].find(isCommit), head = "HEAD"] = process.argv.slice(2);
if (base === undefined)
  fail("There is no origin/main and no main: name the commit that the branch starts from");
const unknown = [base, head].find((name) => !isCommit(name));
if (unknown !== undefined)
  fail(`${unknown} is no commit here. Fetch it, or name another: check-commits.mjs BASE HEAD`);

const records = git("log", "-z", "--no-merges", "--reverse", "--format=%h%n%B", `${base}..${head}`)
  .split("\0")
  .filter((record) => record !== "");
let wrong = 0;
for (const record of records) {
  const end = record.indexOf("\n");
  const message = record.slice(end + 1);
  const problems = problemsOf(message);
  if (problems.length === 0) continue;
  wrong += 1;
  process.stderr.write(`${record.slice(0, end)} ${message.split("\n", 1)[0]}\n`);
  for (const problem of problems) process.stderr.write(`  ${problem}\n`);
}
process.stdout.write(`${records.length} commits checked, ${wrong} with a wrong message\n`);
process.exitCode = wrong === 0 ? 0 : 1;
