import { join } from "node:path";
import { expect, it } from "vitest";
import { runCompiler } from "../src/typescript-compiler.ts";
import { ROOT } from "../src/workspace.ts";

/**
 * Most types that the compiler makes from generic ones for a small program and for the sources of the packages behind it.
 * They are counted, not timed, so every machine finds the same number.
 *
 * When this was written 105,459 were those of the models alone, whose types zod derives from the schemas. The rest is room
 * for more fields and options; what is generic over the whole surface would cost more than that at once, and every editor
 * of every consumer would pay for it.
 */
const MOST_INSTANTIATIONS = {
  // It was 119,880.
  client: 135_000,
  // It was 126,282: eight procedures, each with declared errors, cost a sixth of what the models do.
  router: 142_000,
  // It was 135,987: calls of every procedure, a stream and a subscription, and an error that is told apart by its type.
  "trpc-client": 152_000,
} as const;

it.each(Object.entries(MOST_INSTANTIATIONS))(
  "the types of a small program cost little: %s",
  async (program, most) => {
    const project = join(ROOT, `packages/conformance/test/type-cost/tsconfig.${program}.json`);
    // With several threads types that two of them need are counted twice.
    const options = ["-p", project, "--singleThreaded", "--extendedDiagnostics"];
    const [, instantiations] = /^Instantiations:\s+(\d+)$/m.exec(await runCompiler(options)) ?? [];
    expect(Number(instantiations)).toBeGreaterThan(0);
    expect(Number(instantiations)).toBeLessThanOrEqual(most);
  },
);
