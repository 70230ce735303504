import { Argument, type Command } from "commander";
import { completionScript, type Shell, SHELLS } from "../program/completion.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import type { Run } from "../program/run.ts";
import { print } from "../terminal/print.ts";

/** Adds `cas completion`. */
export function addCompletion(program: Command, run: Run): void {
  const command = program
    .command("completion")
    .summary("print the completion of a shell")
    .description("Prints the script by which a shell completes commands, options and their values.")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .action((shell: Shell) =>
      run(async (terminal) => {
        await print(terminal.stdout, completionScript(program, shell));
        return EXIT_CODES.ok;
      }),
    );
  withExamples(command, [
    [
      "cas completion bash > ~/.local/share/bash-completion/completions/cas",
      "bash: once, with the package bash-completion",
    ],
    [
      "cas completion zsh > ~/.cas-completion.zsh",
      "zsh: then source it in ~/.zshrc, after compinit",
    ],
    ["cas completion fish > ~/.config/fish/completions/cas.fish", "fish: once"],
  ]);
}
