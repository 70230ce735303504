import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withDotEnv } from "./dot-env.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-env-"));
  file = join(folder, ".env");
  await writeFile(file, 'PORT=8080\nCAS_API_KEYS="one,other" # of callers\nHOST=0.0.0.0\n');
});
afterAll(() => rm(folder, { recursive: true }));

it("adds variables that the process does not have; an empty variable unsets a setting", () => {
  expect(withDotEnv({ PORT: "9090", HOST: "", HOME: "/root" }, file)).toEqual({
    PORT: "9090",
    CAS_API_KEYS: "one,other",
    HOST: "",
    HOME: "/root",
  });
});

it("the file may be missing", () => {
  expect(withDotEnv({ PORT: "1" }, join(folder, "none"))).toEqual({ PORT: "1" });
});

it("reports an unreadable file without its path", () => {
  expect(() => withDotEnv({}, folder)).toThrow("The file .env cannot be read: EISDIR");
});
