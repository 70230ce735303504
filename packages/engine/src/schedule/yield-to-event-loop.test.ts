import { expect, it } from "vitest";
import { createYieldIfDue } from "./yield-to-event-loop.ts";

it("throws the reason of its signal after an abort", async () => {
  const controller = new AbortController();
  const yieldIfDue = createYieldIfDue(controller.signal);
  await yieldIfDue();
  controller.abort(new RangeError("enough"));
  await expect(yieldIfDue()).rejects.toThrow("enough");
});
