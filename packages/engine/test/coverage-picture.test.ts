import { expect, it } from "vitest";
import { drawCoverage } from "./coverage-picture.ts";

// `vitest run --update` updates the picture.
it("the picture of coverage in the documentation shows what the engine computes", async () => {
  await expect(drawCoverage()).toMatchFileSnapshot("../../../docs/images/coverage.svg");
});
