import type { Argument, Command, Option } from "commander";
import { entriesOf } from "./completion.ts";
import { examplesOf } from "./examples.ts";
import { EXIT_CODES } from "./exit-codes.ts";

const MEANINGS: Readonly<Record<keyof typeof EXIT_CODES, string>> = {
  ok: "all was done",
  failed: "the command failed",
  usage: "wrong use: an option, a name or a file that does not exist",
  partial: "some was done and some failed; the output or a file says what",
  stopped: "stopped by Ctrl-C or SIGTERM",
};

/** The reference of a program as Markdown, from the definitions of its commands. */
export function referencePage(program: Command): string {
  const name = program.name();
  const entries = entriesOf(program).filter(({ command }) => command.commands.length === 0);
  const codes = Object.entries(EXIT_CODES).map(
    ([key, code]) => [String(code), MEANINGS[key as keyof typeof EXIT_CODES]] as const,
  );
  return `${[
    `# Reference of ${name}`,
    "All commands and options, from their definitions. The [guide](cli.md) says how they work together.",
    markdownTable(["exit code", "meaning"], codes),
    ...entries.flatMap(({ path, command }) => sectionOf(`${name} ${path}`, command)),
  ].join("\n\n")}\n`;
}

function sectionOf(name: string, command: Command): readonly string[] {
  const rows = [...command.registeredArguments.map(argumentRow), ...command.options.map(optionRow)];
  const examples = examplesOf(command).map(([line, meaning]) => `# ${meaning}\n${line}`);
  const words = command.registeredArguments.map((one) => `${argumentWord(one)} `).join("");
  return [
    `## ${name}`,
    command.description(),
    ["```text", `${name} ${words}[options]`, "```"].join("\n"),
    ...(rows.length === 0 ? [] : [markdownTable(["argument or option", "meaning"], rows)]),
    ...(examples.length === 0 ? [] : [["```sh", ...examples, "```"].join("\n")]),
  ];
}

type Row = readonly [name: string, meaning: string];

/** A table whose columns are aligned, as the formatter of the repository wants it. */
function markdownTable(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | "),
  );
  const rule = widths.map((width) => "-".repeat(width)).join(" | ");
  return [lines[0], rule, ...lines.slice(1)].map((line) => `| ${line} |`).join("\n");
}

const argumentWord = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
};

const argumentRow = (argument: Argument): Row => [
  `\`${argumentWord(argument)}\``,
  `${argument.description}${choicesText(argument.argChoices)}`,
];

function optionRow({ flags, description, argChoices, defaultValue, mandatory }: Option): Row {
  const byDefault = defaultValue === undefined ? "" : `; default ${String(defaultValue)}`;
  const isNeeded = mandatory ? " (needed)" : "";
  return [`\`${flags}\``, `${description}${choicesText(argChoices)}${byDefault}${isNeeded}`];
}

const choicesText = (choices: readonly string[] | undefined): string =>
  choices === undefined ? "" : `: ${choices.join(", ")}`;
