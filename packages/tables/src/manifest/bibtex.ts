import type { Dataset } from "@cas/models";

/**
 * The citations of datasets as BibTeX, one entry each. CAS has a citation as one text: authors, year, title and DOI are
 * parsed from the usual form `Authors (Year): Title. Journal …`, and `note` has the whole text.
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

/** Escapes for characters with a meaning in TeX. */
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
