/** A text whose characters that XML cannot hold are written as `_x0007_` (ECMA-376, part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_all, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      )
    : text;
