import { CrsError } from "./crs-error.ts";

/** A keyword of Well-Known Text with its values: texts, numbers and further nodes. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  readonly values: readonly (string | number | WktNode)[];
}

/** Maximum characters of a text; those of PROJ's database have less than 10,000. */
const MAX_LENGTH = 100_000;
const MAX_DEPTH = 32;
/** A quoted text, a number, a keyword, or a bracket or comma; then white space. */
const TOKEN =
  /(?:"((?:[^"]|"")*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*)|([[\](),]))\s*/y;

/**
 * Parses Well-Known Text of a CRS, of version 1 or 2: nested lists in square or round brackets.
 *
 * @throws CrsError for a text that is too long, too deep, or no WKT
 */
export function parseWkt(text: string): WktNode {
  if (text.length > MAX_LENGTH)
    throw new CrsError(`WKT of ${text.length} characters > limit ${MAX_LENGTH}`);
  const tokens = tokensOf(text.trim());
  const [first] = tokens;
  if (first?.kind !== "keyword") throw malformed("it does not begin with a keyword");
  const reader = { tokens, at: 0 };
  const node = readNode(reader, 0);
  // ESRI writes a vertical CRS after the horizontal one.
  const isVertical = isMark(reader, ",") && /^VERTC/i.test(tokens[reader.at + 1]?.text ?? "");
  if (typeof node === "string" || (reader.at < tokens.length && !isVertical))
    throw malformed("text follows its end");
  return node;
}

/** The node of a keyword, any of several. */
export function child(node: WktNode, ...keywords: readonly string[]): WktNode | undefined {
  return children(node, ...keywords)[0];
}

/** All nodes of a keyword. */
export const children = (node: WktNode, ...keywords: readonly string[]): readonly WktNode[] =>
  node.values
    .filter((value) => typeof value === "object")
    .filter(({ keyword }) => keywords.includes(keyword));

/** The first text of a node; empty if it has none. */
export const nameOf = (node: WktNode | undefined): string =>
  node?.values.find((value) => typeof value === "string") ?? "";

/** A text or a number of a node as text, by its place; undefined if there is none. */
export function textAt(node: WktNode | undefined, index: number): string | undefined {
  const value = node?.values[index];
  return typeof value === "object" ? undefined : value?.toString();
}

/** A number of a node, by its place; undefined if there is none. */
export function numberAt(node: WktNode | undefined, index: number): number | undefined {
  const value = node?.values[index];
  if (typeof value === "number") return value;
  // Some programs write numbers as texts.
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

interface Token {
  readonly kind: "text" | "number" | "keyword" | "mark";
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw malformed(`unexpected text at character ${at}`);
    const [, quoted, number, keyword, mark = ""] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (keyword !== undefined) tokens.push({ kind: "keyword", text: keyword });
    else tokens.push({ kind: "mark", text: mark });
  }
  return tokens;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** A keyword with its list, or a keyword alone, such as the direction of an axis. */
function readNode(reader: Reader, depth: number): WktNode | string {
  if (depth > MAX_DEPTH) throw malformed(`it is nested deeper than ${MAX_DEPTH}`);
  const keyword = reader.tokens[reader.at]?.text ?? "";
  reader.at += 1;
  if (!isMark(reader, "[", "(")) return keyword;
  const values: (string | number | WktNode)[] = [];
  while (!isMark(reader, "]", ")")) {
    reader.at += 1;
    const token = reader.tokens[reader.at];
    if (token === undefined || token.kind === "mark") throw malformed("a list does not end");
    if (token.kind === "keyword") values.push(readNode(reader, depth + 1));
    else {
      values.push(token.kind === "number" ? Number(token.text) : token.text);
      reader.at += 1;
    }
    if (!isMark(reader, ",", "]", ")")) throw malformed("a comma is missing");
  }
  reader.at += 1;
  return { keyword: keyword.toUpperCase(), values };
}

function isMark({ tokens, at }: Reader, ...marks: readonly string[]): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && marks.includes(token.text);
}

const malformed = (problem: string): CrsError =>
  new CrsError(`it is no Well-Known Text of a CRS: ${problem}`);
