import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

const run = promisify(execFile);

/**
 * Most types that the compiler makes from generic ones for a small program over the client and for the sources of the
 * packages behind it. They are counted, not timed, so every machine finds the same number.
 *
 * It was 119,880 when this was written, 105,459 of it for the models alone, whose types zod derives from the schemas. The rest is room for more fields
 * and options; what is generic over the whole surface would cost more than that at once, and every editor of every
 * consumer would pay for it.
 */
const MOST_INSTANTIATIONS = 135_000;

it("the types of the client cost a consumer little", async () => {
  const project = join(ROOT, "packages/conformance/test/type-cost");
  // With several threads types that two of them need are counted twice.
  const options = ["-p", project, "--singleThreaded", "--extendedDiagnostics"];
  const { stdout } = await run(join(ROOT, "node_modules/.bin/tsc"), options);
  const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(stdout) ?? [];
  expect(Number(instantiations)).toBeGreaterThan(0);
  expect(Number(instantiations)).toBeLessThanOrEqual(MOST_INSTANTIATIONS);
});
