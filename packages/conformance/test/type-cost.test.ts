import { join } from "node:path";
import { expect, it } from "vitest";
import { runCompiler } from "../src/typescript-compiler.ts";
import { ROOT } from "../src/workspace.ts";

/**
 * Most instantiations of generic types for a small program and for the sources of the packages that it imports. They are
 * counted, not timed, so the number is the same on every machine.
 *
 * When this was written, the models alone had 105,459, because zod derives their types from the schemas. The margin allows more
 * fields and options; the statistic over time took 3,000. Types that are generic over the whole surface would exceed it at once, and slow down every editor of every
 * consumer.
 */
const MOST_INSTANTIATIONS = {
  // It was 119,880; jobs with their tables made it 141,163. The port of jobs added 3,000.
  client: 149_000,
  // It was 126,282: eight procedures, each with declared errors, cost a sixth of the models. Those of jobs added 5,000.
  router: 153_000,
  // It was 135,987: calls of every procedure, a stream and a subscription, and an error narrowed by its type.
  "trpc-client": 163_000,
  // It was 150,926: a router of a host with its own context, auth and error formatter, and a client of it.
  host: 177_000,
} as const;

it.each(Object.entries(MOST_INSTANTIATIONS))(
  "the types of a small program cost little: %s",
  async (program, most) => {
    const project = join(ROOT, `packages/conformance/test/type-cost/tsconfig.${program}.json`);
    // Several threads would count the types that two of them need twice.
    const options = ["-p", project, "--singleThreaded", "--extendedDiagnostics"];
    const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(await runCompiler(options)) ?? [];
    expect(Number(instantiations)).toBeGreaterThan(0);
    expect(Number(instantiations)).toBeLessThanOrEqual(most);
  },
);
