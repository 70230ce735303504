import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { Environment } from "./environment.ts";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

/** How a default is written in the environment. */
type Setting = Environment[keyof Environment];
const written = (value: Setting): string => {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object") return String(value ?? "");
  return Object.entries(value)
    .map((pair) => pair.join("="))
    .join(",");
};
const defaults: Readonly<Record<string, Setting>> = Environment.parse({});

/** Every setting: its name, its default as it is written, what it is. */
const SETTINGS = Object.entries(Environment.shape).map(([name, { description = "" }]) => ({
  name,
  fallback: written(defaults[name]),
  description,
}));

it("each setting says what it is, in a sentence", () => {
  for (const { name, description } of SETTINGS)
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].*\.$/)]);
});

it(".env.example has them all with their defaults, as comments (vitest -u writes it)", async () => {
  const example = SETTINGS.map(
    ({ name, fallback, description }) => `# ${description}\n# ${name}=${fallback}\n`,
  ).join("\n");
  const head =
    "# Settings of the server. Copy this file to .env, where the server is started, and uncomment.\n\n";
  await expect(head + example).toMatchFileSnapshot("../../.env.example");
});

it("the table of the guide has them all, in the same words", async () => {
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

it("turbo passes them all on to the server", async () => {
  const { tasks } = JSON.parse(await read("../../../../turbo.json")) as {
    tasks: Record<"start" | "dev", { passThroughEnv: string[] }>;
  };
  for (const { passThroughEnv } of [tasks.start, tasks.dev]) {
    const passed = new Set(passThroughEnv);
    const kept = SETTINGS.filter(({ name }) => !name.startsWith("CAS_") && !passed.has(name));
    expect([kept, passed.has("CAS_*")]).toEqual([[], true]);
  }
});
