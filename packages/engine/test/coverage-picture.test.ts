import { expect, it } from "vitest";
import { drawCoverage } from "./coverage-picture.ts";

// `vitest run --update` writes it anew.
it("the picture of coverage in the documentation is what the engine computes", async () => {
  await expect(drawCoverage()).toMatchFileSnapshot("../../../docs/images/coverage.svg");
});
