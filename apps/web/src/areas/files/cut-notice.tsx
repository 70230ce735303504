import { CopyButton } from "../../controls/copy-button.tsx";
import type { CheckedFile } from "./file-messages.ts";
import { MAX_FILE_AREAS } from "./file-limits.ts";

/** Says that a file has more features than the page takes, and how to ask for all of them. */
export function CutNotice({ checked: { name, count, layer, layers } }: { checked: CheckedFile }) {
  const ofLayer = layers.length > 1 ? ` --layer ${quoted(layer)}` : "";
  const command = `npx @cas/cli extract ${quoted(name)}${ofLayer} -d DATASET --server ${location.origin} -o values.csv`;
  return (
    <div className="notice doubt">
      <p>
        The file holds {count === undefined ? "more" : count.toLocaleString("en")} features; the
        page takes the first {MAX_FILE_AREAS.toLocaleString("en")} of a file. The command{" "}
        <code>cas</code> takes any number:
      </p>
      <pre>{command}</pre>
      <CopyButton label="Copy the command" text={() => command} />
    </div>
  );
}

/** A word of a command line. */
const quoted = (word: string): string =>
  /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
