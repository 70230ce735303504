import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createProgram } from "../src/create-program.ts";
import { referencePage } from "../src/program/reference-page.ts";
import { cas } from "./memory-terminal.ts";

const program = createProgram(async () => undefined);

it("docs/guide/cli-reference.md is made of the definitions of the commands", async () => {
  await expect(referencePage(program)).toMatchFileSnapshot("../../../docs/guide/cli-reference.md");
});

it("every command has a summary, a description and an example", () => {
  const commands = program.commands.flatMap((one) =>
    one.commands.length === 0 ? [one] : one.commands,
  );
  expect(commands.length).toBeGreaterThan(8);
  for (const command of commands) {
    expect([command.name(), command.summary(), command.description()]).not.toContain("");
    expect(referencePage(program)).toContain(
      `cas ${command.parent === program ? "" : `${command.parent?.name()} `}${command.name()}`,
    );
  }
});

describe("completion", () => {
  /** What bash proposes for a line that ends with the word to complete. */
  async function proposals(line: string): Promise<readonly string[]> {
    const { out: script } = await cas(["completion", "bash"]);
    const words = line.split(" ").map((word) => `'${word}'`);
    const { stdout } = await promisify(execFile)("bash", [
      "-c",
      `${script}\nCOMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _cas; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]);
    return stdout.split("\n").filter((one) => one !== "");
  }

  it.runIf(process.platform !== "win32").each([
    ["cas dat", ["datasets", "dataset"]],
    ["cas catalog ", ["check", "--help"]],
    ["cas catalog check --he", ["--help"]],
    ["cas datasets rain --temp", ["--temporal"]],
    ["cas datasets --temporal m", ["monthly"]],
    ["cas completion ", ["bash", "zsh", "fish", "--help"]],
    ["cas raster a:b --resampling b", ["bilinear"]],
  ])("bash completes %j", async (line, expected) => {
    expect(await proposals(line)).toEqual(expected);
  });

  it("fish and zsh have scripts of the same definitions", async () => {
    const { out: fish } = await cas(["completion", "fish"]);
    expect(fish).toContain(
      "complete -c cas -n '__fish_seen_subcommand_from datasets' -l temporal -r -f -a 'static annual monthly daily hourly climatology' -d 'only of this kind in time'\n",
    );
    const [zsh, bash] = [await cas(["completion", "zsh"]), await cas(["completion", "bash"])];
    expect(zsh.out).toBe(`autoload -U +X bashcompinit && bashcompinit\n${bash.out}`);
  });
});
