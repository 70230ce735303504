import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { ROOT, withSlashes } from "./workspace.ts";

/** A code block of the documentation. */
export interface CodeBlock {
  /** File and line, e.g. README.md:42. */
  readonly location: string;
  /** The language of the fence; empty for a block without one. */
  readonly language: string;
  readonly code: string;
}

/** The file of an example that a block shows: its first line names it, and the rest is that file, which has its own test. */
export const shownFile = ({ code }: CodeBlock): string | undefined =>
  /^(?:\/\/|\/\*) (examples\/\S+)/.exec(code)?.[1];

/** The URL of the server in the documentation. */
export const DOCUMENTED_URL = "http://127.0.0.1:3000";

/** The documents of the repository, relative to its root. */
export function documents(): readonly string[] {
  return [
    "*.md",
    ".github/*.md",
    "docs/**/*.md",
    "packages/*/README.md",
    "apps/*/README.md",
    "benchmarks/*.md",
  ].flatMap((pattern) => globSync(pattern, { cwd: ROOT }).map(withSlashes));
}

/** All code blocks of all documents, including indented ones. */
export function codeBlocks(): readonly CodeBlock[] {
  const markdown = new MarkdownIt();
  return documents().flatMap((file) =>
    markdown
      .parse(readFileSync(join(ROOT, file), "utf8"), {})
      .filter(({ type }) => type === "fence" || type === "code_block")
      .map(({ info, content, map }) => ({
        location: `${file}:${(map?.[0] ?? 0) + 1}`,
        language: info.trim(),
        code: content,
      })),
  );
}

/** The targets of the links of a document. */
export function linksOf(file: string): readonly string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, target]) => String(target),
  );
}

/** The anchors of the headings of a document, as GitHub makes them. */
export function anchorsOf(file: string): readonly string[] {
  return [...readFileSync(join(ROOT, file), "utf8").matchAll(/^#+ (.+)$/gm)].map(
    ([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
  );
}

/** The output that a block claims: its comments that begin with an arrow. */
export function claimedOutput(code: string, comment: string): readonly string[] {
  return code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith(`${comment} →`))
    .map((line) => line.slice(`${comment} → `.length));
}
