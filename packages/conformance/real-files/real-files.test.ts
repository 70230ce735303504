import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RealFileCase } from "./case.ts";
import { checkCase } from "./check-case.ts";
import { OUTPUT } from "./generate.ts";

const generators = globSync("generators/*.py", { cwd: import.meta.dirname });
const files = globSync("*/cases.json", { cwd: OUTPUT }).toSorted();

it("every generator made cases", () => {
  expect(files).toHaveLength(generators.length);
});

describe.each(files)("%s", (file) => {
  const folder = join(OUTPUT, dirname(file));
  const text = readFileSync(join(OUTPUT, file), "utf8");
  const cases = z.array(RealFileCase).min(1).parse(JSON.parse(text));
  it.each(cases)("$id: $why", async (one) => {
    expect(await checkCase(folder, one)).toEqual([]);
  });
});
