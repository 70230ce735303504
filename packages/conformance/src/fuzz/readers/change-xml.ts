import type { Mutation } from "./mutation.ts";

/** What is changed: numbers, words between tags and quotes, and for other changes tags too. */
const PARTS = {
  number: /-?\d+(?:\.\d+)?/g,
  replace: /(?<=[>"\s])[^\s<>"=]+(?=[<"\s])/g,
  other: /<[^>]*>|"[^"]*"|[^\s<>"]+/g,
};

/** An XML text with one tag, value or number replaced, removed, repeated; or cut. */
export function changeXml(text: string, { part, how, number, name, bytes }: Mutation): string {
  if (how === "cut") return text.slice(0, part % (text.length + 1));
  const pattern = how === "number" || how === "replace" ? PARTS[how] : PARTS.other;
  const parts = [...text.matchAll(pattern)];
  const match = parts[part % Math.max(1, parts.length)];
  if (match === undefined) return "";
  const [found] = match;
  const other = {
    number: String(number),
    remove: "",
    add: found.repeat(1 + (bytes[0] ?? 0) * 10),
    replace: name.replaceAll(/[<&"]/g, ""),
    bytes: String.fromCharCode(...bytes),
  }[how];
  return text.slice(0, match.index) + other + text.slice(match.index + found.length);
}
