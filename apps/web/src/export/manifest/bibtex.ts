import type { Dataset } from "@cas/models";

/**
 * The citations of datasets as BibTeX, an entry each. CAS tells a citation as one text: authors, year, title and DOI are
 * taken from it where it has the usual form `Authors (Year): Title. Journal …`, and the whole text stands in `note`.
 */
export function toBibtex(datasets: readonly Dataset[]): string {
  return datasets
    .filter(({ citation }) => citation.trim() !== "")
    .map(entryOf)
    .join("\n");
}

function entryOf({ id, name, citation }: Dataset): string {
  const [, authors, year, title] =
    /^(.+?)\s*\((\d{4})\)[:.]?\s*(.+?)(?:\.\s|\.?$)/.exec(citation) ?? [];
  const doi = /\b(10\.\d{4,9}\/[^\s,;]*[^\s,;.])/.exec(citation)?.[1];
  const fields = [
    ["author", authors?.replace(/\bet al\.?/, "and others").replace(/[,;]\s*$/, "")],
    ["title", title ?? name],
    ["year", year],
    ["doi", doi],
    ["note", citation],
  ] as const;
  const lines = fields.flatMap(([field, text]) =>
    text === undefined ? [] : [`  ${field} = {${field === "doi" ? text : texText(text)}},`],
  );
  return `@misc{${id.replaceAll(/\W+/g, "_")},\n${lines.join("\n")}\n}\n`;
}

/** Characters that TeX reads as commands are written so that it prints them; braces must balance. */
const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const texText = (text: string): string =>
  text.replaceAll(/[\\{}&%$#_~^]/g, (character) => TEX[character] ?? character);
