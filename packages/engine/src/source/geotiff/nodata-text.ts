/** The nodata values that a text states. */
export interface StatedNodata {
  /** One number, or one for each band. */
  readonly values: readonly number[];
  /** Whether the text has another reading: a comma that may be a decimal point or separate two numbers. */
  readonly isDoubtful: boolean;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What C libraries print for numbers that are not finite; those of Microsoft print 1.#INF. */
const NOT_FINITE = /^([+-]?)(?:(nan|1\.#(?:qnan|snan|ind))|inf|infinity|1\.#inf)\d*(?:\(\w*\))?$/i;

/**
 * Reads a nodata value as writers of GeoTIFFs spell it: with blanks around it, as `nan`, `-inf` or `1.#QNAN`, with a
 * decimal comma, or as a list of a number for each band. Follows CPLAtofM of GDAL where the text is a number for it.
 *
 * @returns undefined for a text that states no number
 */
export function parseNodata(text: string): StatedNodata | undefined {
  const [whole = ""] = text.split("\0");
  const parts = whole.trim().split(/\s*;\s*|\s+/);
  const numbers = parts.map(numberOf);
  if (numbers.every((number) => number !== undefined))
    return { values: numbers, isDoubtful: false };
  const byComma = whole.trim().split(/\s*,\s*/);
  // Two whole numbers may be a decimal: GDAL reads 3,5 as 3.5.
  const [first, second = ""] = byComma;
  const decimal =
    byComma.length === 2 && /^\d+$/.test(second) ? numberOf(`${first}.${second}`) : undefined;
  if (decimal !== undefined) return { values: [decimal], isDoubtful: true };
  const listed = byComma.map(numberOf);
  return listed.every((number) => number !== undefined)
    ? { values: listed, isDoubtful: false }
    : undefined;
}

function numberOf(text: string): number | undefined {
  if (DECIMAL.test(text)) return Number(text);
  const [known, sign, nan] = NOT_FINITE.exec(text) ?? [];
  if (known === undefined) return undefined;
  if (nan !== undefined) return Number.NaN;
  return sign === "-" ? -Infinity : Infinity;
}
