import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../src/workspace.ts";
import { toolchainVersion } from "./toolchains.ts";

/** What a host brings: one version of each peer. */
export type PeerVersions = Readonly<
  Record<"@trpc/client" | "@trpc/server" | "hono" | "undici" | "zod", string>
>;

const { catalogs } = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8")) as {
  readonly catalogs: { readonly peers: Readonly<Record<string, string>> };
};

const versions = (versionOf: (name: string) => string): PeerVersions => ({
  "@trpc/client": versionOf("@trpc/client"),
  "@trpc/server": versionOf("@trpc/server"),
  hono: versionOf("hono"),
  undici: versionOf("undici"),
  zod: versionOf("zod"),
});

/** The first version of each range in the catalog of peers. */
export const OLDEST_PEERS: PeerVersions = versions(
  (name) => /\d+\.\d+\.\d+/.exec(catalogs.peers[name] ?? "")?.[0] ?? "none",
);

/** The newest versions, of toolchains/package.json. */
export const NEWEST_PEERS: PeerVersions = versions(toolchainVersion);

/** Minors between the two that a second copy beside ours made fail, each in its own way. */
export const REPORTED_PEERS: PeerVersions = {
  ...NEWEST_PEERS,
  hono: "4.10.0",
  undici: "7.30.2",
  zod: "4.3.0",
};
