import { expect, it, vi } from "vitest";
import { loadSharp } from "./webp.ts";

vi.mock("sharp", () => {
  throw new Error("Cannot find package");
});

it("says how to install sharp, and how to do without", async () => {
  await expect(loadSharp()).rejects.toThrow(
    "WebP needs the package sharp, which is not installed or has no binary for this platform: npm install sharp, or convert the file with: gdal_translate -co COMPRESS=DEFLATE in.tif out.tif",
  );
});
