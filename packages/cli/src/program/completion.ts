import type { Command, Option } from "commander";

/** Shells whose completion the command can print. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A command with its path, e.g. `catalog check`; the program has an empty path. */
interface Entry {
  readonly path: string;
  readonly command: Command;
}

/** The commands of a program, which comes first. */
export function entriesOf(command: Command, path = ""): readonly Entry[] {
  const nested = command.commands.flatMap((one) =>
    entriesOf(one, path === "" ? one.name() : `${path} ${one.name()}`),
  );
  return [{ path, command }, ...nested];
}

/** The script that a shell reads to complete the commands, options and choices of a program. */
export function completionScript(program: Command, shell: Shell): string {
  switch (shell) {
    case "bash":
      return bashScript(program);
    case "zsh":
      return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`;
    default:
      return fishScript(program);
  }
}

const optionsOf = ({ options }: Command): readonly Option[] => options.filter((one) => !one.hidden);
const flagsOf = ({ short, long }: Option): readonly string[] =>
  [short, long].flatMap((flag) => flag ?? []);

function bashScript(program: Command): string {
  const entries = entriesOf(program);
  const words = entries.map(({ path, command }) => {
    const names = command.commands.map((one) => one.name());
    const places = command.registeredArguments.flatMap((one) => one.argChoices ?? []);
    const flags = [...optionsOf(command).flatMap(flagsOf), "--help"];
    return `    '${path}') words='${[...names, ...places, ...flags].join(" ")}' ;;`;
  });
  const choices = new Map(
    entries.flatMap(({ path, command }) =>
      optionsOf(command).flatMap((option) =>
        option.argChoices === undefined
          ? []
          : flagsOf(option).map(
              (flag) => [`${path} ${flag}`, option.argChoices?.join(" ")] as const,
            ),
      ),
    ),
  );
  const values = [...choices].map(([key, list]) => `    '${key}') words='${list}' ;;`);
  const nested = entries.filter(({ path }) => path !== "").map(({ path }) => `'${path}'`);
  const name = program.name();
  return `_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' index word
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "\${path:+$path }$word" in
      ${nested.join("|")}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path $previous" in
${values.join("\n")}
    *)
  case "$path" in
${words.join("\n")}
  esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

const fishText = (text: string): string => `'${text.replaceAll(/['\\]/g, "\\$&")}'`;

function fishScript(program: Command): string {
  const name = program.name();
  const lines = entriesOf(program).flatMap(({ path, command }) => {
    const seen = path.split(" ").filter((word) => word !== "");
    const isHere =
      seen.length === 0
        ? "__fish_use_subcommand"
        : seen.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ");
    const names = command.commands.map(
      (one) =>
        `complete -c ${name} -n ${fishText(isHere)} -f -a ${one.name()} -d ${fishText(one.summary())}`,
    );
    const options = optionsOf(command).map((option) => {
      const long = option.long === undefined ? "" : ` -l ${option.long.slice(2)}`;
      const short = option.short === undefined ? "" : ` -s ${option.short.slice(1)}`;
      const values =
        option.argChoices === undefined ? "" : ` -f -a ${fishText(option.argChoices.join(" "))}`;
      const takes = option.required ? " -r" : "";
      return `complete -c ${name} -n ${fishText(isHere)}${short}${long}${takes}${values} -d ${fishText(option.description)}`;
    });
    return [...names, ...options];
  });
  return `${lines.join("\n")}\n`;
}
