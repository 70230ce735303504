import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleCatalog } from "@cas/sample-data";
import type { NextConfig } from "next";

const app = import.meta.dirname;
const rasters = relative(app, fileURLToPath(new URL(".", sampleCatalog)));

const config: NextConfig = {
  // The engine starts threads from files beside its own, and the sample data read files beside theirs: Node must import
  // both from node_modules, as they are.
  serverExternalPackages: ["@cas/engine", "@cas/sample-data"],
  output: "standalone",
  // The catalog names the rasters, so Next.js cannot see from the code that the server reads them.
  outputFileTracingIncludes: { "/**": [`${rasters}/**`] },
  // This folder is the whole app, although a folder above has a lockfile too. A monorepo names its root here.
  outputFileTracingRoot: app,
  turbopack: { root: app },
};
export default config;
