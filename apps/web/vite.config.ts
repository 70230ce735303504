import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";

/** Where `pnpm dev` of apps/server listens: the dev server passes calls on to it. */
const server = "http://127.0.0.1:3000";

const config: UserConfig = defineConfig({
  plugins: [react()],
  resolve: { conditions: ["@cas/source", "module", "browser", "development|production"] },
  build: { target: "es2022", chunkSizeWarningLimit: 1400 },
  // MapLibre's worker is found by its URL, which pre-bundling would break.
  optimizeDeps: { exclude: ["maplibre-gl"] },
  worker: { format: "es" },
  server: { proxy: { "/trpc": server, "/api": server, "/health": server } },
});
export default config;
