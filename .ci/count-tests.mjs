// node count-tests.mjs STATUS REPORT...: prints "N passed N failed" of vitest's JSON reports. A command that failed without
// a failed test, a missing report and a skipped test count as failed.
import { existsSync, readFileSync } from "node:fs";

const [status, ...reports] = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const report of reports) {
  if (!existsSync(report)) {
    failed += 1;
    continue;
  }
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += Math.max(numTotalTests - numPassedTests, success ? 0 : 1);
}
if (status !== "0" && failed === 0) failed = 1;
process.stdout.write(`${passed} passed ${failed} failed\n`);
