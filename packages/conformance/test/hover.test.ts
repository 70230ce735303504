import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCompiler } from "../src/typescript-compiler.ts";
import { ROOT } from "../src/workspace.ts";

it("editors show the names of models, not their structures", async () => {
  const directory = await mkdtemp(join(tmpdir(), "cas-hover-"));
  try {
    const project = join(ROOT, "packages/conformance/test/hover/tsconfig.json");
    const emit = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
    await runCompiler(["-p", project, ...emit, "--rootDir", ROOT, "--outDir", directory]);
    const written = join(directory, "packages/conformance/test/hover/program.d.ts");
    const text = await readFile(written, "utf8");
    const types = Array.from(text.matchAll(/^export declare const (\w+): (.+);$/gm), (one) => [
      one[1],
      one[2]?.replaceAll(/import\("[^"]+"\)\./g, ""),
    ]);
    expect(Object.fromEntries(types)).toEqual({
      response: "AttributeResponse",
      results: "AttributeResult[]",
      batch: "BatchAttributeResponse",
      datasets: "Dataset[]",
      provider: "ProviderDetail",
      health: "HealthResponse",
      byClient: "AttributeResponse",
      byEngine:
        "(engine: CasEngine) => Promise<NarrowResponse<number | Record<string, number> | null>>",
      classes: "NarrowResponse<Record<string, number> | null>",
      numbers: "NarrowResponse<number | null>[]",
      narrowed: "NarrowBatchResponse<Record<string, number> | null>",
      byEngineClasses:
        "(engine: CasEngine) => Promise<NarrowResponse<Record<string, number> | null>>",
      either:
        "(source: CasEngine | CasClient) => CasCall<AttributeResponse, CasAnswer<AttributeResponse>> | Promise<NarrowResponse<number | Record<string, number> | null>>",
      timeRange: "TimeRange | null | undefined",
      ofWire: "(wire: AttributeRequest) => AttributeRequest",
      temporal: "TemporalExtent[]",
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
});
