/** A column of a table. */
export interface TableColumn {
  /** Its name. */
  readonly name: string;
  /** Its type as it is declared, in upper case; empty without one. */
  readonly type: string;
  /** Whether it is another name of the row id: its values in the rows are null. */
  readonly isRowid: boolean;
  /** Whether it is part of the primary key. */
  readonly isKey: boolean;
  /** Value in rows that are older than the column. */
  readonly missing: string | number | null;
}

/** Words behind the type of a column. */
const AFTER_TYPE =
  /^(CONSTRAINT|PRIMARY|NOT|NULL|UNIQUE|CHECK|DEFAULT|COLLATE|REFERENCES|GENERATED|AS)$/i;
/** Words that begin a constraint of the table. */
const TABLE_CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)$/i;

/** A word, a quoted name or text, a comment, a parenthesis, a comma or anything else. */
const TOKEN =
  /--[^\n]*|\/\*[^]*?\*\/|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|'(?:[^']|'')*'|[\w.+-]+|[(),]|[^\s\w]/g;

/** The columns of a table that are stored, in the order of its rows, by the statement that creates it. */
export function tableColumns(sql: string): readonly TableColumn[] {
  const definitions = definitionsOf(sql);
  const columns = definitions.filter(([first = ""]) => !TABLE_CONSTRAINT.test(first));
  const key = definitions
    .filter(([first = ""]) => TABLE_CONSTRAINT.test(first))
    .flatMap(primaryKeyOf);
  return columns.filter((tokens) => !isVirtual(tokens)).map((tokens) => columnOf(tokens, key));
}

/** The tokens of each definition between the outer parentheses. */
function definitionsOf(sql: string): readonly (readonly string[])[] {
  const definitions: string[][] = [];
  let depth = 0;
  for (const [token] of sql.matchAll(TOKEN)) {
    if (token.startsWith("--") || token.startsWith("/*")) continue;
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (depth === 0 && token === ")") break;
    if (depth === 0) continue;
    if (depth === 1 && (token === "(" || token === ",")) definitions.push([]);
    else definitions.at(-1)?.push(token);
  }
  return definitions;
}

const upper = (tokens: readonly string[]): string => tokens.join(" ").toUpperCase();

const isVirtual = (tokens: readonly string[]): boolean =>
  tokens.slice(1).some((token) => /^AS$/i.test(token)) && !/ STORED\b/.test(upper(tokens));

/** The columns of PRIMARY KEY (a, b). */
function primaryKeyOf(tokens: readonly string[]): readonly string[] {
  const at = tokens.findIndex((token) => /^PRIMARY$/i.test(token));
  if (at < 0) return [];
  return tokens
    .slice(at + 2)
    .filter((token) => !/^([(),]|ASC|DESC|AUTOINCREMENT|ON|CONFLICT)$/i.test(token))
    .map(nameOf);
}

function columnOf(tokens: readonly string[], tableKey: readonly string[]): TableColumn {
  const [first = "", ...rest] = tokens;
  const end = rest.findIndex((token) => AFTER_TYPE.test(token));
  const type = upper(end < 0 ? rest : rest.slice(0, end));
  const name = nameOf(first);
  const words = upper(rest);
  const isKey = / ?PRIMARY KEY\b/.test(words) || tableKey.includes(name);
  const isOnlyKey = tableKey.length <= 1;
  return {
    name,
    type,
    isKey,
    // By the rules of SQLite: exactly INTEGER, and not DESC in the definition of the column.
    isRowid: isKey && isOnlyKey && type === "INTEGER" && !/PRIMARY KEY DESC\b/.test(words),
    missing: defaultOf(rest),
  };
}

function defaultOf(tokens: readonly string[]): string | number | null {
  const at = tokens.findIndex((token) => /^DEFAULT$/i.test(token));
  const value = at < 0 ? undefined : tokens[at + 1];
  if (value === undefined || /^NULL$/i.test(value)) return null;
  if (value.startsWith("'")) return nameOf(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A name or text without its quotes. */
function nameOf(token: string): string {
  const quote = token.charAt(0);
  if (quote === "[") return token.slice(1, -1);
  if (quote !== '"' && quote !== "`" && quote !== "'") return token;
  return token.slice(1, -1).replaceAll(quote + quote, quote);
}
