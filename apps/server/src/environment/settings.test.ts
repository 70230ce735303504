import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { Environment } from "./environment.ts";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

/** Formats a default as in the environment. */
type Setting = Environment[keyof Environment];
const formatted = (value: Setting): string => {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object") return String(value ?? "");
  return Object.entries(value)
    .map((pair) => pair.join("="))
    .join(",");
};
const defaults: Readonly<Record<string, Setting>> = Environment.parse({});

/** Name, default and description of each setting. */
const SETTINGS = Object.entries(Environment.shape).map(([name, { description = "" }]) => ({
  name,
  fallback: formatted(defaults[name]),
  description,
}));

it("each setting has a description that is a sentence", () => {
  for (const { name, description } of SETTINGS)
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
});

it(".env.example has all settings with their defaults, as comments (vitest -u writes it)", async () => {
  const example = SETTINGS.map(
    ({ name, fallback, description }) => `# ${description}\n# ${name}=${fallback}\n`,
  ).join("\n");
  const head =
    "# Settings of the server. Copy this file to .env in the folder in which the server starts, and uncomment settings.\n\n";
  await expect(head + example).toMatchFileSnapshot("../../.env.example");
});

it("the table of the guide has all settings with the same descriptions", async () => {
  const guide = await read("../../../../docs/guide/server.md");
  const rows = [...guide.matchAll(/^\| `([A-Z_]+)` +\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, name, fallback = "", description = ""]) => ({
      name,
      fallback: fallback.trim(),
      description: description.trim(),
    }),
  );
  expect(rows).toEqual(SETTINGS);
});

it("turbo passes all settings to the server", async () => {
  const { tasks } = JSON.parse(await read("../../../../turbo.json")) as {
    tasks: Record<"start" | "dev", { passThroughEnv: string[] }>;
  };
  for (const { passThroughEnv } of [tasks.start, tasks.dev]) {
    const passed = new Set(passThroughEnv);
    const missing = SETTINGS.filter(({ name }) => !name.startsWith("CAS_") && !passed.has(name));
    expect([missing, passed.has("CAS_*")]).toEqual([[], true]);
  }
});
